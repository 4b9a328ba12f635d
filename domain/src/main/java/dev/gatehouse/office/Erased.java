package dev.gatehouse.office;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.resident.PersonId;
import java.util.List;

/**
 * What an erasure led to.
 *
 * @param outcome   of what is left of the person
 * @param changed   how many aggregates, entries of the journal and messages it has changed this time
 * @param leftovers what the host still keeps: photographs, scans, drawn signatures; delete their bytes, then say so by
 *     {@link Erasures#deleteLeftovers}
 */
public record Erased(Outcome<PersonId> outcome, long changed, List<Attachment> leftovers) {
    /** Copies the list. */
    public Erased {
        leftovers = List.copyOf(leftovers);
    }
}
