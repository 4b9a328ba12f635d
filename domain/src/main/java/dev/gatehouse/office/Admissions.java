package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.desk.Work;
import dev.gatehouse.permit.EndVehiclePermit;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.EntryCardState;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.permit.VehiclePermitState;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;
import java.util.Set;

/**
 * By what households that leave could still come in: their vehicle permits and entry cards (PERM-OURS-7).
 *
 * @param leaving the households
 * @param cards   their entry cards that stand
 */
record Admissions(List<HouseholdId> leaving, List<EntryCard> cards) {
    private static final Set<VehiclePermitState> GOOD = Set.of(VehiclePermitState.APPLIED, VehiclePermitState.ISSUED);

    /** Loads and locks the cards: before the households, which whoever asks for a card or a permit holds. */
    static Admissions load(Work work, List<HouseholdId> leaving) {
        return new Admissions(
                leaving,
                work.loadAll(EntryCard.TYPE, standing(work, leaving).stream().map(EntryCard::id)));
    }

    /**
     * Ends them, once households, unit and tenures are locked.
     *
     * @throws StaleVersion when a card has come in before its household was locked
     */
    void end(Work work, Act act) {
        for (EntryCard card : standing(work, leaving)) {
            if (cards.stream().noneMatch(held -> held.id().equals(card.id()))) {
                throw new StaleVersion(EntryCard.TYPE.name(), card.id(), 0, card.version());
            }
        }
        cards.stream()
                .filter(card -> card.state() != EntryCardState.CANCELLED)
                .forEach(card -> work.save(EntryCard.TYPE, card, card.cancel(act)));
        List<VehiclePermit> permits = leaving.stream()
                .flatMap(
                        household -> work
                                .peekAll(VehiclePermit.TYPE, VehiclePermitQuery.ALL.withHousehold(household)::withPage)
                                .stream())
                .filter(permit -> GOOD.contains(permit.state()))
                .toList();
        work.loadAll(VehiclePermit.TYPE, permits.stream().map(VehiclePermit::id)).stream()
                .filter(permit -> GOOD.contains(permit.state()))
                .forEach(permit -> work.save(
                        VehiclePermit.TYPE,
                        permit,
                        permit.end(new EndVehiclePermit(permit.id(), EndVehiclePermit.Ending.REVOKED), act)));
    }

    private static List<EntryCard> standing(Work work, List<HouseholdId> leaving) {
        return leaving.stream()
                .flatMap(household ->
                        work.peekAll(EntryCard.TYPE, EntryCardQuery.ALL.withHousehold(household)::withPage).stream())
                .filter(card -> card.state() != EntryCardState.CANCELLED)
                .toList();
    }
}
