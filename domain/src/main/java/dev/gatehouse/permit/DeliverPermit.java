package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A permit is put into its holder's own hands; one at a time (PERM-6).
 *
 * @param application of which application
 * @param permit      which permit
 */
@Value.Builder
public record DeliverPermit(
        @NotNull PermitApplicationId application, @NotNull PermitNumber permit) {}
