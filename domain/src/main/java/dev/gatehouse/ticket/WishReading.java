package dev.gatehouse.ticket;

import java.time.Instant;

/** What "in two days, or within the time that the resident requires" means (CMP-25, X-8). */
public enum WishReading {
    /** A committed time of the resident's counts instead. */
    RESIDENTS_TIME,
    /** Whichever is earlier. */
    EARLIER,
    /** Whichever is later. */
    LATER;

    Instant due(Instant promised, Instant committed) {
        boolean instead = switch (this) {
            case RESIDENTS_TIME -> true;
            case EARLIER -> committed.isBefore(promised);
            case LATER -> committed.isAfter(promised);
        };
        return instead ? committed : promised;
    }
}
