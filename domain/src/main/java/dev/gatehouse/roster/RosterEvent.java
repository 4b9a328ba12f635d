package dev.gatehouse.roster;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.util.List;

/** What happens to a roster. */
public sealed interface RosterEvent extends Event {
    /** It was set: this is the plan from now on. */
    @Published("roster.set")
    record Set(List<WeeklyTurn> week, List<DutyDate> dates) implements RosterEvent {
        /** Copies the lists. */
        public Set {
            week = List.copyOf(week);
            dates = List.copyOf(dates);
        }
    }
}
