package dev.gatehouse.examples.replay;

/** A field of a line that is not as it must be; its message names both. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String field, String expected, String found) {
        super(field + ": expected " + expected + ", found " + (found.isEmpty() ? "nothing" : found));
    }
}
