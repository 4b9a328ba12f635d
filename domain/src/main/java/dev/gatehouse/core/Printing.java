package dev.gatehouse.core;

import java.time.Instant;

/**
 * One printing of a paper.
 *
 * @param by   who printed it
 * @param at   when
 * @param copy whether it is marked as a copy, as every printing after the first is
 */
public record Printing(Party by, Instant at, boolean copy) {}
