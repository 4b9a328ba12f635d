package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.ticket.TicketId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** So many clients, each of which takes one step as soon as the one before is done. */
final class Load implements AutoCloseable {
    private final int clients;
    private final ExecutorService threads;

    Load(int clients) {
        this.clients = clients;
        threads = Executors.newFixedThreadPool(clients);
    }

    int clients() {
        return clients;
    }

    /** Holds and resumes each ticket of a house that is put back first, and adds how long that took. */
    void run(Contender contender, Timing timing) throws Exception {
        contender.house().restore();
        List<Callable<Histogram>> shares = IntStream.range(0, clients)
                .mapToObj(client -> share(contender, client))
                .toList();
        long start = System.nanoTime();
        List<Future<Histogram>> done = threads.invokeAll(shares);
        long nanos = System.nanoTime() - start;
        for (Future<Histogram> share : done) {
            timing.steps().add(share.get());
        }
        timing.ran(nanos);
    }

    private Callable<Histogram> share(Contender contender, int client) {
        List<TicketId> tickets = contender.house().tickets();
        Steps steps = contender.steps();
        return () -> {
            Histogram histogram = Timing.histogram();
            for (int i = client; i < tickets.size(); i += clients) {
                TicketId ticket = tickets.get(i);
                long start = System.nanoTime();
                long version = steps.hold(ticket, 1);
                long held = System.nanoTime();
                steps.resume(ticket, version);
                long resumed = System.nanoTime();
                histogram.recordValue(held - start);
                histogram.recordValue(resumed - held);
            }
            return histogram;
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
