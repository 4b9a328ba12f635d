/**
 * What a Spring application needs to have Gatehouse in it; each class shows one thing.
 *
 * <p>{@code SpringTransactions} and {@code GatehouseConfiguration} are all that must be there. The others are as much as this
 * host wants: {@code Schedule} for time, {@code RestConfiguration} and {@code Callers} for the REST resources, {@code Meters}
 * and {@code CorrelationFilter} for who operates it, {@code Problems} for what users are told.
 */
@NullMarked
package dev.gatehouse.examples.springboot.glue;

import org.jspecify.annotations.NullMarked;
