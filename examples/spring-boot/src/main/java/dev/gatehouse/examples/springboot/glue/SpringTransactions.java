package dev.gatehouse.examples.springboot.glue;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_READ_COMMITTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.gatehouse.jdbc.HostTransactions;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions, as Gatehouse joins them. */
final class SpringTransactions implements HostTransactions {
    private final DataSource dataSource;
    private final TransactionTemplate anew;

    /**
     * The transactions over a data source.
     *
     * @param manager the manager of {@code @Transactional}; it must be one over this data source, as that of JPA is
     */
    SpringTransactions(DataSource dataSource, PlatformTransactionManager manager) {
        this.dataSource = dataSource;
        this.anew = new TransactionTemplate(manager);
        anew.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
        anew.setIsolationLevel(ISOLATION_READ_COMMITTED);
    }

    // tag::current[]
    @Override
    public Optional<Connection> current() {
        // What is bound to another data source is another transaction: there is none to join.
        return TransactionSynchronizationManager.isActualTransactionActive()
                        && TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder
                ? Optional.of(holder.getConnection())
                : Optional.empty();
    }

    @Override
    public boolean isReadOnly() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @Override
    public <T> T inNew(Function<Connection, T> work) {
        return anew.execute(begun -> work.apply(current().orElseThrow()));
    }
    // end::current[]
}
