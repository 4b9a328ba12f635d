package dev.gatehouse.key;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Published;

/** What happens to a key. */
public sealed interface KeyEvent extends Event {
    /** It was labelled, and hung on a ring. */
    @Published("key.registered")
    record Registered(KeyLabel label, KeyRingId ring) implements KeyEvent {}

    /** It was hung on another ring. */
    @Published("key.rehung")
    record Rehung(KeyRingId ring) implements KeyEvent {}

    /** It was marked with what it opens. */
    @Published("key.marked")
    record Marked(@Code String opens) implements KeyEvent {}

    /** It opens nothing any more. */
    @Published("key.voided")
    record Voided(VoidCause cause) implements KeyEvent {}

    /** It came to another state of its end. */
    @Published("key.moved")
    record Moved(KeyState to) implements KeyEvent {}

    /** Nobody knows where it is; who had it. */
    @Published("key.lost")
    record Lost(Keeper holder) implements KeyEvent {}

    /** The duty to change its lock is over. */
    @Published("key.rekeyed")
    record Rekeyed(RekeyingEnd how) implements KeyEvent {}
}
