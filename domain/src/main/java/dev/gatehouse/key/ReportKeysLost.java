package dev.gatehouse.key;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Keys of a ring are lost, wherever the ring is; who has it is named (KEY-OURS-11).
 *
 * @param ring which
 * @param keys which of its keys
 */
public record ReportKeysLost(
        @NotNull KeyRingId ring,
        @NotEmpty @Size(max = KeyRing.MAX_KEYS) Set<@NotNull KeyId> keys) {}
