package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.Numbers;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.View;
import dev.gatehouse.port.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running transaction, whoever ends it. */
public final class JdbcTransaction implements Transaction {
    private final Session session;
    private final Tables tables;

    /** A transaction on a connection. */
    public JdbcTransaction(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
        return new JdbcStore<>(session, tables.get(type), tables.documents());
    }

    @Override
    public List<Optional<? extends Aggregate<?>>> findTogether(EstateId estate, List<Wanted<?, ?, ?>> wanted) {
        if (!session.dialect().sendsTogether()) {
            return Transaction.super.findTogether(estate, wanted);
        }
        List<Statements.Query<? extends Aggregate<?>>> queries = new ArrayList<>();
        wanted.forEach(each -> queries.add(finding(estate, each)));
        List<Optional<? extends Aggregate<?>>> found = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += Writes.MOST_AT_ONCE) {
            List<Statements.Query<? extends Aggregate<?>>> some =
                    queries.subList(from, Math.min(queries.size(), from + Writes.MOST_AT_ONCE));
            found.addAll(session.run(statements -> statements.<Aggregate<?>>firsts(some)));
        }
        return found;
    }

    private <A extends Aggregate<I>, I, Q extends Query> Statements.Query<A> finding(
            EstateId estate, Wanted<A, I, Q> wanted) {
        return new JdbcStore<>(session, tables.get(wanted.type()), tables.documents())
                .finding(estate, wanted.id(), wanted.lock());
    }

    @Override
    public <A extends Aggregate<?>, V, Q> View<V, Q> view(ViewType<A, V, Q> type) {
        return new JdbcView<>(session, ViewMapping.of(type));
    }

    @Override
    public Journal journal() {
        return new JdbcJournal(session, tables.json());
    }

    @Override
    public Outbox outbox() {
        return new JdbcOutbox(session, tables.json());
    }

    @Override
    public DueClocks dueClocks() {
        return new JdbcDueClocks(session);
    }

    @Override
    public Numbers numbers() {
        return new JdbcNumbers(session);
    }

    @Override
    public boolean isPartOfAnother() {
        return session.isPartOfAnother();
    }

    @Override
    public Requests requests() {
        return new JdbcRequests(session);
    }
}
