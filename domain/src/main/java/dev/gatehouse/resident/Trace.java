package dev.gatehouse.resident;

import dev.gatehouse.core.Personal;

/**
 * A name or number of somebody who is being erased, as long as it is looked for. It never shows in {@link #toString()} (RES-11).
 *
 * @param value as it was kept
 */
@Personal
public record Trace(String value) {
    /** Masked. */
    @Override
    public String toString() {
        return "***";
    }
}
