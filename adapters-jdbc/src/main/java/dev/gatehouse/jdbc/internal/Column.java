package dev.gatehouse.jdbc.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column by which aggregates are found or kept apart.
 *
 * @param name  its name
 * @param value its value; null where the aggregate has none
 * @param <A>   the aggregate
 */
record Column<A>(String name, Function<A, @Nullable Object> value) {}
