package dev.gatehouse.permit;

import dev.gatehouse.core.Department;
import dev.gatehouse.notice.Recipient;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Who in a department answers for its step of an application (PERM-8).
 *
 * @param department which department
 * @param who        a person, or whoever is on duty at a post
 */
public record Responsible(
        @NotNull Department department, @NotNull Recipient who) {
    /** The departments through whose hands permits go, in the order of the relay. */
    public static final List<Department> RELAY =
            List.of(Department.CUSTOMER_SERVICE, Department.FINANCE, Department.SECURITY, Department.ADMINISTRATION);
}
