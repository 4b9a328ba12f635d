package dev.gatehouse.desk;

import dev.gatehouse.core.GatehouseException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps clocks, delivers messages and keeps the journal's feed from time to time, on three threads of its own, so that a
 * slow notifier holds up nothing else. For hosts without a scheduler; it never starts by itself.
 *
 * <pre>{@code
 * Runner runner = gatehouse.runner(Duration.ofSeconds(10));
 * runner.start();
 * …
 * runner.stop();
 * }</pre>
 *
 * <p>Each node may have one. What goes wrong is logged and tried again at the next time.
 */
public final class Runner implements AutoCloseable {
    /** Ours: how long {@link #stop} waits for what is being done before it interrupts it, and once more after that. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int AT_ONCE = 100;

    private final ClockService clocks;
    private final Relay outbox;
    private final JournalService journal;
    private final Duration every;
    private final Duration grace;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable ScheduledExecutorService running;

    /**
     * A runner that does not run yet; {@code Gatehouse.runner(…)} makes it.
     *
     * @param every how long it pauses when there is nothing to do, at least a millisecond
     */
    public Runner(ClockService clocks, Relay outbox, JournalService journal, Duration every) {
        this(clocks, outbox, journal, every, GRACE);
    }

    /** A runner whose grace is another. */
    Runner(ClockService clocks, Relay outbox, JournalService journal, Duration every, Duration grace) {
        if (every.toMillis() < 1) {
            throw new IllegalArgumentException("a runner pauses for a millisecond at least, not " + every);
        }
        this.clocks = clocks;
        this.outbox = outbox;
        this.journal = journal;
        this.every = every;
        this.grace = grace;
    }

    /**
     * Starts its threads.
     *
     * @throws IllegalStateException when it runs already
     */
    public void start() {
        turn.lock();
        try {
            if (running != null) {
                throw new IllegalStateException("the runner runs already; stop it first");
            }
            ScheduledExecutorService threads = Executors.newScheduledThreadPool(3, named());
            again(threads, "sweep", clocks::sweep);
            again(threads, "relay", outbox::deliver);
            again(threads, "feed", journal::place);
            running = threads;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Stops its threads; does nothing when it does not run.
     *
     * <p>Nothing new is begun. What is being done is given {@link #GRACE} to end; then it is interrupted and given as long
     * once more. What does not end even then, such as a notifier that heeds no interrupt, is left to itself: its message
     * is delivered, or due again when its lease ends. Whoever is interrupted while waiting here waits no longer.
     */
    public void stop() {
        turn.lock();
        try {
            if (running != null) {
                end(running);
                running = null;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Stops. */
    @Override
    public void close() {
        stop();
    }

    private void again(ScheduledExecutorService threads, String what, IntUnaryOperator work) {
        var unused = threads.scheduleWithFixedDelay(
                () -> whileThereIsSomething(threads, what, work), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void whileThereIsSomething(ScheduledExecutorService threads, String what, IntUnaryOperator work) {
        try {
            while (!threads.isShutdown() && work.applyAsInt(AT_ONCE) > 0) {
                LOG.trace("{}: and again", what);
            }
        } catch (RuntimeException | Error e) {
            // An exception that leaves here would end the series for good; its trace may quote what people typed.
            LOG.error(
                    "{} failed, and will be tried again: {}",
                    what,
                    e instanceof GatehouseException
                            ? e.getMessage()
                            : e.getClass().getName());
        }
    }

    private void end(ScheduledExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("the runner has been stopped, but what it was doing has not ended");
                }
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named() {
        return work -> {
            Thread thread = new Thread(work, "gatehouse-runner");
            thread.setDaemon(true);
            return thread;
        };
    }
}
