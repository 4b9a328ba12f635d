package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One command being carried out: loads and locks aggregates, remembers what they decide, and writes it all at the end.
 *
 * <p>Aggregates are loaded in the order of their types' names, then ids, so that no two commands wait for each other.
 */
public final class Work {
    private final Transaction transaction;
    private final Call call;
    private final Operation<?, ?, ?> operation;
    private final Instant now;
    private final Instant recordedAt;
    private final Desk.Rooms rooms;
    private final @Nullable Rehearsal rehearsal;
    private final @Nullable Importing importing;
    private final @Nullable Backdating backdating;
    private final Loading loading;
    private final List<Change<?, ?, ?>> changes = new ArrayList<>();
    private @Nullable Estate estate;
    private boolean versionChecked;

    Work(Transaction transaction, Call call, Operation<?, ?, ?> operation, Instant recordedAt, Desk.Rooms rooms) {
        this.transaction = transaction;
        this.call = call;
        this.operation = operation;
        this.recordedAt = recordedAt;
        this.rooms = rooms;
        this.rehearsal = call.rehearsal() ? new Rehearsal(transaction, estateId()) : null;
        this.importing = Importing.of(call, transaction);
        this.backdating = importing == null && call.occurredAt() != null
                ? new Backdating(transaction, estateId(), call.occurredAt())
                : null;
        this.loading = new Loading(transaction, estateId(), operation.name(), rehearsal == null);
        this.now = importing == null ? recordedAt : importing.then();
    }

    /** The estate, as far as this node knows it; the same all through this work. */
    public Estate estate() {
        Estate known = estate;
        if (known == null) {
            known = rooms.estates().get(transaction, estateId());
            estate = known;
        }
        return known;
    }

    /** What time it is, the same all through this work; of what is imported, when it happened. */
    public Instant now() {
        return now;
    }

    /** The id of the caller's estate. */
    public EstateId estateId() {
        return call.caller().estate();
    }

    /** The estate's policy for an area. */
    public <P extends Policy> P policy(PolicyType<P> type) {
        return estate().policy(type);
    }

    /**
     * The circumstances of the decisions.
     *
     * @throws InvalidCommand when the call is about something longer ago than the estate allows
     */
    public Act act() {
        Estate estate = estate();
        requireRecent(estate.policy(DeskPolicy.TYPE).backdating());
        return new Act(call.caller(), now, occurredAt(), estate.calendar());
    }

    /** Requires that the call, unless it imports, is about something not longer ago than this. */
    void requireRecent(Duration atMost) {
        if (backdating != null) {
            backdating.requireRecent(now, atMost);
        }
    }

    /** A new id, ordered by time. */
    public UUID newId() {
        return rooms.ids().get();
    }

    /**
     * The first of the next numbers of a series, from 1; the others follow without a gap. A rehearsal takes none.
     *
     * @throws InvalidCommand when an import keeps a number that may be another's already
     */
    public long number(String series, int count) {
        return importing == null ? drawn(series, count) : importing.number(count, some -> drawn(series, some));
    }

    private long drawn(String series, int count) {
        return rehearsal == null
                ? transaction.numbers().next(estateId(), series, count)
                : rehearsal.number(series, count);
    }

    /** The next number of a series of the year, such as {@code PR-2026-000042}. */
    public String numbered(String series) {
        int year = act().date().getYear();
        long number = number(series.toLowerCase(Locale.ROOT) + "-" + year, 1);
        return String.format(Locale.ROOT, "%s-%04d-%06d", series, year, number);
    }

    /**
     * Loads and locks the aggregate that the call's expected version is about.
     *
     * @throws NotFound     when the estate does not have it
     * @throws StaleVersion when it is not at the expected version
     */
    public <A extends Aggregate<I>, I, Q extends Query> A subject(AggregateType<A, I, Q> type, I id) {
        return findSubject(type, id).orElseThrow(() -> type.notFound(id));
    }

    /**
     * Loads and locks the aggregate that the call's expected version is about, if the estate has it.
     *
     * @throws StaleVersion when it is not at the expected version
     */
    public <A extends Aggregate<I>, I, Q extends Query> Optional<A> findSubject(AggregateType<A, I, Q> type, I id) {
        Optional<A> found = find(type, id);
        Long expected = call.expectedVersion();
        found.map(each -> storedVersion(type, each)).ifPresent(version -> {
            if (expected != null && !expected.equals(version)) {
                throw new StaleVersion(type.name(), type.printId().apply(id), expected, version);
            }
            versionChecked = true;
        });
        return found.map(each -> there(type, each));
    }

    /**
     * Loads and locks another aggregate, which was there when what the call is about happened (ESTATE-OURS-8).
     *
     * @throws NotFound when the estate does not have it
     */
    public <A extends Aggregate<I>, I, Q extends Query> A load(AggregateType<A, I, Q> type, I id) {
        return find(type, id).map(found -> there(type, found)).orElseThrow(() -> type.notFound(id));
    }

    /**
     * Loads and locks others of one type together, each once, in the order of their ids.
     *
     * @throws NotFound when the estate does not have one of them
     */
    public <A extends Aggregate<I>, I, Q extends Query> List<A> loadAll(AggregateType<A, I, Q> type, Stream<I> ids) {
        return foreseen(type, ids).map(id -> load(type, id)).toList();
    }

    /** Loads and locks others of one type together, each once, in the order of their ids: those of them that the estate has. */
    public <A extends Aggregate<I>, I, Q extends Query> List<A> findAll(AggregateType<A, I, Q> type, Stream<I> ids) {
        return foreseen(type, ids).flatMap(id -> find(type, id).stream()).toList();
    }

    private <A extends Aggregate<I>, I, Q extends Query> Stream<I> foreseen(
            AggregateType<A, I, Q> type, Stream<I> ids) {
        List<I> inOrder =
                ids.distinct().sorted(Comparator.comparing(type.printId())).toList();
        foresee(inOrder.stream().map(id -> Wanted.held(type, id)).toList());
        return inOrder.stream();
    }

    /** Loads and locks another aggregate, if the estate has it. */
    public <A extends Aggregate<I>, I, Q extends Query> Optional<A> find(AggregateType<A, I, Q> type, I id) {
        return find(type, id, Lock.UPDATE);
    }

    /**
     * Loads together what will be loaded or looked at next, each once, in whatever order it is named here; what is locked is
     * locked in the order of all loading.
     */
    public void foresee(List<? extends Wanted<?, ?, ?>> next) {
        loading.foresee(next);
    }

    <A extends Aggregate<I>, I, Q extends Query> Optional<A> find(AggregateType<A, I, Q> type, I id, Lock lock) {
        Optional<A> found = loading.load(type, id, lock).filter(each -> isSeen(type, each));
        found.ifPresent(this::requireAccess);
        return importing == null ? found : found.map(each -> importing.upToDate(type, each, estate().calendar()));
    }

    /**
     * Looks at an aggregate without locking it: for what never changes, as to learn what else to load.
     *
     * @throws NotFound when the estate does not have it
     */
    public <A extends Aggregate<I>, I, Q extends Query> A peek(AggregateType<A, I, Q> type, I id) {
        A found = loading.look(type, id).filter(each -> isSeen(type, each)).orElseThrow(() -> type.notFound(id));
        requireAccess(found);
        return found;
    }

    /** Looks at the first page of what a query means without locking it: load what a decision rests on. */
    public <A extends Aggregate<I>, I, Q extends Query> List<A> peek(AggregateType<A, I, Q> type, Q query) {
        return transaction.store(type).search(estateId(), query).items().stream()
                .filter(each -> isSeen(type, each))
                .toList();
    }

    /** Looks at all that a query means, page by page, without locking it: load what a decision rests on. */
    public <A extends Aggregate<I>, I, Q extends Query> List<A> peekAll(
            AggregateType<A, I, Q> type, Function<PageRequest, Q> query) {
        List<A> all = new ArrayList<>();
        PageRequest next = PageRequest.first(PageRequest.MAX_SIZE);
        while (next != null) {
            Page<A> page = transaction.store(type).search(estateId(), query.apply(next));
            page.items().stream().filter(each -> isSeen(type, each)).forEach(all::add);
            next = page.next() == null ? null : next.after(page.next());
        }
        return all;
    }

    /** Looks at every aggregate of a type, whatever the caller sees of it, without locking any. */
    <A extends Aggregate<I>, I, Q extends Query> void each(AggregateType<A, I, Q> type, Consumer<A> look) {
        int atOnce = 200;
        List<A> some = transaction.store(type).walk(estateId(), null, atOnce);
        while (!some.isEmpty()) {
            some.forEach(look);
            some = some.size() < atOnce
                    ? List.of()
                    : transaction
                            .store(type)
                            .walk(estateId(), some.get(some.size() - 1).id(), atOnce);
        }
    }

    /** Loads the aggregate that the call is about, and remembers what it decides: all that most commands do. */
    public <A extends Aggregate<I>, I, Q extends Query> Outcome<I> change(
            AggregateType<A, I, Q> type, I id, Function<A, Decision<A>> decide) {
        A before = subject(type, id);
        return save(type, before, decide.apply(before));
    }

    /** Remembers the next state of an aggregate that was loaded. */
    public <A extends Aggregate<I>, I, Q extends Query> Outcome<I> save(
            AggregateType<A, I, Q> type, A before, Decision<A> decision) {
        List<Passing<A>> passed = importing == null ? List.of() : importing.passed(type, before);
        if (importing != null) {
            importing.requireOrder(type.subject(before.id()), storedVersion(type, before));
        }
        there(type, before);
        A next = type.atVersion().apply(decision.next(), before.version() + 1);
        return remember(new Change<>(type, before, imported(type, next), decision, passed));
    }

    /** Remembers a new aggregate. */
    public <A extends Aggregate<I>, I, Q extends Query> Outcome<I> create(
            AggregateType<A, I, Q> type, Decision<A> decision) {
        A next = type.atVersion().apply(decision.next(), 1L);
        return remember(new Change<>(type, null, imported(type, next), decision, List.of()));
    }

    /**
     * Remembers what was due of an aggregate before it was imported, of which nobody is told.
     *
     * @return whether there was such a thing; then nothing else is to be done with it in this work
     */
    <A extends Aggregate<I>, I, Q extends Query> boolean settle(AggregateType<A, I, Q> type, A stored) {
        Instant importedAt = type.clocks(stored).importedAt();
        if (importedAt == null) {
            return false;
        }
        List<Passing<A>> passed = Passing.of(type, stored, importedAt, estate().calendar());
        A last = passed.get(passed.size() - 1).after();
        remember(new Change<>(type, last, last, Decision.none(last), passed));
        return true;
    }

    /** What time does to the clocks of an aggregate. */
    <A extends Aggregate<I>, I, Q extends Query> Decision<A> sweep(AggregateType<A, I, Q> type, A aggregate) {
        return timekeeping(type).sweep(aggregate, now, estate().calendar());
    }

    <A extends Aggregate<I>, I, Q extends Query> A withClocks(AggregateType<A, I, Q> type, A aggregate, Clocks clocks) {
        return timekeeping(type).withClocks().apply(aggregate, clocks);
    }

    /** An aggregate that knows, where it matters, that it was imported. */
    private <A extends Aggregate<I>, I, Q extends Query> A imported(AggregateType<A, I, Q> type, A next) {
        Clocks clocks = type.clocks(next);
        return importing == null || clocks.open().isEmpty()
                ? next
                : withClocks(type, next, clocks.imported(recordedAt));
    }

    private <A extends Aggregate<I>, I, Q extends Query> long storedVersion(AggregateType<A, I, Q> type, A loaded) {
        return loaded.version()
                - (importing == null ? 0 : importing.passed(type, loaded).size());
    }

    private static <A extends Aggregate<I>, I, Q extends Query> Timekeeping<A> timekeeping(
            AggregateType<A, I, Q> type) {
        return Objects.requireNonNull(type.time(), type.name());
    }

    private <A extends Aggregate<I>, I, Q extends Query> Outcome<I> remember(Change<A, I, Q> change) {
        requireAccess(change.after());
        changes.add(change);
        return new Outcome<>(change.after().id(), change.after().version(), false, rehearsal != null);
    }

    /**
     * Writes everything, the answer under a request key first: who races for the key waits there. A rehearsal writes
     * nothing, but is refused what would be refused.
     */
    void write(Optional<Requests.Answered> answered) {
        if (call.expectedVersion() != null && !versionChecked) {
            throw new InvalidCommand("expectedVersion", Text.of("must be left out: nothing exists yet", "不得提供：尚无此记录"));
        }
        if (backdating != null) {
            backdating.requireAllThere();
        }
        List<Notification> notifications = importing == null
                ? changes.stream()
                        .flatMap(change -> change.notifications(now, this::notBefore))
                        .toList()
                : List.of();
        if (rehearsal != null) {
            rehearsal.requireUnique(changes);
            return;
        }
        answered.ifPresent(transaction.requests()::insert);
        changes.forEach(change -> change.write(transaction));
        List<DueClock> gone =
                changes.stream().flatMap(change -> change.clocksGone().stream()).toList();
        List<DueClock> kept =
                changes.stream().flatMap(change -> change.clocksKept().stream()).toList();
        if (!gone.isEmpty() || !kept.isEmpty()) {
            transaction.dueClocks().replace(gone, kept);
        }
        transaction
                .journal()
                .append(changes.stream()
                        .flatMap(change -> change.entries(call, operation, occurredAt(), recordedAt))
                        .toList());
        transaction.outbox().append(notifications);
    }

    /** What is told to a resident waits for the end of quiet hours, unless it is urgent or the resident asked. */
    private Instant notBefore(Notice notice) {
        boolean asked = notice.to().equals(Recipient.party(call.caller().party()));
        return notice.heedsQuietHours() && !asked ? estate().afterQuietHours(now) : now;
    }

    private Instant occurredAt() {
        Instant occurredAt = call.occurredAt();
        return occurredAt == null ? now : occurredAt;
    }

    /** What was there when it happened: what is changed, and what a decision cannot do without. */
    private <A extends Aggregate<I>, I, Q extends Query> A there(AggregateType<A, I, Q> type, A found) {
        if (backdating != null) {
            backdating.require(type.subject(found.id()));
        }
        return found;
    }

    private <A extends Aggregate<I>, I, Q extends Query> boolean isSeen(AggregateType<A, I, Q> type, A aggregate) {
        return type.seenBy(call.caller(), aggregate).isPresent();
    }

    private void requireAccess(Aggregate<?> aggregate) {
        if (!rooms.access().permits(call.caller(), operation, aggregate)) {
            throw operation.refusedTo(call.caller());
        }
    }
}
