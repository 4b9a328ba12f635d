package dev.gatehouse.resident;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Renews a lease.
 *
 * @param unit     which unit
 * @param person   who rents it
 * @param leaseEnd the new last day, later than the old one
 */
@Value.Builder
public record RenewLease(
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull @Plausible LocalDate leaseEnd) {}
