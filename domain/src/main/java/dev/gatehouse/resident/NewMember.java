package dev.gatehouse.resident;

import dev.gatehouse.core.PastYear;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to belong to a household, as the form has it.
 *
 * @param name         as the person writes it
 * @param gender       null when not known; some profiles demand it (RES-1)
 * @param relationship null when not known, then taken as family; some profiles demand it (RES-1)
 * @param birthYear    1850 to the present year; null when not known
 * @param age          in full years at the time of the call, 0 to 150; null when not known. A birth year goes before it
 * @param phone        null when there is none
 */
@Value.Builder
public record NewMember(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Printable
        String name,

        @Nullable Gender gender,
        @Nullable Relationship relationship,
        @Nullable @Min(1850) @PastYear Integer birthYear,
        @Nullable @Min(0) @Max(150) Integer age,
        @Nullable @ValidPhone String phone)
        implements WithNewMember {
    /** When the person was born, as far as the form tells; null when it does not. */
    @Nullable
    Birth birth(LocalDate today) {
        if (birthYear != null) {
            return Birth.inYear(birthYear);
        }
        return age == null ? null : Birth.aged(age, today);
    }

    /** Family, unless the relationship says otherwise. */
    MemberKind kind() {
        return relationship == null ? MemberKind.FAMILY : relationship.kind();
    }

    /** Masked: a form full of personal data (RES-11). */
    @Override
    public String toString() {
        return "NewMember[" + relationship + "]";
    }
}
