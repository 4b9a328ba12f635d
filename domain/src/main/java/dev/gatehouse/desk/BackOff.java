package dev.gatehouse.desk;

import java.time.Duration;

/** How long is waited after a failure: twice as long after each, and not equally long for any two messages. */
final class BackOff {
    private BackOff() {}

    /**
     * The pause after an attempt: between half of {@link Relay#FIRST_PAUSE}, doubled for each attempt before it up to
     * {@link Relay#LONGEST_PAUSE}, and the whole of it. Where in between is the message's own, so that not everything
     * that failed together comes back together.
     */
    static Duration after(String key, int attempts) {
        Duration doubled = Relay.FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        Duration full = doubled.compareTo(Relay.LONGEST_PAUSE) > 0 ? Relay.LONGEST_PAUSE : doubled;
        long half = full.toMillis() / 2;
        return Duration.ofMillis(half + Math.floorMod(scattered(31L * key.hashCode() + attempts), half + 1));
    }

    /** Neighbours end far from each other (the finalizer of MurmurHash3). */
    private static long scattered(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
