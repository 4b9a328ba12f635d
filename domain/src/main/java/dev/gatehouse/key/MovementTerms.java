package dev.gatehouse.key;

import dev.gatehouse.clock.Lead;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be so when a ring leaves its chain; a custody keeps them as they stood then.
 *
 * @param consenters who may consent to it, one being enough; none when no consent is needed
 * @param coSigners  who may sign beside whoever takes it, being whoever hands it out, another; none when any keeper may
 * @param separate   whether who consents is a third beside those two (KEY-OURS-2)
 * @param back       by when it is back, from when it was taken; from the handover, of what was drawn for one; null for no
 *                   time
 * @param remind     how long before that the holder is reminded; null for never
 */
public record MovementTerms(
        Set<Role> consenters,
        Set<Role> coSigners,
        boolean separate,
        @Nullable Promise back,
        @Nullable Lead remind) {
    /** Copies the sets. */
    public MovementTerms {
        consenters = Set.copyOf(consenters);
        coSigners = Set.copyOf(coSigners);
    }

    /** By when somebody is to bring it back, with the reminder; null when there is no time. */
    @Nullable
    Promise back(Party holder) {
        return back == null || remind == null ? back : back.warning(remind, Recipient.party(holder));
    }
}
