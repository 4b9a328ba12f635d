package dev.gatehouse.aggregate;

import dev.gatehouse.core.RuleViolation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that no two aggregates of a type may share within an estate, and the rule that says so.
 *
 * @param name      a stable name, lower-case with underscores, such as {@code unit_number}; a constraint carries it
 * @param value     the value of an aggregate; null where it has none
 * @param violation what is thrown when another aggregate has the value already
 * @param <A>       the aggregate
 */
public record UniqueKey<A>(String name, Function<A, @Nullable String> value, Function<A, RuleViolation> violation) {}
