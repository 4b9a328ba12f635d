package dev.gatehouse.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * A turn of every week.
 *
 * @param day  on which day it begins
 * @param turn the turn
 */
@Value.Builder
public record WeeklyTurn(
        @NotNull DayOfWeek day, @NotNull @Valid Turn turn) {}
