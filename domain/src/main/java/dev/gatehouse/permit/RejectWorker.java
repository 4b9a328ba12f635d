package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Security has found something wrong, and does not fill in a permit (ours; PERM-4 implies it).
 *
 * @param application of which application
 * @param permit      which permit
 * @param reason      why
 */
@Value.Builder
public record RejectWorker(
        @NotNull PermitApplicationId application,
        @NotNull PermitNumber permit,
        @NotNull RejectionReason reason) {}
