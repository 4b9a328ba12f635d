package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.duty.DutyCalendar;
import dev.gatehouse.duty.DutyCalendarQuery;
import java.util.List;

/** What recurs in each estate. */
final class DutyCalendarMapping {
    static final Mapping<DutyCalendar, EstateId, DutyCalendarQuery> MAPPING = new Mapping<>(
            DutyCalendar.TYPE, "gh_recurring_duties", "estate_id", List.of(), List.of(), (filter, query) -> {});

    private DutyCalendarMapping() {}
}
