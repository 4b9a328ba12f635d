package dev.gatehouse.examples.benchmarks.life;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** How often a database was asked: each statement or batch that was executed, each commit and each roll-back. */
final class RoundTrips {
    private final AtomicInteger count = new AtomicInteger();

    /** The same database, with somebody who counts. */
    DataSource counted(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> count.incrementAndGet())
                .methodListener(new MethodExecutionListener() {
                    @Override
                    public void beforeMethod(MethodExecutionContext context) {}

                    @Override
                    public void afterMethod(MethodExecutionContext context) {
                        String method = context.getMethod().getName();
                        if (method.equals("commit") || method.equals("rollback")) {
                            count.incrementAndGet();
                        }
                    }
                })
                .build();
    }

    /** How many there are in one life, after another in which statements are learnt. */
    int ofOne(Lives lives) throws Exception {
        live(lives.begin());
        count.set(0);
        live(lives.begin());
        return count.get();
    }

    private static void live(Life life) throws Exception {
        for (LifeStep step : LifeStep.values()) {
            life.take(step);
        }
    }
}
