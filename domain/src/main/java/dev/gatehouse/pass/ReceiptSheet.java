package dev.gatehouse.pass;

import dev.gatehouse.core.Paper;
import java.util.List;

/**
 * A receipt sheet (签收单): which passes the resident signs for.
 *
 * @param paper  the sheet; unsigned until the passes are handed over
 * @param passes what is on it; at least one
 */
public record ReceiptSheet(Paper paper, List<PassNumber> passes) {
    /** Copies the passes. */
    public ReceiptSheet {
        passes = List.copyOf(passes);
    }
}
