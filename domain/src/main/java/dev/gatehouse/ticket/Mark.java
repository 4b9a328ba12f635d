package dev.gatehouse.ticket;

import java.time.Instant;

/**
 * When a ticket, or one of its work orders, got to a milestone.
 *
 * @param milestone which
 * @param cycle     in which cycle of the ticket, or of the order, from 1
 * @param at        when
 */
public record Mark(Milestone milestone, int cycle, Instant at) {}
