package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A ring that was drawn for it is given to the owner for good, at the handover (KEY-9).
 *
 * @param ring     which
 * @param signedBy who signed for it, being one who may collect keys; null when nobody did, which the rule refuses
 */
public record GiveKeys(@NotNull KeyRingId ring, @Nullable Party signedBy) {}
