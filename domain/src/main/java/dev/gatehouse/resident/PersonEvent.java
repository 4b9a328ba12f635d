package dev.gatehouse.resident;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;

/** What happens to what is known of a person. The journal holds no particulars: they can be erased (RES-11). */
public sealed interface PersonEvent extends Event {
    /** Somebody was registered. */
    @Published("person.registered")
    record Registered() implements PersonEvent {}

    /** Something was set right. */
    @Published("person.corrected")
    record Corrected() implements PersonEvent {}

    /** More was recorded of somebody: so many documents and photographs are known now. */
    @Published("person.details-recorded")
    record DetailsRecorded(int documents, int photographs) implements PersonEvent {}
}
