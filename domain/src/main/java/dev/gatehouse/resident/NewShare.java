package dev.gatehouse.resident;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/**
 * A share of ownership as it was typed.
 *
 * @param parts how many parts, at least 1 and not more than {@code of}
 * @param of    of how many, at most {@value Share#FINEST}
 */
@Consistent
public record NewShare(
        @Min(1) @Max(Share.FINEST) int parts,
        @Min(1) @Max(Share.FINEST) int of) implements Checked {
    /** The whole unit. */
    public static final NewShare WHOLE = new NewShare(1, 1);

    @Override
    public Map<String, Text> inconsistencies() {
        return parts <= of ? Map.of() : Map.of("parts", Text.of("must not be more than the whole", "不得大于整体"));
    }

    Share share() {
        return new Share(parts, of);
    }
}
