package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A time at which somebody comes. What was requested is not promised until whoever may has committed it.
 *
 * @param number       which of the ticket's appointments it is, from 1
 * @param series       the number of the first of those that followed one on the other as its time moved; of one series one
 *     at most is promised
 * @param initiator    who wants it
 * @param earliest     from when the time asked for is
 * @param latest       until when; the same as {@code earliest} when it is exact
 * @param lead         the officer or specialist who answers for being there; null until somebody does
 * @param participants who else comes: departments, and firms for which they answer (HV-3)
 * @param avoided      which hours the customer wants left out, such as working hours (TKT-32); null for none
 * @param state        how far it is
 * @param since        when it came to that state
 * @param at           the promised time; null while none was promised
 * @param committedBy  who promised it; null as long
 * @param told         how the customer was told of that time; null until then
 * @param briefing     what was reviewed beforehand (HV-2); null until then
 * @param confirmedAt  when the customer confirmed it shortly before (TKT-27); null when that was not asked
 * @param arrival      who came, and when; null until somebody does
 * @param reason       why its time moved, or nobody comes; null unless so
 */
@Value.Builder
public record Appointment(
        int number,
        int series,
        Initiator initiator,
        Instant earliest,
        Instant latest,
        @Nullable Party lead,
        List<Executor> participants,
        @Nullable String avoided,
        AppointmentState state,
        Instant since,
        @Nullable Instant at,
        @Nullable Party committedBy,
        @Nullable Told told,
        @Nullable Briefing briefing,
        @Nullable Instant confirmedAt,
        @Nullable Arrival arrival,
        @Nullable String reason)
        implements WithAppointment {
    /**
     * Refuses a series that begins later, a window that ends before it begins, a promise without a time or a promiser, and
     * an arrival that does not go with the state, with {@link IllegalArgumentException}.
     */
    public Appointment {
        participants = List.copyOf(participants);
        boolean promised = at != null;
        boolean sound = series >= 1
                && series <= number
                && !latest.isBefore(earliest)
                && promised == (committedBy != null)
                && (state == AppointmentState.CANCELLED || promised == (state != AppointmentState.REQUESTED))
                && (arrival != null) == state.isArrived();
        if (!sound) {
            throw new IllegalArgumentException("appointment " + number + " is " + state + ", at " + at);
        }
    }

    /** Whether it is promised, and lies ahead. */
    public boolean committed() {
        return state == AppointmentState.COMMITTED;
    }

    /** Whether it was asked for at a time rather than between two. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Masked: people say when they are not at home. */
    @Override
    public String toString() {
        return "Appointment[" + number + ", " + initiator + ", " + state + ", " + at + "]";
    }

    /**
     * How the customer was told of a time.
     *
     * @param medium by what means
     * @param at     when
     */
    public record Told(Channel medium, Instant at) {}

    /**
     * What was reviewed before the visit (HV-2).
     *
     * @param content    what is to be done
     * @param expected   how long it will take
     * @param cautions   what is to be heeded; null for nothing
     * @param reviewedAt when it was reviewed
     */
    public record Briefing(
            String content, Duration expected, @Nullable String cautions, Instant reviewedAt) {
        /** Masked: people write what they write. */
        @Override
        public String toString() {
            return "Briefing[" + expected + ", " + reviewedAt + "]";
        }
    }

    /**
     * Somebody came.
     *
     * @param at      when; where nobody opened, when the bell was rung
     * @param officer the officer who stays beside those who work (HV-7); null when there is none
     * @param absent  which of the participants did not come (HV-3)
     */
    public record Arrival(Instant at, @Nullable Party officer, List<Executor> absent) {
        /** Copies the list. */
        public Arrival {
            absent = List.copyOf(absent);
        }
    }
}
