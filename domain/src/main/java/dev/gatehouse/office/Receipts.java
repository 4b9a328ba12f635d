package dev.gatehouse.office;

import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.IssueEntryCard;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.resident.Scope;

/** Somebody signs for what a household is given: whoever may sign for it at that instant. */
final class Receipts {
    private Receipts() {}

    /** Issues a vehicle permit, as {@link Office#issueVehiclePermit} says; whose it is never changes. */
    static Outcome<VehiclePermitId> vehiclePermit(Work work, IssueVehiclePermit command) {
        VehiclePermit seen = work.peek(VehiclePermit.TYPE, command.permit());
        boolean maySign = Agent.ofHousehold(work, seen.household(), seen.unit(), command.signedBy())
                .mayAct(work, Scope.SIGN);
        return work.change(
                VehiclePermit.TYPE,
                command.permit(),
                permit -> permit.issue(command, maySign, work.numbered("VS"), work.act()));
    }

    /** Issues an entry card, as {@link Office#issueEntryCard} says; a card is locked before its household. */
    static Outcome<EntryCardId> entryCard(Work work, IssueEntryCard command) {
        EntryCard card = work.subject(EntryCard.TYPE, command.card());
        boolean maySign = Agent.ofHousehold(work, card.household(), card.unit(), command.signedBy())
                .mayAct(work, Scope.SIGN);
        return work.save(EntryCard.TYPE, card, card.issue(command, maySign, work.act()));
    }
}
