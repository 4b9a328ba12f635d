package dev.gatehouse.port;

/**
 * Watches how calls end: for meters, traces and logs of a host's own.
 *
 * <ol>
 *   <li>O1. Every command, rehearsal, question and look of a sweep is observed once, when it has ended, by the thread that
 *       asked, outside any transaction of the library's own.
 *   <li>O2. What an observer throws is logged, and changes nothing.
 * </ol>
 *
 * <p>Where the storage joins a transaction of the host's, a command that is observed as done may still be rolled back with
 * it.
 */
@FunctionalInterface
public interface Observer {
    /** A call has ended. */
    void ended(Observation observation);
}
