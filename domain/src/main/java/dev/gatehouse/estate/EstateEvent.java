package dev.gatehouse.estate;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;

/** What happens to an estate. */
public sealed interface EstateEvent extends Event {
    /** It was opened, working like this. */
    @Published("estate.opened")
    record Opened(Profile profile) implements EstateEvent {}

    /** It counts by this calendar from now on. */
    @Published("estate.calendar-changed")
    record CalendarChanged(BusinessCalendar calendar) implements EstateEvent {}

    /** It works like this from now on. */
    @Published("estate.profile-changed")
    record ProfileChanged(Profile profile) implements EstateEvent {}
}
