package dev.gatehouse.key;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;

/**
 * That a ring is to be drawn for a handover.
 *
 * @param household  whose house is handed over
 * @param unit       which house
 * @param handoverAt when
 * @param forGood    whether the owner is given it then, as a mailbox key is; else it goes back
 */
public record ExpectedDraw(HouseholdId household, UnitId unit, Instant handoverAt, boolean forGood) {
    /** Whether an instant is not further from the handover than this. */
    boolean isAbout(Instant at, Duration within) {
        return !at.isBefore(handoverAt.minus(within)) && !at.isAfter(handoverAt.plus(within));
    }
}
