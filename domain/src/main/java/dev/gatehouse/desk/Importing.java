package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Import;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** What is otherwise when a piece of work brings what happened in an old system: it is done as of then, and in silence. */
final class Importing {
    /** Who may import at all; what is imported is asked for besides, by whoever did it then. */
    static final Operation<Estate, EstateId, EstateQuery> OPERATION =
            Operation.of("desk.import", Estate.TYPE, Role.ADMINISTRATOR, Role.SYSTEM);

    /** Ours: so many numbers are passed over at once at most, since whatever is larger is a slip. */
    private static final long LARGEST = 10_000_000;

    private final Transaction transaction;
    private final EstateId estate;
    private final Instant then;
    private final Map<Subject, List<? extends Passing<?>>> passed = new HashMap<>();
    private @Nullable Long number;

    private Importing(Transaction transaction, EstateId estate, Instant then, @Nullable Long number) {
        this.transaction = transaction;
        this.estate = estate;
        this.then = then;
        this.number = number;
    }

    /** Null when a call imports nothing. */
    static @Nullable Importing of(Call call, Transaction transaction) {
        Import imported = call.imported();
        return imported == null
                ? null
                : new Importing(
                        transaction,
                        call.caller().estate(),
                        Objects.requireNonNull(call.occurredAt(), "occurredAt"),
                        imported.number());
    }

    /** When it happened. */
    Instant then() {
        return then;
    }

    /** An aggregate as it was by then: what had lapsed has lapsed. */
    <A extends Aggregate<I>, I, Q extends Query> A upToDate(
            AggregateType<A, I, Q> type, A stored, BusinessCalendar calendar) {
        List<Passing<A>> moments = Passing.of(type, stored, then, calendar);
        passed.put(type.subject(stored.id()), moments);
        return moments.isEmpty() ? stored : moments.get(moments.size() - 1).after();
    }

    /** What time had done to an aggregate that was loaded. */
    @SuppressWarnings("unchecked") // what is kept for a subject is of its type
    <A extends Aggregate<I>, I, Q extends Query> List<Passing<A>> passed(AggregateType<A, I, Q> type, A loaded) {
        return (List<Passing<A>>) passed.getOrDefault(type.subject(loaded.id()), List.of());
    }

    /**
     * Requires that an aggregate has not been changed later than then, but by time itself.
     *
     * @param version at which it is stored
     * @throws RuleViolation ESTATE-OURS-7
     */
    void requireOrder(Subject subject, long version) {
        List<JournalEntry> last = List.of();
        for (long each = version; each > 0; each--) {
            last = transaction.journal().history(estate, subject, each - 1, 1);
            if (last.isEmpty() || !last.get(0).operation().equals(Sweeping.NAME)) {
                break;
            }
        }
        last.stream()
                .filter(entry -> entry.version() <= version
                        && !entry.operation().equals(Sweeping.NAME)
                        && entry.occurredAt().isAfter(then))
                .findFirst()
                .ifPresent(later -> {
                    throw new RuleViolation(
                            EstateRule.IMPORTED_IN_ORDER,
                            Text.of(
                                    "{0} of {1} happened at {2}, which is after {3}",
                                    "{1} 的 {0} 发生于 {2}，晚于 {3}", later.operation(), subject, later.occurredAt(), then),
                            Text.of("import what happened earlier first", "请先导入较早发生之事"));
                });
    }

    /**
     * The number that is kept, or the next where none is: the numbers below it are passed over, so that whatever is drawn
     * later comes after it.
     *
     * @param draw takes so many of the next numbers of the series
     * @throws InvalidCommand when it may be another's already
     */
    long number(int count, IntToLongFunction draw) {
        Long kept = number;
        if (kept == null) {
            return draw.applyAsLong(count);
        }
        number = null;
        long next = draw.applyAsLong(1);
        if (next > kept) {
            throw new InvalidCommand(
                    "number", Text.of("must be {0} or more: {1} may be taken", "须不小于 {0}：{1} 可能已被使用", next, kept));
        }
        long more = kept - next + count - 1;
        if (more > LARGEST) {
            throw new InvalidCommand("number", Text.of("must be {0} or less", "须不大于 {0}", next + LARGEST - count + 1));
        }
        return more == 0 ? kept : draw.applyAsLong((int) more) + more - count;
    }
}
