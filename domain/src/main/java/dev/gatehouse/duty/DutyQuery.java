package dev.gatehouse.duty;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Duties that have opened, in the order in which they did.
 *
 * @param name  of this name only, such as {@code key.scrap-list}; null for any
 * @param state in this state only; null for any
 * @param page  which page
 */
@Value.Builder
public record DutyQuery(
        @Nullable @Size(max = 40) @Printable String name,
        @Nullable DutyState state,
        @NotNull @Valid PageRequest page) implements Query, WithDutyQuery {
    /** All duties. */
    public static final DutyQuery ALL = new DutyQuery(null, null, PageRequest.FIRST);

    boolean matches(Duty duty) {
        return (name == null || name.equals(duty.id().name())) && (state == null || state == duty.state());
    }
}
