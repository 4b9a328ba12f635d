package dev.gatehouse.unit;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.time.LocalDate;

/** What happens to a unit. */
public sealed interface UnitEvent extends Event {
    /** The unit was registered and its file opened. */
    @Published("unit.registered")
    record Registered(UnitNumber number, UnitKind kind) implements UnitEvent {}

    /** Its number or kind was set right. */
    @Published("unit.corrected")
    record Corrected(UnitNumber number, UnitKind kind) implements UnitEvent {}

    /** A paper went into the file: the n-th, from 1. */
    @Published("unit.paper-filed")
    record PaperFiled(FileSection section, int paper) implements UnitEvent {}

    /** A household is expected on a date. */
    @Published("unit.move-in-planned")
    record MoveInPlanned(LocalDate date) implements UnitEvent {}

    /** A household moved in; so many live there now. */
    @Published("unit.household-moved-in")
    record HouseholdMovedIn(int households) implements UnitEvent {}

    /** A household moved out; so many live there now. */
    @Published("unit.household-moved-out")
    record HouseholdMovedOut(int households) implements UnitEvent {}
}
