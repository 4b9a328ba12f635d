package dev.gatehouse.core;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place to be manned (岗位): a role, in a department, for a part of the estate. What is null is left open.
 *
 * <p>A roster says who mans which posts; a notice to a post reaches whoever is on duty there.
 *
 * @param role       such as supervisor; null for any
 * @param department such as engineering; null for any
 * @param area       the part of the estate (区域), such as {@code building 3}, 1 to 60 printable characters; null for any
 */
public record Post(
        @Nullable Role role,
        @Nullable Department department,
        @Nullable @Code String area) {
    /** Refuses a post that leaves everything open, or an area that is not printable, with {@link IllegalArgumentException}. */
    public Post {
        if (role == null && department == null && area == null) {
            throw new IllegalArgumentException("a post names a role, a department or an area");
        }
        if (area != null && (area.isBlank() || area.length() > 60 || !Printable.Validator.isPrintable(area))) {
            throw new IllegalArgumentException("an area has 1 to 60 printable characters");
        }
    }

    /** Whoever has the role. */
    public static Post of(Role role) {
        return new Post(role, null, null);
    }

    /** Whoever is of the department. */
    public static Post of(Department department) {
        return new Post(null, department, null);
    }

    /** Whoever has the role in the department, such as its supervisor (责任部门主管). */
    public static Post of(Role role, Department department) {
        return new Post(role, department, null);
    }

    /** Whoever is responsible for the part of the estate (区域责任人). */
    public static Post ofArea(String area) {
        return new Post(null, null, area);
    }

    /** Whether whoever mans this post is meant by another: what that one leaves open does not matter. */
    public boolean serves(Post wanted) {
        return (wanted.role == null || wanted.role == role)
                && (wanted.department == null || wanted.department.equals(department))
                && (wanted.area == null || wanted.area.equals(area));
    }

    /** Such as {@code CS_SUPERVISOR}, {@code engineering} or {@code CS_SUPERVISOR/engineering/building 3}. */
    @Override
    public String toString() {
        return Stream.of(role, department, area)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
