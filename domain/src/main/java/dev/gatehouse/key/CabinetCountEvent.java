package dev.gatehouse.key;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.util.List;

/** What happens when a chain is counted. */
public sealed interface CabinetCountEvent extends Event {
    /** It was counted, and may differ. */
    @Published("cabinet-count.taken")
    record Taken(int found, List<KeyRingId> missing, List<KeyRingId> unexpected) implements CabinetCountEvent {
        /** Copies the lists. */
        public Taken {
            missing = List.copyOf(missing);
            unexpected = List.copyOf(unexpected);
        }
    }
}
