package dev.gatehouse.key;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Code;

/**
 * What is written on a key's tag: the building, the door, and which of the door's keys it is (楼门号, KEY-1).
 *
 * <p>It is kept as typed, but spellings that differ by width, case, spaces or the kind of dash alone are one label.
 *
 * @param building 1 to {@value #MAX_LENGTH} characters, such as {@code 3}
 * @param door     1 to {@value #MAX_LENGTH} characters, such as {@code 1201}
 * @param ordinal  which of the door's keys it is, 1 to {@value #MAX_ORDINAL}
 */
public record KeyLabel(@Code String building, @Code String door, int ordinal) {
    /** The longest building, and the longest door. */
    public static final int MAX_LENGTH = 20;

    /** The most keys of one door. */
    public static final int MAX_ORDINAL = 999;

    /** Refuses a blank or long part, and an ordinal out of range, with {@link IllegalArgumentException}. */
    public KeyLabel {
        building = building.strip();
        door = door.strip();
        if (SortKey.folded(building).isEmpty()
                || SortKey.folded(door).isEmpty()
                || building.length() > MAX_LENGTH
                || door.length() > MAX_LENGTH
                || ordinal < 1
                || ordinal > MAX_ORDINAL) {
            throw new IllegalArgumentException("a label has a building and a door of 1 to " + MAX_LENGTH
                    + " characters, and an ordinal from 1 to " + MAX_ORDINAL);
        }
    }

    /** The same for every spelling of the label: what no two keys of an estate share. */
    public String key() {
        return SortKey.folded(building) + " " + SortKey.folded(door) + " " + ordinal;
    }

    /**
     * Puts building 2 before building 10, door 2 before door 10, and the keys of a door in their order; the beginning of
     * something very long is enough. What separates the parts sorts before whatever stands in them.
     */
    public String sortKey() {
        return part(building) + " " + part(door) + " " + SortKey.natural(String.valueOf(ordinal));
    }

    private static String part(String text) {
        String natural = SortKey.natural(SortKey.folded(text));
        return natural.substring(0, Math.min(natural.length(), 90));
    }

    /** Such as {@code 3-1201-1}. */
    @Override
    public String toString() {
        return building + "-" + door + "-" + ordinal;
    }
}
