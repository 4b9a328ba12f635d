package dev.gatehouse.key;

import dev.gatehouse.core.Keeper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link of a key's chain of custody: who had it from when until when.
 *
 * @param holder  who
 * @param since   from when
 * @param until   until when; null while this one has it
 * @param custody under which line of the registers; null while it was kept, and while it was off its ring
 */
public record CustodyLink(
        Keeper holder,
        Instant since,
        @Nullable Instant until,
        @Nullable CustodyId custody) {
    /**
     * The whole chain of a key, from when it was first hung on a ring to its disposal, or to now: without gap or overlap.
     *
     * @param rings     the rings on which it has hung
     * @param custodies those of each ring, in the order in which they began
     */
    static List<CustodyLink> chain(Key key, Map<KeyRingId, KeyRing> rings, Map<KeyRingId, List<Custody>> custodies) {
        List<CustodyLink> links = new ArrayList<>();
        for (int i = 0; i < key.hangings().size(); i++) {
            Hanging hanging = key.hangings().get(i);
            KeyRing ring = Objects.requireNonNull(rings.get(hanging.ring()));
            links.addAll(links(hanging, ring, custodies.getOrDefault(ring.id(), List.of())));
            Instant off = hanging.until();
            Keeper then = hanging.then();
            if (off != null && then != null) {
                Instant until = i + 1 < key.hangings().size()
                        ? key.hangings().get(i + 1).since()
                        : key.state() == KeyState.DISPOSED ? key.since() : null;
                links.add(new CustodyLink(then, off, until, null));
            }
        }
        return links;
    }

    private static List<CustodyLink> links(Hanging hanging, KeyRing ring, List<Custody> custodies) {
        List<CustodyLink> links = new ArrayList<>();
        Instant end = hanging.until();
        Instant at = hanging.since();
        Keeper kept = ring.holder();
        for (Custody custody : custodies) {
            Instant until = custody.until();
            if (until != null && !until.isAfter(at)) {
                continue;
            }
            if (end != null && !custody.since().isBefore(end)) {
                kept = custody.givenBy();
                break;
            }
            if (at.isBefore(custody.since())) {
                links.add(new CustodyLink(custody.givenBy(), at, custody.since(), null));
            }
            Keeper holder = Keeper.of(custody.holder());
            if (until == null || (end != null && !until.isBefore(end))) {
                links.add(new CustodyLink(holder, custody.since(), end, custody.id()));
                return links;
            }
            links.add(new CustodyLink(holder, custody.since(), until, custody.id()));
            at = until;
        }
        if (end == null || at.isBefore(end)) {
            links.add(new CustodyLink(kept, at, end, null));
        }
        return links;
    }
}
