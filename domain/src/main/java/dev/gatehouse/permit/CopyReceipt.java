package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Finance prints the receipt of an application again, marked as a copy.
 *
 * @param application which
 */
@Value.Builder
public record CopyReceipt(@NotNull PermitApplicationId application) {}
