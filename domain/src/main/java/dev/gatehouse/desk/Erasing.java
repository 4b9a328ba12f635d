package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Redacted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Subject;
import dev.gatehouse.desk.Redactor.Redaction;
import dev.gatehouse.port.Transaction;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody out of all that an estate keeps, area by area, without knowing any (RES-OURS-9).
 *
 * <p>Each aggregate is changed in a transaction of its own, so that nobody waits for long, and the journal and the outbox after
 * them. What was interrupted is begun anew: what is done is met as done.
 *
 * @param <P> what is kept of people
 * @param <I> its id
 */
public final class Erasing<P extends Aggregate<I>, I> {
    private static final int AT_ONCE = 200;
    private static final Comparator<Subject> IN_ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    private final Desk desk;
    private final List<? extends AggregateType<?, ?, ?>> types;
    private final AggregateType<P, I, ?> people;
    private final BiFunction<P, Collection<Attachment>, Decision<P>> noted;

    /**
     * Erasing at a desk.
     *
     * @param types  of all that is kept
     * @param people what is kept of people
     * @param noted  a person of whom the host keeps something that an erasure has met
     */
    public Erasing(
            Desk desk,
            Collection<? extends AggregateType<?, ?, ?>> types,
            AggregateType<P, I, ?> people,
            BiFunction<P, Collection<Attachment>, Decision<P>> noted) {
        this.desk = desk;
        this.types = List.copyOf(types);
        this.people = people;
        this.noted = noted;
    }

    /**
     * Who is to be erased.
     *
     * @param id         the id
     * @param own        all ids by which records are the person's
     * @param everywhere names and numbers that go wherever they are found
     * @param within     names and numbers that go from what is about the person
     */
    public record Target<I>(I id, Set<Object> own, List<String> everywhere, List<String> within) {
        /** Copies the collections. */
        public Target {
            own = Set.copyOf(own);
            everywhere = List.copyOf(everywhere);
            within = List.copyOf(within);
        }

        private Redactor redactor() {
            return new Redactor(own, everywhere, within);
        }
    }

    /**
     * What an estate keeps of somebody.
     *
     * @param running what is not over for that one, at most {@value #MOST_NAMED}
     * @param words   names and numbers beside those that are known of the person
     */
    public record Survey(List<Subject> running, Set<String> words) {
        private static final int MOST_NAMED = 10;
    }

    /** Looks over the whole estate, within a piece of work. */
    public Survey survey(Work work, Target<I> target) {
        Redactor redactor = target.redactor();
        Set<Subject> running = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (AggregateType<?, ?, ?> type : types) {
            survey(work, type, target, redactor, running, words);
        }
        return new Survey(running.stream().limit(Survey.MOST_NAMED).toList(), words);
    }

    private static <A extends Aggregate<J>, J, Q extends Query> void survey(
            Work work,
            AggregateType<A, J, Q> type,
            Target<?> target,
            Redactor redactor,
            Set<Subject> running,
            Set<String> words) {
        Act act = work.act();
        work.each(type, aggregate -> {
            if (redactor.concerns(aggregate)) {
                words.addAll(redactor.redact(aggregate, true).words());
                if (type.isRunning(aggregate, target.own()::contains, act)) {
                    running.add(type.subject(aggregate.id()));
                }
            }
        });
    }

    /**
     * Which of these names and numbers other people of the estate have too, within a piece of work.
     *
     * @param folded how a name is compared with another
     */
    public Set<String> shared(Work work, Target<I> target, Set<String> words, UnaryOperator<String> folded) {
        Redactor redactor = target.redactor();
        Map<String, Set<String>> known = words.stream().collect(Collectors.groupingBy(folded, Collectors.toSet()));
        Set<String> shared = new HashSet<>();
        work.each(
                people,
                person -> redactor.redact(person, false).others().stream()
                        .map(other -> known.get(folded.apply(other)))
                        .filter(Objects::nonNull)
                        .forEach(shared::addAll));
        return shared;
    }

    /**
     * Takes somebody out of everything but what is kept of that one alone.
     *
     * @return how many aggregates, entries and messages have changed
     */
    public long carryOut(Caller caller, String operation, Target<I> target) {
        Redactor redactor = target.redactor();
        Set<Subject> concerned = new HashSet<>();
        long changed = 0;
        for (AggregateType<?, ?, ?> type : types) {
            changed += new OfType<>(type, caller, operation, target.id(), redactor).carryOut(concerned);
        }
        EstateId estate = caller.estate();
        changed += desk.storage()
                .<Integer>inTransaction(transaction -> transaction
                        .journal()
                        .rewrite(
                                estate,
                                (subject, event) -> redactor.redact(event, concerned.contains(subject))
                                        .value()));
        changed += desk.storage()
                .<Integer>inTransaction(transaction -> transaction
                        .outbox()
                        .rewrite(
                                estate,
                                (subject, notice) -> redactor.redact(notice, concerned.contains(subject))
                                        .value(),
                                reason -> redactor.redact(reason, false).value()));
        return changed;
    }

    /** Typed text without the person. */
    public String redacted(String text, Target<I> target) {
        return target.redactor().redact(text, true).value();
    }

    /** The aggregates of one type. */
    private final class OfType<A extends Aggregate<J>, J, Q extends Query> {
        private final AggregateType<A, J, Q> type;
        private final Caller caller;
        private final Operation<A, J, Q> operation;
        private final I person;
        private final Redactor redactor;

        OfType(AggregateType<A, J, Q> type, Caller caller, String operation, I person, Redactor redactor) {
            this.type = type;
            this.caller = caller;
            this.operation = Operation.of(operation, type, Role.ADMINISTRATOR);
            this.person = person;
            this.redactor = redactor;
        }

        long carryOut(Set<Subject> concerned) {
            long changed = 0;
            @Nullable J last = null;
            while (true) {
                @Nullable J after = last;
                List<A> some = desk.storage().inTransaction(transaction -> walk(transaction, after));
                for (A aggregate : some) {
                    boolean theirs = redactor.concerns(aggregate);
                    if (theirs) {
                        concerned.add(type.subject(aggregate.id()));
                    }
                    if (!isThePerson(aggregate)
                            && !redactor.redact(aggregate, theirs).value().equals(aggregate)) {
                        change(aggregate.id());
                        changed++;
                    }
                }
                if (some.size() < AT_ONCE) {
                    return changed;
                }
                last = some.get(some.size() - 1).id();
            }
        }

        private List<A> walk(Transaction transaction, @Nullable J after) {
            return transaction.store(type).walk(caller.estate(), after, AT_ONCE);
        }

        private boolean isThePerson(A aggregate) {
            return type.equals(people) && aggregate.id().equals(person);
        }

        private void change(J id) {
            desk.perform(Call.by(caller), operation, new Nothing(), work -> {
                Subject subject = type.subject(id);
                boolean isFirst = IN_ORDER.compare(subject, people.subject(person)) < 0;
                @Nullable P early = isFirst ? null : work.load(people, person);
                A before = work.load(type, id);
                Redaction<A> redaction = redactor.redact(before, redactor.concerns(before));
                if (!redaction.attachments().isEmpty()) {
                    P one = early == null ? work.load(people, person) : early;
                    work.save(people, one, noted.apply(one, redaction.attachments()));
                }
                return work.save(type, before, Decision.of(redaction.value(), new Redacted()));
            });
        }
    }

    /** A command that says nothing. */
    record Nothing() {}
}
