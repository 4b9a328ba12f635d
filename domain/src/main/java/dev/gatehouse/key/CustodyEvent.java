package dev.gatehouse.key;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;

/** What happens to a custody. */
public sealed interface CustodyEvent extends Event {
    /** Somebody has a ring. */
    @Published("key-custody.begun")
    record Begun(KeyRingId ring, MovementKind kind, Party holder) implements CustodyEvent {}

    /** Two have looked at what was drawn, on site. */
    @Published("key-custody.verified")
    record Verified(Party by, Party butler) implements CustodyEvent {}

    /** Somebody agreed to an emergency entry. */
    @Published("key-custody.ratified")
    record Ratified(Party by) implements CustodyEvent {}

    /** The holder has it no more. */
    @Published("key-custody.ended")
    record Ended(CustodyEnd how) implements CustodyEvent {}
}
