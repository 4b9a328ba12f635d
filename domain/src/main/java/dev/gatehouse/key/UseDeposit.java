package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody opens the envelope of a deposit for something (KEY-OURS-9).
 *
 * @param deposit which
 * @param by      who has the keys
 * @param purpose what for
 */
public record UseDeposit(
        @NotNull KeyDepositId deposit,
        @NotNull Party by,
        @NotBlank @Size(max = 500) @Printable String purpose) {}
