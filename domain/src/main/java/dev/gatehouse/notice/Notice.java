package dev.gatehouse.notice;

import dev.gatehouse.core.Text;

/**
 * What a decision wants told.
 *
 * @param to   whom
 * @param kind a stable name for hosts with templates of their own, such as {@code pass.make-up}
 * @param text the sentence itself
 */
public record Notice(Recipient to, String kind, Text text) {}
