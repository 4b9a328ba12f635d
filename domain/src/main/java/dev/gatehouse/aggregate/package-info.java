/**
 * What every area is made of: immutable {@linkplain dev.gatehouse.aggregate.Aggregate aggregates}, the
 * {@linkplain dev.gatehouse.aggregate.Decision decisions} that they take, and the
 * {@linkplain dev.gatehouse.aggregate.AggregateType type token} by which storage knows them.
 */
@NullMarked
package dev.gatehouse.aggregate;

import org.jspecify.annotations.NullMarked;
