package dev.gatehouse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Threads that start at the same moment. */
public final class Race {
    private Race() {}

    /**
     * Runs work on so many threads at once, and waits for all.
     *
     * @param work what the n-th thread does, from 0
     * @return what each of them did, in no order that means anything
     */
    public static <T> List<Result<T>> of(int threads, IntFunction<T> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Callable<T>> runners = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int runner = i;
                runners.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.apply(runner);
                });
            }
            List<Result<T>> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(runners, 2, TimeUnit.MINUTES)) {
                results.add(result(future));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a race", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Result<T> result(Future<T> future) throws InterruptedException {
        try {
            return new Result<>(List.of(future.get()), List.of());
        } catch (ExecutionException e) {
            return new Result<>(List.of(), List.of(e.getCause()));
        }
    }

    /**
     * What a thread came to: one value, or one failure.
     *
     * @param value   the value, or nothing
     * @param failure the failure, or nothing
     */
    public record Result<T>(List<T> value, List<Throwable> failure) {}
}
