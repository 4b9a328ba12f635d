package dev.gatehouse.duty;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;

/** What happens to a duty. */
public sealed interface DutyEvent extends Event {
    /** Its day has come. */
    @Published("duty.opened")
    record Opened(@Code String rule) implements DutyEvent {}

    /** It was done. */
    @Published("duty.done")
    record Done() implements DutyEvent {}

    /** It is not to be done this time. */
    @Published("duty.waived")
    record Waived(WaivingReason reason) implements DutyEvent {}
}
