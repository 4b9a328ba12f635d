package dev.gatehouse.examples.replay;

/** A field of a line that is not as it must be. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String field, String what) {
        super(field + ": " + what);
    }

    /** Of a field that the library cannot read: its sentence says what was found, what was expected, and an example. */
    Malformed(String field, IllegalArgumentException unread) {
        super(field + ": " + unread.getMessage(), unread);
    }
}
