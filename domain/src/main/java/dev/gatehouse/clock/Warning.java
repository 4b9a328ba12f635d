package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;

/**
 * Who is told that a promise will soon be due.
 *
 * @param lead how long before; in working time, it comes while the office is open
 * @param to   whom
 */
public record Warning(Lead lead, Recipient to) {}
