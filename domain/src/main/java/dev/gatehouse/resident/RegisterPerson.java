package dev.gatehouse.resident;

import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person or company that need not live here: a new owner, a company that rents, somebody's agent.
 *
 * @param kind    person or company
 * @param name    as the person or the business licence writes it
 * @param gender  null when not known; a company has none
 * @param phone   null when there is none
 * @param details what else the forms tell
 */
@Value.Builder
public record RegisterPerson(
        @NotNull PersonKind kind,

        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Printable
        String name,

        @Nullable Gender gender,
        @Nullable @ValidPhone String phone,
        @NotNull @Valid PersonDetails details)
        implements WithRegisterPerson {
    /** Masked: a form full of personal data (RES-11). */
    @Override
    public String toString() {
        return "RegisterPerson[" + kind + "]";
    }
}
