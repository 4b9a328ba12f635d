package dev.gatehouse.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a ticket waits.
 *
 * @param reason for what
 * @param until  until when it is thought to; null when nobody knows
 * @param since  since when
 */
public record Hold(HoldReason reason, @Nullable LocalDate until, Instant since) {}
