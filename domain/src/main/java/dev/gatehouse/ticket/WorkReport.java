package dev.gatehouse.ticket;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist writes on the paper when the work is done (TKT-37, S4.6.R8.2).
 *
 * @param handler   who did it
 * @param startedAt when it began; null when that was not written down
 * @param doneAt    when it was done
 * @param materials what was used; empty for nothing
 * @param charge    what it costs, and why
 */
public record WorkReport(
        Party handler, @Nullable Instant startedAt, Instant doneAt, List<Material> materials, Charge charge) {
    /** Copies the materials. */
    public WorkReport {
        materials = List.copyOf(materials);
    }
}
