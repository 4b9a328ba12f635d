package dev.gatehouse.duty;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.time.Instant;
import java.util.List;

/** What happens in an estate's calendar of duties. */
public sealed interface DutyCalendarEvent extends Event {
    /** A duty recurs from now on, or otherwise than before; it opens then. */
    @Published("duty-calendar.taken-up")
    record TakenUp(@Code String duty, Instant opensAt) implements DutyCalendarEvent {}

    /** A duty recurs no more. */
    @Published("duty-calendar.dropped")
    record Dropped(@Code String duty) implements DutyCalendarEvent {}

    /** The day of these has come. */
    @Published("duty-calendar.opened")
    record Opened(List<DutyId> duties) implements DutyCalendarEvent {
        /** Copies the duties. */
        public Opened {
            duties = List.copyOf(duties);
        }
    }
}
