package dev.gatehouse.key;

import jakarta.validation.constraints.NotNull;

/**
 * The owner who was reminded to leave keys leaves none (HAND-35).
 *
 * @param deposit for which works
 */
public record DeclineDeposit(@NotNull KeyDepositId deposit) {}
