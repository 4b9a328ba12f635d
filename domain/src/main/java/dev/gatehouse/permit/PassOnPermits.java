package dev.gatehouse.permit;

import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whoever has permits does with them what is next, and passes them on to the next hands.
 *
 * @param application of which application
 * @param permits     which of its permits, 1 to 200
 */
@Value.Builder
public record PassOnPermits(
        @NotNull PermitApplicationId application,
        @NotEmpty @Size(max = 200) List<@NotNull PermitNumber> permits) {
    /** Copies the permits. */
    public PassOnPermits {
        permits = Unvalidated.copy(permits);
    }
}
