package dev.gatehouse.subscription;

import jakarta.validation.constraints.NotNull;

/**
 * A requisition is decided on (SUB-8).
 *
 * @param requisition which
 * @param approved    whether it is approved; what is not approved, or no longer, goes back to the desk, line by line
 */
public record DecideRequisition(@NotNull RequisitionId requisition, boolean approved) {}
