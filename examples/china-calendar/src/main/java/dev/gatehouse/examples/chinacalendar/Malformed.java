package dev.gatehouse.examples.chinacalendar;

/** A field of a line that is not as it must be. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String field, String what) {
        super(field + ": " + what);
    }
}
