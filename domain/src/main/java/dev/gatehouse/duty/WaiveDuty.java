package dev.gatehouse.duty;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Says that a duty is not to be done this time.
 *
 * @param duty   which
 * @param reason why
 */
@Value.Builder
public record WaiveDuty(@NotNull DutyId duty, @NotNull WaivingReason reason) {}
