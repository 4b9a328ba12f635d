package dev.gatehouse.aggregate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is asked for.
 *
 * @param size  how many items at most, 1 to {@value #MAX_SIZE}
 * @param after where the page before ended; null for the first page
 */
public record PageRequest(
        @Min(1) @Max(MAX_SIZE) int size, @Nullable Position after) {
    /** The largest page. */
    public static final int MAX_SIZE = 500;

    /** The first page of at most 50 items. */
    public static final PageRequest FIRST = first(50);

    /** The first page. */
    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }

    /** The page of the same size that follows a position. */
    public PageRequest after(Position position) {
        return new PageRequest(size, position);
    }
}
