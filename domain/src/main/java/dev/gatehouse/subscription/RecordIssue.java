package dev.gatehouse.subscription;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Copies of an issue have come and are ticked off in the receipt book, all but those that are missing (SUB-11).
 *
 * @param supplier from which supplier
 * @param title    of which title
 * @param date     of which day the issue is
 * @param missing  whose copies have not come, at most 200; everybody else's are ticked off
 */
public record RecordIssue(
        @NotNull SupplierId supplier,

        @NotBlank @Size(max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @NotNull @Plausible LocalDate date,
        @NotNull @Size(max = 200) List<@NotNull SubscriptionId> missing) {
    /** Copies the list. */
    public RecordIssue {
        missing = Unvalidated.copy(missing);
    }
}
