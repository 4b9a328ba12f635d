package dev.gatehouse.subscription;

import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Sets what a supplier has, and on what terms: whatever was known of it is replaced.
 *
 * @param supplier    which
 * @param name        what people call it
 * @param cancellable whether it takes an order back (SUB-12, X-13)
 * @param byFax       whether it is ordered from by fax (SUB-10), not at its counter
 * @param offers      what it has, at most 1,000 titles, each once
 */
public record SetSupplier(
        @NotNull SupplierId supplier,
        @NotBlank @Size(max = 200) @Printable String name,
        boolean cancellable,
        boolean byFax,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid NewOffer> offers) {
    /** Copies the list. */
    public SetSupplier {
        offers = Unvalidated.copy(offers);
    }
}
