package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is complained about, as it was recorded (CMP-4); what is null nobody said. Where it happened, the ticket says.
 *
 * @param recordedBy  who recorded it last
 * @param recordedAt  when
 * @param happenedAt  when it happened
 * @param accused     who is complained about; they see and touch nothing of the ticket
 * @param departments which departments are complained about, or concerned
 * @param described   who is complained about, in the complainant's words, where nobody knows them
 * @param course      the course of events
 * @param demands     what the complainant demands
 * @param aboutHouse  whether it is about the house and its fittings (CMP-14)
 * @param ongoingHarm whether harm is being done right now (CMP-31)
 * @param repeatedBy  who repeated it (CMP-3)
 */
@Value.Builder
public record Particulars(
        Party recordedBy,
        Instant recordedAt,
        @Nullable Instant happenedAt,
        Set<Party> accused,
        Set<Department> departments,
        @Nullable String described,
        @Nullable String course,
        @Nullable String demands,
        boolean aboutHouse,
        boolean ongoingHarm,
        @Nullable RepeatedBy repeatedBy)
        implements WithParticulars {
    /** Copies the sets. */
    public Particulars {
        accused = Set.copyOf(accused);
        departments = Set.copyOf(departments);
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "Particulars[" + recordedBy + ", " + recordedAt + "]";
    }
}
