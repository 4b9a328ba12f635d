package dev.gatehouse.permit;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The department concerned hands everything for a crew to customer service, the money included (PERM-1).
 *
 * @param department     the department concerned (有关部门)
 * @param contractor     the firm's name
 * @param personInCharge who answers for it
 * @param phone          that person's
 * @param validity       from when to when the permits are wanted
 * @param workers        for whom, 1 to 200
 * @param fee            what was handed in for all of them together, in the currency of the fee
 * @param responsible    who answers for each department's step (PERM-8); empty where the profile does not ask
 */
@Value.Builder
public record ApplyForPermits(
        @NotNull Department department,
        @NotBlank @Size(max = 200) @Printable String contractor,

        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Printable
        String personInCharge,

        @NotNull @ValidPhone String phone,

        @NotNull @Valid NewValidity validity,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewWorker> workers,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal fee,

        @NotNull @Size(max = 20) List<@NotNull @Valid Responsible> responsible)
        implements WithApplyForPermits {
    /** Copies the lists. */
    public ApplyForPermits {
        workers = Unvalidated.copy(workers);
        responsible = Unvalidated.copy(responsible);
    }

    /** Masked: a form full of personal data. */
    @Override
    public String toString() {
        return "ApplyForPermits[" + department + "]";
    }
}
