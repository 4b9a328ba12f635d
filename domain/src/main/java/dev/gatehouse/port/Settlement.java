package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether all fees of a unit are settled with those who leave it. A host that keeps the accounts answers; without one, a
 * statement that is brought with the command does.
 *
 * <ol>
 *   <li>T1. It answers for this unit of this estate and these people, for all that is owed until the instant.
 *   <li>T2. Asking changes nothing, and may be repeated: the same question has the same answer until somebody pays.
 *   <li>T3. What cannot be found out is thrown; then the command has changed nothing.
 * </ol>
 *
 * <p>{@code SettlementContract} of the test kit proves an implementation.
 *
 * <p>It is called inside the transaction of a command, by many threads: it answers soon, and does not call Gatehouse.
 */
@FunctionalInterface
public interface Settlement {
    /** Settled exactly when a signed statement was brought. */
    Settlement BY_STATEMENT =
            account -> account.statement() != null && account.statement().isSigned() ? Answer.SETTLED : Answer.OPEN;

    /** How an account stands. */
    Answer of(Account account);

    /**
     * What is asked.
     *
     * @param estate    where
     * @param unit      which unit
     * @param people    who leaves
     * @param until     until when fees are theirs
     * @param statement that all is settled, as it was brought; null when none was
     */
    record Account(
            EstateId estate,
            Subject unit,
            List<Party> people,
            Instant until,
            @Nullable Paper statement) {
        /** Copies the people. */
        public Account {
            people = List.copyOf(people);
        }
    }

    /**
     * How it stands.
     *
     * @param isSettled whether nothing is owed
     * @param owed      how much is, more than nothing; null when nothing is, or nobody knows
     */
    record Answer(boolean isSettled, @Nullable Money owed) {
        /** Refuses a sum that is owed though all is settled, and one of nothing or less, with {@link IllegalArgumentException}. */
        public Answer {
            if (owed != null && (isSettled || !owed.isPositive())) {
                throw new IllegalArgumentException("what is settled owes nothing, what is owed is more than nothing");
            }
        }

        /** Nothing is owed. */
        public static final Answer SETTLED = new Answer(true, null);

        /** Something may be owed; nobody knows how much. */
        public static final Answer OPEN = new Answer(false, null);

        /** So much is owed. */
        public static Answer owing(Money owed) {
            return new Answer(false, owed);
        }
    }
}
