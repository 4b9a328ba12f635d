package dev.gatehouse.permit;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import dev.gatehouse.resident.HouseholdId;
import java.time.Instant;

/** What happens to an entry card. */
public sealed interface EntryCardEvent extends Event {
    /** One is wanted for a handover. */
    @Published("entry-card.expected")
    record Expected(HouseholdId household, Instant handoverAt) implements EntryCardEvent {}

    /** Security has given it to customer service. */
    @Published("entry-card.drawn")
    record Drawn() implements EntryCardEvent {}

    /** The owner has it, and has signed for it. */
    @Published("entry-card.issued")
    record Issued(Party signedBy) implements EntryCardEvent {}

    /** It is not wanted any more, or opens nothing any more. */
    @Published("entry-card.cancelled")
    record Cancelled() implements EntryCardEvent {}
}
