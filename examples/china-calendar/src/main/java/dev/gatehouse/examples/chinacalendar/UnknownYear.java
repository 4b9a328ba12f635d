package dev.gatehouse.examples.chinacalendar;

import java.time.Year;

/** A year for which no notice of the State Council is known. */
final class UnknownYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownYear(Year year) {
        super("the holidays of " + year + " are not known; write those of the notice for it, which the State Council"
                + " publishes late in the year before, into a file like " + NoticesFile.OURS
                + ", and give it with --notices FILE");
    }
}
