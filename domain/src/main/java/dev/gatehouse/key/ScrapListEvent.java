package dev.gatehouse.key;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import java.util.List;

/** What happens to a scrap list. */
public sealed interface ScrapListEvent extends Event {
    /** It was drawn up. */
    @Published("scrap-list.drawn-up")
    record DrawnUp(String number, List<KeyId> keys) implements ScrapListEvent {
        /** Copies the keys. */
        public DrawnUp {
            keys = List.copyOf(keys);
        }
    }

    /** It was approved, but for some keys. */
    @Published("scrap-list.approved")
    record Approved(List<KeyId> struck) implements ScrapListEvent {
        /** Copies the keys. */
        public Approved {
            struck = List.copyOf(struck);
        }
    }

    /** What was on it is gone; who saw it. */
    @Published("scrap-list.disposed")
    record Disposed(Party witness) implements ScrapListEvent {}
}
