package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.View;
import java.util.List;

/** The answer to one question, by one statement. */
final class JdbcView<V, Q> implements View<V, Q> {
    private final Session session;
    private final ViewMapping<V, Q> mapping;

    JdbcView(Session session, ViewMapping<V, Q> mapping) {
        this.session = session;
        this.mapping = mapping;
    }

    @Override
    public List<V> answer(EstateId estate, Q query) {
        Filter filter = new Filter(estate, "");
        mapping.conditions().accept(filter, query);
        String sql = mapping.select() + " WHERE " + filter.conditions() + mapping.rest();
        return session.list(sql, mapping.row(), filter.values().toArray());
    }
}
