package dev.gatehouse.examples.benchmarks;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@code Allowance.due}, from starts all over a year, by a calendar with lunch breaks, holidays and summer time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DueBenchmark {
    private static final int STARTS = 1 << 12;
    private static final long SEED = 20_260_302;

    /** The text form of the allowance. */
    @Param({
        "elapsed PT30M",
        "calendar-days 30",
        "end-of-day",
        "day-of-month 30",
        "working-days 10",
        "working-days 10 until closing",
        "working-days 1000",
        "working-time PT12H",
        "working-time PT2000H",
        "scaled 0.5 (elapsed PT3M)",
        "earlier of (elapsed PT48H) and (working-days 3)"
    })
    public String text = "";

    /** Where: one zone has summer time, the other has none. */
    @Param({"Europe/Berlin", "Asia/Shanghai"})
    public String zone = "";

    private final Instant[] starts = new Instant[STARTS];
    private Allowance allowance = Allowance.endOfDay();
    private BusinessCalendar calendar = BusinessCalendar.parse("zone UTC");
    private int next;

    /** Draws the starts. */
    @Setup
    public void prepare() {
        allowance = Allowance.parse(text);
        calendar = BusinessCalendar.parse("""
                zone %s
                hours Mon-Fri 08:30-12:00,13:00-17:00; hours Sat 09:00-12:00
                holidays 2026-01-01, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-20, 2026-02-23
                holidays 2026-04-06, 2026-05-01, 2026-05-04, 2026-05-05, 2026-06-19, 2026-09-25
                holidays 2026-10-01, 2026-10-02, 2026-10-05, 2026-10-06, 2026-10-07
                make-up 2026-02-15 as Mon, 2026-02-28 as Tue, 2026-05-09 as Tue, 2026-10-10 as Wed
                """.formatted(zone));
        Random random = new Random(SEED);
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < STARTS; i++) {
            starts[i] = first.plusSeconds(random.nextInt(365 * 24 * 60 * 60));
        }
    }

    /** When a promise is due. */
    @Benchmark
    public Instant due() {
        next = (next + 1) & (STARTS - 1);
        return allowance.due(starts[next], calendar);
    }
}
