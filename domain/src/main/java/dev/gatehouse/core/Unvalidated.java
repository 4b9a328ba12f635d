package dev.gatehouse.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies of lists in commands, made before validation has looked at them. */
public final class Unvalidated {
    private Unvalidated() {}

    /** A copy that nobody can change; what must not be null stays null, so that validation can say so. */
    @SuppressWarnings("NullAway") // null is what validation is to find
    public static <T> List<T> copy(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
