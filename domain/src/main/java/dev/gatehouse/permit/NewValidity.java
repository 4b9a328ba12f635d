package dev.gatehouse.permit;

import dev.gatehouse.core.Sound;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * From when to when permits are to be valid, as the form has it.
 *
 * @param from  the first day
 * @param until the last day
 */
public record NewValidity(@NotNull LocalDate from, @NotNull LocalDate until) implements Sound.Typed {
    @Override
    public boolean holdsTogether() {
        return from == null || until == null || !until.isBefore(from);
    }

    Validity validity() {
        return new Validity(from, until);
    }
}
