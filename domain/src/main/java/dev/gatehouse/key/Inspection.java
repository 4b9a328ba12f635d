package dev.gatehouse.key;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a ring came back, was signed for, and was looked at.
 *
 * @param broughtBy   who brought it, and signed
 * @param drawn       the drawn signature of whoever brought it; null when the paper is kept
 * @param inspectedBy who looked at it
 * @param missing     which of its keys were missing
 * @param damaged     which of its keys were damaged
 * @param slip        the number of the confirmation slip that the clerk files (HAND-44); null where none is needed
 * @param envelope    the number of the envelope in which it was sealed again; null where none is needed
 * @param photographs of what was found; empty where none are needed
 */
public record Inspection(
        Party broughtBy,
        @Nullable Attachment drawn,
        Party inspectedBy,
        List<KeyLabel> missing,
        List<KeyLabel> damaged,
        @Nullable String slip,
        @Nullable String envelope,
        List<Attachment> photographs) {
    /** Copies the lists. */
    public Inspection {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        photographs = List.copyOf(photographs);
    }
}
