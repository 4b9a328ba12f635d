package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.Ledger;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.testkit.SettlementContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit must find out each of these settlements, and let those that keep their promises pass. */
class BrokenSettlementsTest {
    private static Ledger tested = new Ledger();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("t1_whoOwesSomethingIsNotSettled", Forgiving::new),
                fault("t1_whoHasPaidAllIsSettled", Unforgiving::new),
                fault("t1_whoPaysForOneUnitHasSettledNoOther", OneForAll::new),
                fault("t2_askingChangesNothing", SettledByAsking::new),
                fault("t2_threadsThatAskAtOnceGetOneAnswer", SettledByAsking::new));
    }

    @ParameterizedTest(name = "{0} finds out {1}")
    @MethodSource("faults")
    void theKitFindsOut(String test, Supplier<Ledger> broken) {
        assertThat(failures(broken.get(), OfALedger.class)).contains(test);
    }

    @Test
    void theKitLetsALedgerAndTheStatementPass() {
        assertThat(failures(new Ledger(), OfALedger.class)).isEmpty();
        assertThat(failures(new Ledger(), ByStatement.class)).isEmpty();
    }

    private static Arguments fault(String test, Supplier<Ledger> broken) {
        return Arguments.of(test, broken);
    }

    private static List<String> failures(Ledger ledger, Class<?> contract) {
        tested = ledger;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();
    }

    static class OfALedger extends SettlementContract {
        private final EstateId estate = Samples.newEstate();

        @Override
        protected Settlement settlement() {
            return tested;
        }

        @Override
        protected Settlement.Account owing() {
            return tested.owing(estate);
        }

        @Override
        protected Settlement.Account paid(Settlement.Account account) {
            tested.pay(account);
            return account;
        }
    }

    static class ByStatement extends OfALedger {
        @Override
        protected Settlement settlement() {
            return Settlement.BY_STATEMENT;
        }

        @Override
        protected Settlement.Account paid(Settlement.Account account) {
            return new Settlement.Account(
                    account.estate(),
                    account.unit(),
                    account.people(),
                    account.until(),
                    Paper.unsigned("ST-1", Text.of("Statement", "证明"), account.until())
                            .signed(new Signature(account.people().get(0), account.until(), null)));
        }
    }

    /** Says that all is settled, whoever asks. */
    private static final class Forgiving extends Ledger {
        @Override
        public Answer of(Account account) {
            return Answer.SETTLED;
        }
    }

    /** Never says so. */
    private static final class Unforgiving extends Ledger {
        @Override
        public Answer of(Account account) {
            return Answer.owing(FEE);
        }
    }

    /** Takes what was paid for one unit for what was owed for every other. */
    private static final class OneForAll extends Ledger {
        private boolean paid;

        @Override
        public Answer of(Account account) {
            return paid ? Answer.SETTLED : Answer.OPEN;
        }

        @Override
        public void pay(Account account) {
            paid = true;
        }
    }

    /** Forgets what is owed as soon as it was asked for twice. */
    private static final class SettledByAsking extends Ledger {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Answer of(Account account) {
            Answer answer = super.of(account);
            if (asked.incrementAndGet() > 1) {
                super.pay(account);
            }
            return answer;
        }
    }
}
