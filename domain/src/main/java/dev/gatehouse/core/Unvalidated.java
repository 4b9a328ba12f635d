package dev.gatehouse.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What commands make of their values before validation has looked at them. */
public final class Unvalidated {
    private Unvalidated() {}

    /** A copy that nobody can change; what must not be null stays null, so that validation can say so. */
    @SuppressWarnings("NullAway") // null is what validation is to find
    public static <T> List<T> copy(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A copy that nobody can change, in the same order; null stays null. */
    @SuppressWarnings("NullAway") // null is what validation is to find
    public static <T> Set<T> copy(Set<T> set) {
        return set == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** An instant to the microsecond, as what happens is kept, so that the same moment is the same; null stays null. */
    @SuppressWarnings("NullAway") // null is what validation is to find, or what is left out
    public static Instant exact(@Nullable Instant typed) {
        return typed == null ? null : typed.truncatedTo(ChronoUnit.MICROS);
    }
}
