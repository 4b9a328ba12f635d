package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, for good.
 *
 * @param estate     where
 * @param subject    to which aggregate
 * @param version    the version that the aggregate had after it
 * @param ordinal    its place among what happened at that version, from 0
 * @param event      what happened
 * @param by         who did it
 * @param operation  in which operation, such as {@code pass.make}
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded; not before it happened
 * @param importedBy who imported it from an old system, where it happened; null for what happened here
 */
public record JournalEntry(
        EstateId estate,
        Subject subject,
        long version,
        int ordinal,
        Event event,
        Party by,
        String operation,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Party importedBy) {
    /** What happened here. */
    public JournalEntry(
            EstateId estate,
            Subject subject,
            long version,
            int ordinal,
            Event event,
            Party by,
            String operation,
            Instant occurredAt,
            Instant recordedAt) {
        this(estate, subject, version, ordinal, event, by, operation, occurredAt, recordedAt, null);
    }

    /** The same, told otherwise: when somebody is erased. */
    public JournalEntry telling(Event told) {
        return new JournalEntry(
                estate, subject, version, ordinal, told, by, operation, occurredAt, recordedAt, importedBy);
    }

    /** The same, done by somebody else as far as who reads it is told. */
    public JournalEntry by(Party told) {
        return by.equals(told)
                ? this
                : new JournalEntry(
                        estate, subject, version, ordinal, event, told, operation, occurredAt, recordedAt, importedBy);
    }

    /** The same, imported from an old system. */
    public JournalEntry importedBy(Party importer) {
        return new JournalEntry(
                estate, subject, version, ordinal, event, by, operation, occurredAt, recordedAt, importer);
    }
}
