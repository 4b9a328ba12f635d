package dev.gatehouse.core;

/**
 * Which aggregate something is about.
 *
 * @param type the name of its type, such as {@code unit}
 * @param id   its id as its type prints it
 */
public record Subject(String type, String id) {
    /** Such as {@code unit/0193…}. */
    @Override
    public String toString() {
        return type + "/" + id;
    }
}
