package dev.gatehouse.permit;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Customer service gives the receipt to the applicant, and blanks and photographs to Security (PERM-3, PERM-4).
 *
 * @param application which
 * @param to          who of the applicant took the receipt
 */
@Value.Builder
public record HandOverReceipt(
        @NotNull PermitApplicationId application, @NotNull Party to) {}
