package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * The applicant gives an application up: what is being made is void.
 *
 * @param application which
 */
@Value.Builder
public record WithdrawApplication(@NotNull PermitApplicationId application) {}
