package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody had deposited keys for something.
 *
 * @param by      who
 * @param purpose what for
 * @param since   from when
 * @param until   when they were sealed again; null while they are not
 */
public record DepositUse(
        Party by, String purpose, Instant since, @Nullable Instant until) {}
