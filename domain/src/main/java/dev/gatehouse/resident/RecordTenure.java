package dev.gatehouse.resident;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody owns, rents or occupies a unit (RES-10): its first owners, a tenant, who was there in earlier
 * years. Later owners come by an owner change.
 *
 * @param unit      which unit
 * @param person    who
 * @param capacity  as what
 * @param share     how much of it an owner owns; null of all others
 * @param since     the first day
 * @param until     the first day on which it is over; null while it is open
 * @param leaseEnd  the last day of the lease; null without a lease, and of owners
 * @param agreement the property-fee agreement of an owner, the lease of a tenant; null where there is none
 * @param statement that the former owner's fees are settled (OWN-1); null where nothing is to be settled
 */
@Value.Builder
@Consistent
public record RecordTenure(
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull Capacity capacity,
        @Nullable @Valid NewShare share,
        @NotNull @Plausible LocalDate since,
        @Nullable @Plausible LocalDate until,
        @Nullable @Plausible LocalDate leaseEnd,
        @Nullable @Valid NewPaper agreement,
        @Nullable @Valid NewPaper statement)
        implements Checked, WithRecordTenure {
    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new HashMap<>();
        if (capacity != null && capacity.owns() != (share != null)) {
            found.put("share", Text.of("must be given of an owner, and of nobody else", "业主须填写份额，其他人不得填写"));
        }
        if (capacity != null && capacity.owns() && leaseEnd != null) {
            found.put("leaseEnd", Text.of("must be left out of an owner", "业主不得填写租期"));
        } else if (since != null && leaseEnd != null && !leaseEnd.isAfter(since)) {
            found.put("leaseEnd", Text.of("must be after the lease begins", "租期须晚于起租日结束"));
        }
        if (since != null && until != null && until.isBefore(since)) {
            found.put("until", Text.of("must not be before it begins", "不得早于开始日"));
        }
        return found;
    }
}
