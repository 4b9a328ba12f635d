package dev.gatehouse.ticket;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a complaint has ground, and whose fault it is (CMP-15 to CMP-17, CMP-32).
 *
 * @param ticket    which
 * @param validity  whether it has ground
 * @param liability whose fault it is; null exactly when it has no ground
 */
@Consistent
public record JudgeComplaint(
        @NotNull TicketId ticket,
        @NotNull Validity validity,
        @Nullable Liability liability) implements Checked {
    @Override
    public Map<String, Text> inconsistencies() {
        return validity != null && (validity == Validity.VALID) != (liability != null)
                ? Map.of(
                        "liability",
                        Text.of("must be given exactly for a complaint that has ground", "有效投诉须注明责任方，无效投诉不得注明"))
                : Map.of();
    }
}
