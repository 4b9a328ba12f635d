package dev.gatehouse.permit;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Applications for work permits, in the order in which they came.
 *
 * @param number of this number only; null for any
 * @param permit the one with this permit only, as when somebody shows it at the gate; null for any
 * @param stage  at this stage only; null for any
 * @param page   which page
 */
@Value.Builder
public record PermitApplicationQuery(
        @Nullable ApplicationNumber number,
        @Nullable PermitNumber permit,
        @Nullable ApplicationStage stage,
        @NotNull @Valid PageRequest page)
        implements Query, WithPermitApplicationQuery {
    /** All applications. */
    public static final PermitApplicationQuery ALL = new PermitApplicationQuery(null, null, null, PageRequest.FIRST);

    boolean matches(PermitApplication application) {
        return (number == null || number.equals(application.number()))
                && (permit == null || permit.application().equals(application.number()))
                && (stage == null || stage == application.stage());
    }
}
