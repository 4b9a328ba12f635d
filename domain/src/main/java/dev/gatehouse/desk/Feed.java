package dev.gatehouse.desk;

import dev.gatehouse.port.Journal;
import java.util.List;

/**
 * A piece of the journal's feed, as far as who follows it may see.
 *
 * @param entries  what happened, in the order of positions; none when nothing has, or nothing that may be seen
 * @param position where to go on: behind the last entry that was looked at, seen or not. What was asked for, when nothing
 *     has happened since
 */
public record Feed(List<Journal.Placed> entries, long position) {
    /** Copies the entries. */
    public Feed {
        entries = List.copyOf(entries);
    }
}
