package dev.gatehouse.examples.benchmarks.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Hears which statements are sent to a database, one by one, also where several were sent together. */
final class Recorder implements QueryExecutionListener {
    private static final String BETWEEN = "; ";

    private final List<Sent> sent = new ArrayList<>();

    /** The same database, with somebody who listens. */
    DataSource heard(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource).listener(this).build();
    }

    /** What has been heard since this was asked before. */
    List<Sent> take() {
        List<Sent> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            for (List<ParameterSetOperation> parameters : query.getParametersList()) {
                List<Value> values = parameters.stream()
                        .sorted(Comparator.comparing(
                                parameter -> (Integer) parameter.getArgs()[0]))
                        .map(Recorder::value)
                        .toList();
                int from = 0;
                for (String sql : query.getQuery().split(BETWEEN, -1)) {
                    int to = from + (int) sql.chars().filter(c -> c == '?').count();
                    sent.add(new Sent(sql, values.subList(from, to)));
                    from = to;
                }
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private static Value value(ParameterSetOperation parameter) {
        Object value = parameter.getArgs()[1];
        if (ParameterSetOperation.isSetNullParameterOperation(parameter)) {
            return new Value.Missing((Integer) value);
        }
        return value instanceof String text && text.startsWith("{") ? new Value.Document(text) : new Value.Plain(value);
    }

    /**
     * A statement as it was sent.
     *
     * @param sql    its text
     * @param values its parameters
     */
    record Sent(String sql, List<Value> values) {
        boolean isWrite() {
            return Arrays.asList("INSERT", "UPDATE", "DELETE").contains(sql.substring(0, 6));
        }
    }

    /** A parameter. */
    sealed interface Value {
        /** Nothing, of one of {@link java.sql.Types}. */
        record Missing(int type) implements Value {}

        /** A document in JSON. */
        record Document(String json) implements Value {}

        /** Anything else. */
        record Plain(Object value) implements Value {}
    }
}
