package dev.gatehouse.examples.chinacalendar;

import java.util.List;

/** A file that cannot be used at all; its message names the file in every line. */
final class FileUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileUnusable(String file, String what) {
        super(file + ": " + what);
    }

    FileUnusable(String file, String what, Throwable cause) {
        super(file + ": " + what, cause);
    }

    /** Everything that is wrong, each with its place in the file. */
    FileUnusable(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
