package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to come along (HV-3).
 *
 * @param department which department
 * @param firm       the contractor for which it answers; null when the department comes itself
 */
public record NewParticipant(
        @NotNull Department department,
        @Nullable @Size(min = 1, max = 200) @Printable String firm) {
    /** A department itself. */
    public static NewParticipant of(Department department) {
        return new NewParticipant(department, null);
    }

    Executor participant() {
        return new Executor(department, firm);
    }
}
