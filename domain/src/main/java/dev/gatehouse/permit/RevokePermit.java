package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Makes a permit void, once it was paid for. The fee is not paid back.
 *
 * @param application of which application
 * @param permit      which permit
 * @param cause       why
 */
@Value.Builder
public record RevokePermit(
        @NotNull PermitApplicationId application,
        @NotNull PermitNumber permit,
        @NotNull RevocationCause cause) {}
