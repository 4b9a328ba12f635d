package dev.gatehouse.core;

import java.util.Map;

/** A command, or a part of one, whose values must fit together; it is marked with {@link Consistent}. */
public interface Checked {
    /**
     * What does not fit, by the name of the component at fault. Other constraints have not been looked at yet, so any
     * value may be null or out of range; what they find need not be said again.
     */
    Map<String, Text> inconsistencies();
}
