package dev.gatehouse.key;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Deposited keys are sealed again (KEY-OURS-9).
 *
 * @param deposit  which
 * @param envelope the number of the new envelope
 */
public record ResealDeposit(
        @NotNull KeyDepositId deposit,
        @NotBlank @Size(max = 60) @Printable String envelope) {}
