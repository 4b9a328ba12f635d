package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Counts over the tickets that were closed on a day.
 *
 * @param day           the estate's date on which they were closed
 * @param department    which department was responsible last; null for those that went to none
 * @param kind          of which class they are; null for those that were never classified
 * @param closed        how many were closed
 * @param unconfirmed   how many of them without anybody having confirmed it
 * @param late          of how many a promise had lapsed
 * @param judged        how many had work that was judged
 * @param acceptedFirst how many of those had all of it accepted at the first time
 * @param toVisit       how many were to have a return visit
 * @param visited       how many of those had one about all of their work, as it was done last, somebody having been reached
 * @param asked         how many were asked how satisfied they are
 * @param satisfied     how many of those are satisfied
 */
@Value.Builder
public record Tally(
        LocalDate day,
        @Nullable Department department,
        @Nullable TicketClass kind,
        long closed,
        long unconfirmed,
        long late,
        long judged,
        long acceptedFirst,
        long toVisit,
        long visited,
        long asked,
        long satisfied)
        implements WithTally {
    /** Nothing, on a day. */
    static Tally nothing(LocalDate day, @Nullable Department department, @Nullable TicketClass kind) {
        return new Tally(day, department, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** The counts of both, under the day, department and class of this one. */
    Tally plus(Tally other) {
        return new Tally(
                day,
                department,
                kind,
                closed + other.closed,
                unconfirmed + other.unconfirmed,
                late + other.late,
                judged + other.judged,
                acceptedFirst + other.acceptedFirst,
                toVisit + other.toVisit,
                visited + other.visited,
                asked + other.asked,
                satisfied + other.satisfied);
    }

    /** Customer satisfaction (客户满意度): satisfied / asked. */
    public Rate satisfaction() {
        return new Rate(satisfied, asked);
    }

    /** Timeliness (及时率): closed tickets none of whose promises ever lapsed / closed tickets. */
    public Rate timeliness() {
        return new Rate(closed - late, closed);
    }

    /** Acceptance (合格率): tickets all of whose work was accepted at the first time / tickets whose work was judged. */
    public Rate acceptance() {
        return new Rate(acceptedFirst, judged);
    }

    /**
     * Return visits (回访率) of what was closed: tickets that were visited / closed tickets of which a visit was promised or
     * tried. What is due of tickets as they are now, closed or not, {@link VisitCoverage} says.
     */
    public Rate returnVisits() {
        return new Rate(visited, toVisit);
    }
}
