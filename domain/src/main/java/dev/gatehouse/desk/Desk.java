package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.Sight;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.Import;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Observation.End;
import dev.gatehouse.port.Observer;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out every command and answers every query; only what is on its way to people is the {@link Relay}'s. */
public final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Storage storage;
    private final CommandValidator validator;
    private final InstantSource time;
    private final Watch watch;
    private final Rooms rooms;
    private final BiFunction<Transaction, Caller, Set<Party>> families;

    /** A desk at which every resident lives alone. */
    Desk(Storage storage, CommandValidator validator, AccessPolicy access, InstantSource time, Supplier<UUID> ids) {
        this(storage, validator, access, time, ids, (transaction, resident) -> Set.of(), observation -> {});
    }

    /**
     * A desk over a storage; {@code Gatehouse.builder()} makes it.
     *
     * @param families with whom a resident lives as a family
     * @param observer what watches how calls end
     */
    public Desk(
            Storage storage,
            CommandValidator validator,
            AccessPolicy access,
            InstantSource time,
            Supplier<UUID> ids,
            BiFunction<Transaction, Caller, Set<Party>> families,
            Observer observer) {
        this.families = families;
        this.watch = new Watch(observer, time);
        this.storage = storage;
        this.validator = validator;
        this.time = time;
        this.rooms = new Rooms(access, ids, new EstateCache());
    }

    /**
     * Carries out a command, whole or not at all.
     *
     * <p>A {@linkplain Call#rehearsing rehearsal} goes the same way up to the writing: it is checked, answered under its
     * request key and refused as the call itself would be, but locks nothing, draws no number, uses no key and writes
     * nothing. A {@link dev.gatehouse.port.Settlement} is asked in it, since asking changes nothing.
     *
     * <p>An {@linkplain Call#importedBy import} is carried out as of when it happened, as if a sweep had looked at every
     * moment before it, and tells nobody (ESTATE-OURS-6). The access policy is asked about {@code desk.import} for whoever
     * imports, and about the operation for the caller.
     *
     * @param call      who asks, and how
     * @param operation what is asked for
     * @param command   its values
     * @param step      what is done: load, decide, save
     * @return what it led to; what it led to the first time, when it comes again under its request key
     * @throws GatehouseException in any of its kinds; then nothing has changed, but see
     *     {@link dev.gatehouse.core.StorageFailure}
     */
    public <A extends Aggregate<I>, I, Q extends Query> Outcome<I> perform(
            Call call, Operation<A, I, Q> operation, Object command, Function<Work, Outcome<I>> step) {
        return watch.over(
                call.caller().estate(),
                operation,
                call.requestKey(),
                () -> carryOut(call, operation, command, step),
                Desk::end);
    }

    private <A extends Aggregate<I>, I, Q extends Query> Outcome<I> carryOut(
            Call call, Operation<A, I, Q> operation, Object command, Function<Work, Outcome<I>> step) {
        Instant now = now();
        Instant then = call.imported() == null ? now : then(call, call.imported(), operation, now);
        validator.check(command, then);
        requireAccess(call.caller(), operation);
        Call exact = exact(call, now);
        RequestKey key = call.requestKey();
        Outcome<I> outcome = key == null
                ? transactionally(exact, transaction -> carryOut(transaction, exact, operation, now, step, null))
                : once(new Once<>(this, exact, key, operation, command), exact, operation, now, step);
        String what = (call.rehearsal() ? "rehearsed " : "") + (call.imported() == null ? "" : "imported ");
        LOG.debug(
                "{}{} in {}: {} at {}",
                what,
                operation.name(),
                exact.caller().estate(),
                outcome.id(),
                outcome.version());
        return outcome;
    }

    private static End end(Outcome<?> outcome) {
        if (outcome.rehearsed()) {
            return End.REHEARSED;
        }
        return outcome.repeated() ? End.REPEATED : End.DONE;
    }

    /** What the caller may see of an aggregate, if the caller's estate has it. */
    public <A extends Aggregate<I>, I, Q extends Query> Optional<A> find(
            Caller caller, Operation<A, I, Q> operation, I id) {
        return read(caller, operation, () -> {}, transaction -> found(transaction, caller, operation, id));
    }

    private <A extends Aggregate<I>, I, Q extends Query> Optional<A> found(
            Transaction transaction, Caller caller, Operation<A, I, Q> operation, I id) {
        Caller known = known(transaction, caller);
        return transaction
                .store(operation.type())
                .find(caller.estate(), id, Lock.NONE)
                .filter(found -> rooms.access().permits(known, operation, found))
                .flatMap(found -> operation.type().seenBy(known, found))
                .flatMap(found -> operation.seenBy(known, found));
    }

    /** A page of the aggregates that a query means and the caller may see, as the caller may see them. */
    public <A extends Aggregate<I>, I, Q extends Query> Page<A> search(
            Caller caller, Operation<A, I, Q> operation, Q query) {
        return look(caller, operation, query, transaction -> {
            Caller known = known(transaction, caller);
            return operation
                    .asked(known, query)
                    .map(asked -> search(transaction, known, operation, asked))
                    .orElse(new Page<>(List.of(), null));
        });
    }

    private <A extends Aggregate<I>, I, Q extends Query> Page<A> search(
            Transaction transaction, Caller caller, Operation<A, I, Q> operation, Q query) {
        Store<A, I, Q> store = transaction.store(operation.type());
        Sight<A, Q> sight = operation.type().sight();
        if (sight != null) {
            return Searching.seen(store, caller, operation, query, sight, rooms.access());
        }
        Page<A> page = store.search(caller.estate(), query);
        return new Page<>(
                page.items().stream()
                        .filter(item -> rooms.access().permits(caller, operation, item))
                        .flatMap(item -> operation.seenBy(caller, item).stream())
                        .toList(),
                page.next());
    }

    /**
     * What happened to an aggregate that the caller may see; empty when there is no such aggregate.
     *
     * @throws IllegalArgumentException when the limit is less than 1
     * @see Journal#history
     */
    public <A extends Aggregate<I>, I, Q extends Query> List<JournalEntry> history(
            Caller caller, Operation<A, I, Q> operation, I id, long afterVersion, int limit) {
        requirePositive(limit);
        AggregateType<A, I, Q> type = operation.type();
        return read(
                caller,
                operation,
                () -> {},
                transaction -> found(transaction, caller, operation, id)
                        .map(seen ->
                                transaction
                                        .journal()
                                        .history(caller.estate(), type.subject(id), afterVersion, limit)
                                        .stream()
                                        .map(entry -> entry.by(type.named(entry.by(), caller, seen)))
                                        .toList())
                        .orElse(List.of()));
    }

    /** The answer to a question over the aggregates of a type, for whoever may ask for the operation. */
    public <A extends Aggregate<?>, V, Q> List<V> answer(
            Caller caller, Operation<?, ?, ?> operation, ViewType<A, V, Q> type, Q query) {
        return look(
                caller, operation, query, transaction -> transaction.view(type).answer(caller.estate(), query));
    }

    /** What a caller may look at by an operation. */
    <T> T look(Caller caller, Operation<?, ?, ?> operation, Object query, Function<Transaction, T> question) {
        return read(caller, operation, () -> validator.check(query), question);
    }

    private <T> T read(Caller caller, Operation<?, ?, ?> operation, Runnable check, Function<Transaction, T> question) {
        return watch.over(caller.estate(), operation, () -> {
            check.run();
            requireAccess(caller, operation);
            return storage.reading(question);
        });
    }

    /** Whether the host lets a caller do it to this aggregate. */
    boolean permits(Caller caller, Operation<?, ?, ?> operation, Aggregate<?> loaded) {
        return rooms.access().permits(caller, operation, loaded);
    }

    /** Who sweeps at this desk. */
    Sweeper sweeper() {
        return new Sweeper(storage, watch, rooms);
    }

    /** Requires that a caller may import. */
    void requireImports(Caller caller) {
        requireAccess(caller, Importing.OPERATION);
    }

    void check(Object command, Instant now) {
        validator.check(command, now);
    }

    /** Refuses a limit that is none with {@link IllegalArgumentException}. */
    static void requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is at least 1: " + limit);
        }
    }

    Storage storage() {
        return storage;
    }

    void forget(Caller caller) {
        rooms.estates().forget(caller.estate());
    }

    private <A extends Aggregate<I>, I, Q extends Query> Outcome<I> once(
            Once<I> once, Call call, Operation<A, I, Q> operation, Instant now, Function<Work, Outcome<I>> step) {
        return once.outcome(transaction -> carryOut(transaction, call, operation, now, step, once));
    }

    /** A rehearsal writes nothing. */
    <T> T transactionally(Call call, Function<Transaction, T> work) {
        return call.rehearsal() ? storage.reading(work) : storage.inTransaction(work);
    }

    private <A extends Aggregate<I>, I, Q extends Query> Outcome<I> carryOut(
            Transaction transaction,
            Call call,
            Operation<A, I, Q> operation,
            Instant now,
            Function<Work, Outcome<I>> step,
            @Nullable Once<I> once) {
        Call known = call.withCaller(known(transaction, call.caller()));
        Work work = new Work(transaction, known, operation, now, rooms);
        Outcome<I> outcome = step.apply(work);
        work.write(Optional.ofNullable(once).map(under -> under.answered(outcome, now)));
        return outcome;
    }

    /** When it happened that is imported, by whoever may. */
    private Instant then(Call call, Import imported, Operation<?, ?, ?> operation, Instant now) {
        if (!imported.by().estate().equals(call.caller().estate())) {
            throw Importing.OPERATION.refusedTo(imported.by());
        }
        requireAccess(imported.by(), Importing.OPERATION);
        if (operation.type().equals(Estate.TYPE)) {
            throw new InvalidCommand(
                    "imported",
                    Text.of(
                            "must be left out: an estate works as it does from now on, for what is imported too",
                            "不得提供：项目的工作方式自现在起生效，亦适用于导入之事"));
        }
        Instant then = exact(call, now).occurredAt();
        if (then == null) {
            throw new InvalidCommand("occurredAt", Text.of("must be given for what is imported", "导入时必须提供"));
        }
        return then;
    }

    private void requireAccess(Caller caller, Operation<?, ?, ?> operation) {
        if (!rooms.access().permits(caller, operation)) {
            throw operation.refusedTo(caller);
        }
    }

    /** The caller with the family that the estate knows, where it matters. */
    private Caller known(Transaction transaction, Caller caller) {
        return caller.isResident()
                ? new Caller(caller.estate(), caller.party(), caller.roles(), families.apply(transaction, caller))
                : caller;
    }

    private Call exact(Call call, Instant now) {
        Instant occurredAt = call.occurredAt();
        if (occurredAt == null) {
            return call;
        }
        validator.check(new When(occurredAt));
        if (occurredAt.isAfter(now)) {
            throw new InvalidCommand("occurredAt", Text.of("must not be in the future", "不得晚于现在"));
        }
        return call.withOccurredAt(occurredAt.truncatedTo(ChronoUnit.MICROS));
    }

    /** What time it is, to the microsecond. */
    public Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What time it is for a call: of what is imported, when it happened. */
    public Instant now(Call call) {
        Instant then = call.imported() == null ? null : call.occurredAt();
        return then == null ? now() : then;
    }

    /** When a host says that something happened. */
    private record When(@Plausible Instant occurredAt) {}

    /** What every piece of work is given. */
    record Rooms(AccessPolicy access, Supplier<UUID> ids, EstateCache estates) {}
}
