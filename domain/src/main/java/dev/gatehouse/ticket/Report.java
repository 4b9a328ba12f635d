package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was recorded (TKT-14, S4.6.R2.2): who said what, about where, and how to turn to them.
 *
 * @param source     where it came from
 * @param channel    how it came
 * @param workLog    the entry in the work log of whoever heard of it outside the front desk (TKT-12); null elsewhere
 * @param location   where something is the matter
 * @param standing   as what somebody reports; nobody who reports is refused
 * @param reporter   who reports; null when nobody knows who
 * @param resident   for which resident; null when it is about nobody in particular
 * @param content    what was said
 * @param contact    whom to turn to
 * @param receivedAt when it was received
 * @param recordedAt when it was recorded
 */
@Value.Builder
public record Report(
        TicketSource source,
        Channel channel,
        @Nullable String workLog,
        Location location,
        Reporter.Standing standing,
        @Nullable Party reporter,
        @Nullable PersonId resident,
        String content,
        Contact contact,
        Instant receivedAt,
        Instant recordedAt)
        implements WithReport {
    /** The longest content, in UTF-16 characters. */
    public static final int MAX_CONTENT = 10_000;

    /** Whether it is about a public area, which is named: what names neither a unit nor an area, or a resident, is of a home. */
    boolean isOfPublicArea() {
        return location.unit() == null && location.area() != null && resident == null;
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "Report[" + source + ", " + channel + ", " + receivedAt + "]";
    }
}
