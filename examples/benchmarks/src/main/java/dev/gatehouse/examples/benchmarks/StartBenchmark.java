package dev.gatehouse.examples.benchmarks;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** {@code Gatehouse.builder()…build()} over a schema that is there, the first in its process: nothing is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class StartBenchmark {
    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcStorage storage = storage();

    private JdbcStorage storage() {
        GatehouseSchema.migrate(source);
        return JdbcStorage.owning(source);
    }

    /** Has the schema made before anything is measured. */
    @Setup
    public void prepare() {
        storage.inTransaction(transaction -> true);
    }

    /** The library, put together. */
    @Benchmark
    public Gatehouse build() {
        return Gatehouse.builder().storage(storage).notifier(told -> {}).build();
    }

    /** Closes the pool. */
    @TearDown
    public void close() {
        source.dispose();
    }
}
