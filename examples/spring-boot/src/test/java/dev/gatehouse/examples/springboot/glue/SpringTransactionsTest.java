package dev.gatehouse.examples.springboot.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.examples.springboot.Rows;
import dev.gatehouse.examples.springboot.lettings.FirstDay;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitNumber;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands in Spring's transactions of every kind. */
abstract class SpringTransactionsTest {
    private static final Caller SYSTEM = Caller.system(FirstDay.ESTATE);

    @Autowired
    private Gatehouse gatehouse;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient database;

    private TransactionTemplate transaction = new TransactionTemplate();

    @BeforeEach
    void newTransaction() {
        transaction = transactions(manager, PROPAGATION_REQUIRED);
    }

    @Test
    void withoutATransactionACommandIsRefusedAndAQuestionAnswered() {
        String flat = number();

        assertThatIllegalStateException().isThrownBy(() -> register(flat)).withMessageContaining("none is running");

        assertThat(exists(flat)).isFalse();
        assertThat(exists("1-0301")).isTrue();
    }

    @Test
    void aRollBackAfterACommandLeavesNothing() {
        Map<String, Long> before = Rows.of(database);

        transaction.executeWithoutResult(running -> {
            String flat = number();
            register(flat);
            assertThat(exists(flat)).isTrue();
            running.setRollbackOnly();
        });

        assertThat(Rows.of(database)).isEqualTo(before);
    }

    @Test
    void afterARefusalTheTransactionGoesOn() {
        String before = number();
        String after = number();

        transaction.executeWithoutResult(running -> {
            register(before);
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> register(before));
            register(after);
            assertThat(running.isRollbackOnly()).isFalse();
        });

        assertThat(exists(before)).isTrue();
        assertThat(exists(after)).isTrue();
    }

    @Test
    void aReadOnlyTransactionAnswersAndRefuses() {
        transaction.setReadOnly(true);
        String flat = number();

        transaction.executeWithoutResult(running -> {
            // This pool remembers that a connection was to be read-only; the drivers of some databases do not.
            assertThat(new SpringTransactions(dataSource, manager).isReadOnly()).isTrue();
            assertThat(exists("1-0301")).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> register(flat)).withMessageContaining("read-only");
        });

        assertThat(exists(flat)).isFalse();
    }

    @Test
    void aNewTransactionWithinAnotherEndsByItself() {
        TransactionTemplate inner = transactions(manager, PROPAGATION_REQUIRES_NEW);
        String outerFlat = number();
        String innerFlat = number();

        transaction.executeWithoutResult(running -> {
            register(outerFlat);
            inner.executeWithoutResult(nested -> register(innerFlat));
            running.setRollbackOnly();
        });

        assertThat(exists(outerFlat)).isFalse();
        assertThat(exists(innerFlat)).isTrue();
    }

    @Test
    void aNestedTransactionGoesBackToItsSavepointAlone() {
        // Hibernate has no savepoints of its own; plain JDBC does.
        PlatformTransactionManager nesting = new JdbcTransactionManager(dataSource);
        TransactionTemplate inner = transactions(nesting, PROPAGATION_NESTED);
        String outerFlat = number();
        String innerFlat = number();

        transactions(nesting, PROPAGATION_REQUIRED).executeWithoutResult(running -> {
            register(outerFlat);
            inner.executeWithoutResult(nested -> {
                register(innerFlat);
                nested.setRollbackOnly();
            });
            assertThat(exists(innerFlat)).isFalse();
        });

        assertThat(exists(outerFlat)).isTrue();
        assertThat(exists(innerFlat)).isFalse();
    }

    @Test
    void aTransactionOverAnotherDataSourceIsNoneToJoin() {
        DataSource other = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID());
        TransactionTemplate elsewhere = transactions(new JdbcTransactionManager(other), PROPAGATION_REQUIRED);
        String flat = number();

        elsewhere.executeWithoutResult(running -> {
            assertThatIllegalStateException().isThrownBy(() -> register(flat)).withMessageContaining("none is running");
            // Spring binds a connection to whatever transaction runs, here one that ends nothing of ours.
            database.sql("SELECT COUNT(*) FROM lease").query(Long.class).single();
            assertThatIllegalStateException()
                    .isThrownBy(() -> register(flat))
                    .withMessageContaining("commits by itself");
        });

        assertThat(exists(flat)).isFalse();
    }

    @Test
    void ofTwoTransactionsOverTwoDataSourcesTheRightOneIsJoined() {
        DataSource other = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID());
        TransactionTemplate elsewhere = transactions(new JdbcTransactionManager(other), PROPAGATION_REQUIRED);
        String kept = number();
        String lost = number();

        elsewhere.executeWithoutResult(running -> {
            transaction.executeWithoutResult(ours -> register(kept));
            running.setRollbackOnly();
        });
        elsewhere.executeWithoutResult(running -> transaction.executeWithoutResult(ours -> {
            register(lost);
            ours.setRollbackOnly();
        }));

        assertThat(exists(kept)).isTrue();
        assertThat(exists(lost)).isFalse();
    }

    @Test
    void whenTheTransactionHasBeenCommittedItIsTooLate() {
        String flat = number();
        var late = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                assertThatIllegalStateException().isThrownBy(() -> register(flat));
            }
        };

        transaction.executeWithoutResult(running -> TransactionSynchronizationManager.registerSynchronization(late));

        assertThat(exists(flat)).isFalse();
    }

    @Test
    void aRequestKeyIsRolledBackWithItsCommand() {
        String flat = number();
        Call keyed = Call.by(SYSTEM).keyed("flat/" + flat);

        transaction.executeWithoutResult(running -> {
            assertThat(gatehouse.units().register(keyed, flat(flat)).repeated()).isFalse();
            running.setRollbackOnly();
        });
        transaction.executeWithoutResult(running -> {
            assertThat(gatehouse.units().register(keyed, flat(flat)).repeated()).isFalse();
            assertThat(gatehouse.units().register(keyed, flat(flat)).repeated()).isTrue();
        });

        assertThat(exists(flat)).isTrue();
    }

    private void register(String number) {
        gatehouse.units().register(Call.by(SYSTEM), flat(number));
    }

    private boolean exists(String number) {
        return gatehouse.units().find(SYSTEM, new UnitNumber(number)).isPresent();
    }

    private static TransactionTemplate transactions(PlatformTransactionManager manager, int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static RegisterUnit flat(String number) {
        return new RegisterUnitBuilder().number(number).kind(UnitKind.APARTMENT).build();
    }

    private static String number() {
        return "t-" + UUID.randomUUID();
    }
}
