package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * It is agreed with the customer what a service is to be (SVC-3); what is null was not agreed.
 *
 * @param ticket               which ticket
 * @param by                   who agrees for the customer
 * @param items                which services for how much; one alone, where how much is measured after the work
 * @param area                 how large the area is, or where it is
 * @param at                   when somebody comes, which is promised by this (SVC-4)
 * @param result               to what effect
 * @param form                 how it is agreed
 * @param paper                the written agreement
 * @param priceListShown       whether the price list was shown (SVC-7)
 * @param computationExplained whether it was explained how the charge comes about (SVC-8)
 */
@Value.Builder
public record AgreeService(
        @NotNull TicketId ticket,
        @NotNull Party by,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewServiceItem> items,
        @Nullable @Size(min = 1, max = 200) @Printable String area,
        @Nullable @Plausible Instant at,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String result,

        @NotNull AgreementForm form,
        @Nullable @Valid NewAttachment paper,
        boolean priceListShown,
        boolean computationExplained)
        implements WithAgreeService {
    /** Copies the list; takes times to the microsecond. */
    public AgreeService {
        at = Unvalidated.exact(at);
        items = Unvalidated.copy(items);
    }

    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "AgreeService[" + ticket + ", " + form + "]";
    }
}
