package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;

/**
 * A work order was handed down to somebody (TKT-2: level by level).
 *
 * @param from by whom
 * @param to   to whom
 * @param at   when
 */
public record Delegation(Party from, Party to, Instant at) {}
