package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A permit that has left the office was lost.
 *
 * @param application of which application
 * @param permit      which permit
 */
@Value.Builder
public record ReportPermitLost(
        @NotNull PermitApplicationId application, @NotNull PermitNumber permit) {}
