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

    /** Somebody is about to be erased. */
    @Published("person.erasure-begun")
    record ErasureBegun() implements PersonEvent {}

    /** Somebody is erased; so many attachments are left for the host to delete. */
    @Published("person.erased")
    record Erased(int leftovers) implements PersonEvent {}

    /** The host has deleted so many attachments. */
    @Published("person.leftovers-deleted")
    record LeftoversDeleted(int leftovers) implements PersonEvent {}

    /** More was recorded of somebody: so many documents and photographs are known now. */
    @Published("person.details-recorded")
    record DetailsRecorded(int documents, int photographs) implements PersonEvent {}
}
