package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import org.jspecify.annotations.Nullable;

/**
 * Who carries out a work order: a department of the office, or an outside firm for which a department answers (CMP-9).
 *
 * @param department which department; {@link Department#DEVELOPER} for the developer's own people
 * @param firm       the outside firm's name; null when the department does it itself
 */
public record Executor(Department department, @Nullable String firm) {
    /** A department itself. */
    public static Executor of(Department department) {
        return new Executor(department, null);
    }

    /** Whether it is not of the office. */
    public boolean isOutside() {
        return firm != null || department.equals(Department.DEVELOPER);
    }
}
