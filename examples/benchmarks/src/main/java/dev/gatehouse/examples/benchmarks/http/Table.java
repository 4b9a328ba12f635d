package dev.gatehouse.examples.benchmarks.http;

import java.util.List;
import java.util.Locale;

/** What was measured, in Markdown. */
final class Table {
    private static final String HEAD = """
            | clients | way | steps/s | p50 µs | p95 µs | p99 µs | steps/s to library | steps/s to by hand |
            |--:|---|--:|--:|--:|--:|--:|--:|
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    /** The lines of so many clients: the library first, what is by hand last. */
    void add(int clients, List<Contender> contenders, List<Timing> timings) {
        Timing library = timings.get(0);
        Timing byHand = timings.get(timings.size() - 1);
        for (int i = 0; i < timings.size(); i++) {
            Timing own = timings.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %,.0f | %,.0f | %,.0f | %,.0f | %.2f | %.2f |%n",
                    clients,
                    contenders.get(i).name(),
                    own.perSecond(),
                    own.micros(50),
                    own.micros(95),
                    own.micros(99),
                    own.perSecond() / library.perSecond(),
                    own.perSecond() / byHand.perSecond()));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
