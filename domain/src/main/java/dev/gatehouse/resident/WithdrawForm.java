package dev.gatehouse.resident;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A registration form of a household is not on file after all.
 *
 * @param household whose
 * @param form      which form
 * @param reason    why
 */
@Value.Builder
public record WithdrawForm(
        @NotNull HouseholdId household,
        @NotNull RegistrationForm form,
        @NotNull FormWithdrawalReason reason) {}
