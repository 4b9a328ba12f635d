package dev.gatehouse.key;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import dev.gatehouse.resident.HouseholdId;
import java.time.Instant;
import java.util.List;

/** What happens to a ring. */
public sealed interface KeyRingEvent extends Event {
    /** It was made, and hung on its chain. */
    @Published("key-ring.made")
    record Made(@Code String tag, @Code String chain) implements KeyRingEvent {}

    /** It hangs on another chain. */
    @Published("key-ring.rehung")
    record Rehung(@Code String chain) implements KeyRingEvent {}

    /** Keys were hung on it. */
    @Published("key-ring.key-hung")
    record Hung(List<KeyId> keys) implements KeyRingEvent {
        /** Copies the keys. */
        public Hung {
            keys = List.copyOf(keys);
        }
    }

    /** Keys are off it. */
    @Published("key-ring.key-off")
    record TakenOff(List<KeyId> keys) implements KeyRingEvent {
        /** Copies the keys. */
        public TakenOff {
            keys = List.copyOf(keys);
        }
    }

    /** Keys on it are void. */
    @Published("key-ring.key-void")
    record Voided(List<KeyId> keys) implements KeyRingEvent {
        /** Copies the keys. */
        public Voided {
            keys = List.copyOf(keys);
        }
    }

    /** Somebody may have it once. */
    @Published("key-ring.consented")
    record Consented(int number, MovementKind kind, Party to) implements KeyRingEvent {}

    /** It is to be drawn for a handover. */
    @Published("key-ring.expected")
    record Expected(HouseholdId household, Instant handoverAt, boolean forGood) implements KeyRingEvent {}

    /** It is to be drawn for that handover no more. */
    @Published("key-ring.expected-no-more")
    record ExpectedNoMore(HouseholdId household) implements KeyRingEvent {}

    /** It is with somebody else. */
    @Published("key-ring.moved")
    record Moved(RingState to, Keeper holder) implements KeyRingEvent {}
}
