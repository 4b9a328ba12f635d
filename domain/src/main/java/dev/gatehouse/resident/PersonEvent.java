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
}
