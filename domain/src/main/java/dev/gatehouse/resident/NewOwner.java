package dev.gatehouse.resident;

import dev.gatehouse.core.NewPaper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who becomes owner of a unit.
 *
 * @param person    who; registered before
 * @param share     how much of it
 * @param form      the Move-in Registration Form kf-02-16 (OWN-2); null where the profile does not want it
 * @param agreement the property-fee agreement (OWN-3); null where the profile does not want it
 */
public record NewOwner(
        @NotNull PersonId person,
        @NotNull @Valid NewShare share,
        @Nullable @Valid NewPaper form,
        @Nullable @Valid NewPaper agreement) {}
