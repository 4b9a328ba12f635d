package dev.gatehouse.examples.quickstart;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a household list: columns are missing, it is not UTF-8, a quote is never closed. */
final class ListUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListUnreadable(String file, String what, @Nullable Throwable cause) {
        super(file + ": " + what, cause);
    }
}
