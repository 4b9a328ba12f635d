package dev.gatehouse.resident;

import dev.gatehouse.core.PastYear;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what was recorded wrongly of somebody; what is null stays as it is.
 *
 * @param person    who
 * @param name      as the person writes it
 * @param gender    the gender
 * @param birthYear 1850 to the present year
 * @param phone     a telephone number
 */
@Value.Builder
public record CorrectPerson(
        @NotNull PersonId person,

        @Nullable @Size(min = 1, max = PersonName.MAX_LENGTH) @Printable
        String name,

        @Nullable Gender gender,
        @Nullable @Min(1850) @PastYear Integer birthYear,
        @Nullable @ValidPhone String phone) {
    /** Masked: a form full of personal data (RES-11). */
    @Override
    public String toString() {
        return "CorrectPerson[" + person + "]";
    }
}
