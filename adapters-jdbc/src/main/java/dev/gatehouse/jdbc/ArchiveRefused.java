package dev.gatehouse.jdbc;

import org.jspecify.annotations.Nullable;

/** An archive that cannot be restored, or an estate that cannot be archived: nothing was written. */
public final class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    /**
     * A refusal.
     *
     * @param line   at which line of the archive, from 1; 0 when it is about no line
     * @param found  what was found
     * @param remedy what to do about it
     * @param cause  what was thrown; null when nothing was
     */
    public ArchiveRefused(long line, String found, String remedy, @Nullable Throwable cause) {
        super((line == 0 ? "" : "line " + line + ": ") + found + "; " + remedy, cause);
        this.line = line;
    }

    /** At which line of the archive, from 1; 0 when it is about no line. */
    public long line() {
        return line;
    }
}
