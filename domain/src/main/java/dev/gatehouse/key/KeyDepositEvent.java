package dev.gatehouse.key;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import dev.gatehouse.resident.HouseholdId;

/** What happens to a deposit of keys. */
public sealed interface KeyDepositEvent extends Event {
    /** The owner was reminded to leave keys. */
    @Published("key-deposit.asked-for")
    record AskedFor(HouseholdId household) implements KeyDepositEvent {}

    /** The owner leaves none. */
    @Published("key-deposit.declined")
    record Declined(HouseholdId household) implements KeyDepositEvent {}

    /** They are sealed, and the form is signed. */
    @Published("key-deposit.kept")
    record Kept(String form, String envelope) implements KeyDepositEvent {}

    /** Somebody has them for something. */
    @Published("key-deposit.used")
    record Used(Party by) implements KeyDepositEvent {}

    /** They are sealed again. */
    @Published("key-deposit.resealed")
    record Resealed(String envelope) implements KeyDepositEvent {}

    /** They are with whom they belong. */
    @Published("key-deposit.returned")
    record Returned(Party to) implements KeyDepositEvent {}
}
