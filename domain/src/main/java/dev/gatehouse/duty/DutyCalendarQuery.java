package dev.gatehouse.duty;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Calendars of duties; an estate has one.
 *
 * @param page which page
 */
public record DutyCalendarQuery(@NotNull @Valid PageRequest page) implements Query {}
