package dev.gatehouse.resident;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is erased (RES-OURS-9). While it goes on, it knows what is looked for, so that it can go on wherever it broke
 * off; once it is done, only what the host still keeps.
 *
 * @param by         who has asked for it
 * @param begunAt    since when nothing new begins with the person
 * @param reason     why, as it was typed
 * @param households which households the person headed: what they did is the person's
 * @param words      names and numbers that identify nobody else
 * @param shared     names and numbers that others have too
 * @param leftovers  attachments that the host keeps of the person, each once
 * @param doneAt     when nothing was left; null while it goes on
 */
public record Erasure(
        Party by,
        Instant begunAt,
        String reason,
        List<HouseholdId> households,
        List<Trace> words,
        List<Trace> shared,
        List<Attachment> leftovers,
        @Nullable Instant doneAt) {
    /** Copies the lists. */
    public Erasure {
        households = List.copyOf(households);
        words = List.copyOf(words);
        shared = List.copyOf(shared);
        leftovers = List.copyOf(leftovers);
    }

    Erasure with(Collection<Attachment> found) {
        List<Attachment> all = Stream.concat(leftovers.stream(), found.stream())
                .filter(attachment -> !attachment.equals(Attachment.ERASED))
                .distinct()
                .toList();
        return new Erasure(by, begunAt, reason, households, words, shared, all, doneAt);
    }

    Erasure done(String reason, Instant at) {
        return new Erasure(by, begunAt, reason, List.of(), List.of(), List.of(), leftovers, at);
    }

    Erasure withoutLeftovers() {
        return new Erasure(by, begunAt, reason, households, words, shared, List.of(), doneAt);
    }

    /** Its dates alone (RES-11). */
    @Override
    public String toString() {
        return "Erasure[" + begunAt + ", " + doneAt + "]";
    }
}
