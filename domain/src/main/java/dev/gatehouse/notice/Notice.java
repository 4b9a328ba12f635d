package dev.gatehouse.notice;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Text;

/**
 * What a decision wants told.
 *
 * @param to     whom
 * @param kind   a stable name for hosts with templates of their own, such as {@code pass.make-up}
 * @param text   the sentence itself
 * @param urgent whether it is told at once, at whatever hour
 */
public record Notice(Recipient to, @Code String kind, Text text, boolean urgent) {
    /** A notice that is not urgent. */
    public Notice(Recipient to, String kind, Text text) {
        this(to, kind, text, false);
    }

    /** Whether it waits until quiet hours are over: what is told to a resident, and is not urgent. */
    public boolean heedsQuietHours() {
        return !urgent
                && to instanceof Recipient.ToParty resident
                && resident.party().kind() == Party.Kind.RESIDENT;
    }
}
