package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.port.Settlement;
import dev.gatehouse.port.Settlement.Account;
import dev.gatehouse.port.Settlement.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Settlement} promises: T1 and T2. T3 is a matter of how the host fails. */
public abstract class SettlementContract {
    private static final int THREADS = 8;

    /** The settlement to be tested; the same, or another over the same accounts, at each call. */
    protected abstract Settlement settlement();

    /** An account on which something is owed; another unit and other people at each call. */
    protected abstract Account owing();

    /** Somebody pays all that is owed on an account; this is how it is asked for after that, mostly as before. */
    protected abstract Account paid(Account account);

    @Test
    void t1_whoOwesSomethingIsNotSettled() {
        assertThat(settlement().of(owing()).isSettled()).isFalse();
    }

    @Test
    void t1_whoHasPaidAllIsSettled() {
        Account account = owing();
        assertThat(settlement().of(account).isSettled()).isFalse();
        assertThat(settlement().of(paid(account))).isEqualTo(Answer.SETTLED);
    }

    @Test
    void t1_whoPaysForOneUnitHasSettledNoOther() {
        Account other = owing();
        paid(owing());
        assertThat(settlement().of(other).isSettled()).isFalse();
    }

    @Test
    void t2_askingChangesNothing() {
        Account account = owing();
        Answer first = settlement().of(account);
        for (int i = 0; i < 3; i++) {
            assertThat(settlement().of(account)).isEqualTo(first);
        }
        Account paid = paid(account);
        for (int i = 0; i < 3; i++) {
            assertThat(settlement().of(paid)).isEqualTo(Answer.SETTLED);
        }
    }

    @Test
    void t2_threadsThatAskAtOnceGetOneAnswer() {
        Account owing = owing();
        Account paid = paid(owing());
        List<Race.Result<List<Answer>>> answers = Race.of(
                THREADS, runner -> List.of(settlement().of(owing), settlement().of(paid)));
        List<Answer> expected = List.of(settlement().of(owing), Answer.SETTLED);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.value()).containsExactly(expected));
    }
}
