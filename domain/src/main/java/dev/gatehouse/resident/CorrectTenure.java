package dev.gatehouse.resident;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what was recorded wrongly of a tenure; what the command leaves out stays. A tenure that never was is struck off, and whoever really has the unit is recorded anew.
 *
 * @param unit     of which unit
 * @param tenure   which of the unit's tenures, from 1
 * @param reason   why; nothing else is given of one that never was
 * @param share    how much of it an owner owns; null as recorded
 * @param since    the first day; null as recorded
 * @param until    the first day on which it is over, of one that has ended; null as recorded
 * @param leaseEnd the last day of the lease, of one that is none of an owner's; null as recorded
 */
@Value.Builder
@Consistent
public record CorrectTenure(
        @NotNull UnitId unit,
        @Min(1) int tenure,
        @NotNull TenureCorrectionReason reason,
        @Nullable @Valid NewShare share,
        @Nullable @Plausible LocalDate since,
        @Nullable @Plausible LocalDate until,
        @Nullable @Plausible LocalDate leaseEnd)
        implements Checked, WithCorrectTenure {
    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new HashMap<>();
        boolean says = Stream.of(share, since, until, leaseEnd).anyMatch(value -> value != null);
        if (reason != null && says == (reason == TenureCorrectionReason.NEVER_WAS)) {
            found.put(
                    "reason",
                    says
                            ? Text.of("must come alone of what never was", "从未存在者不得另填其他内容")
                            : Text.of("must come with what is right", "须同时填写正确内容"));
        }
        if (since != null && until != null && until.isBefore(since)) {
            found.put("until", Text.of("must not be before it begins", "不得早于开始日"));
        }
        if (since != null && leaseEnd != null && !leaseEnd.isAfter(since)) {
            found.put("leaseEnd", Text.of("must be after the lease begins", "租期须晚于起租日结束"));
        }
        return found;
    }
}
