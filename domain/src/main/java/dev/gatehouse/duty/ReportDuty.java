package dev.gatehouse.duty;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says that a duty is done.
 *
 * @param duty     which
 * @param note     what there is to say of it; null when nothing is
 * @param evidence the report, the list, the photograph that shows it; null when there is none
 */
@Value.Builder
public record ReportDuty(
        @NotNull DutyId duty,
        @Nullable @Size(max = 2000) @Printable String note,
        @Nullable @Valid NewAttachment evidence) {}
