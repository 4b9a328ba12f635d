package dev.gatehouse.examples.benchmarks.measure;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** So many clients, each of which takes one step as soon as the one before is done. */
public final class Load implements AutoCloseable {
    private final int clients;
    private final ExecutorService threads;

    /** So many clients, 1 or more. */
    public Load(int clients) {
        this.clients = clients;
        threads = Executors.newFixedThreadPool(clients);
    }

    int clients() {
        return clients;
    }

    /** Has a contender, which is made ready first, do its work once, and adds how long that took. */
    void run(Contender contender, Timing timing) throws Exception {
        contender.restore();
        List<Callable<Histogram>> shares = IntStream.range(0, clients)
                .mapToObj(client -> share(contender, client))
                .toList();
        long start = System.nanoTime();
        List<Future<Histogram>> done = threads.invokeAll(shares);
        long nanos = System.nanoTime() - start;
        long steps = 0;
        for (Future<Histogram> share : done) {
            steps += share.get().getTotalCount();
            timing.steps().add(share.get());
        }
        timing.ran(steps, nanos);
    }

    private Callable<Histogram> share(Contender contender, int client) {
        return () -> {
            Histogram histogram = Timing.histogram();
            contender.work(client, clients, histogram);
            return histogram;
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
