package dev.gatehouse.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a paper.
 *
 * @param by       who signed
 * @param signedAt when
 * @param drawn    the drawn signature or the scan; null where the paper itself is kept in a folder
 */
public record Signature(
        Party by, Instant signedAt, @Nullable Attachment drawn) {}
