/**
 * A lively day to look at: people, homes, and everything that a front desk has on a Saturday morning, with some weeks behind
 * it. Each story says how many minutes ago its steps were taken; {@code Timeline} takes all of them in order.
 */
@NullMarked
package dev.gatehouse.examples.frontdesk.seed;

import org.jspecify.annotations.NullMarked;
