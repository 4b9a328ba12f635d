package dev.gatehouse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.permit.CancelEntryCard;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.EntryCardState;
import dev.gatehouse.permit.IssueEntryCard;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.permit.VehiclePermitState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What lets a household in, and how that ends when it leaves, in whatever way it does. */
class AdmissionsProperties {
    @Property(tries = 60)
    @Tag("PERM-OURS-7")
    void whateverWayAHouseholdLeavesNothingLetsItInAnyMoreAndTheGateKnows(
            @ForAll AdmissionsHouse.Way way, @ForAll @Size(max = 6) List<@IntRange(max = 7) Integer> things) {
        AdmissionsHouse house = new AdmissionsHouse();
        VehiclePermitId theirs = house.vehicle(house.others);
        EntryCardId card = house.card(house.others);
        for (int thing : things) {
            house.make(thing);
        }
        house.live(way);
        house.desk.gatehouse.outbox().deliver(1_000);
        house.desk.told.clear();
        long standing = house.permits(house.household).stream()
                        .filter(AdmissionsHouse::isGood)
                        .count()
                + house.cards(house.household).stream()
                        .filter(one -> one.state() != EntryCardState.CANCELLED)
                        .count();

        house.leave(way);

        assertThat(house.permits(house.household)).noneMatch(AdmissionsHouse::isGood);
        assertThat(house.cards(house.household)).allMatch(one -> one.state() == EntryCardState.CANCELLED);
        assertThat(house.cards(house.household))
                .allMatch(one -> one.clocks().open().isEmpty());
        assertThat(house.permits(house.others)).extracting(VehiclePermit::id).containsExactly(theirs);
        assertThat(house.permits(house.others)).allMatch(AdmissionsHouse::isGood);
        assertThat(house.cards(house.others)).extracting(EntryCard::id).containsExactly(card);
        assertThat(house.cards(house.others)).allMatch(one -> one.state() == EntryCardState.EXPECTED);
        house.desk.gatehouse.outbox().deliver(1_000);
        assertThat(house.desk.told)
                .filteredOn(told -> told.notice().kind().startsWith("permit."))
                .hasSize((int) standing)
                .allMatch(told -> told.notice().to().equals(Recipient.role(Role.SECURITY)));
    }

    @Example
    @Tag("PERM-OURS-7")
    void aFamilyThatMovesOutDrivesInNoMoreAndItsCardOpensNothing() {
        AdmissionsHouse house = new AdmissionsHouse();
        VehiclePermitId permit = house.vehicle(house.household);
        house.issue(permit);
        EntryCardId card = house.card(house.household);
        house.draw(card);
        house.live(AdmissionsHouse.Way.MOVES_OUT);
        house.desk.gatehouse.outbox().deliver(1_000);
        house.desk.told.clear();
        house.leave(AdmissionsHouse.Way.MOVES_OUT);
        house.desk.gatehouse.outbox().deliver(1_000);
        assertThat(house.permits(house.household))
                .extracting(VehiclePermit::state)
                .containsExactly(VehiclePermitState.REVOKED);
        assertThat(house.cards(house.household)).extracting(EntryCard::state).containsExactly(EntryCardState.CANCELLED);
        assertThat(house.desk.told)
                .filteredOn(told -> told.notice().kind().equals("permit.stopped"))
                .extracting(told -> told.notice().text().in(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "Let nobody in on permit VP-2026-000001 any more", "Let nobody in on permit E-17 any more");
        IssueEntryCard issue = new IssueEntryCard(card, Party.resident(house.principal), null);
        assertThatThrownBy(() -> house.desk.gatehouse.office().issueEntryCard(house.desk.officer(), issue))
                .hasMessage("PERM-OURS-1: " + card + " is CANCELLED; it must be DRAWN");
    }

    @Example
    @Tag("PERM-OURS-7")
    @Tag("PASS-7")
    void aCardThatIsNotWantedAnyMoreLapsesToNobodyAndKeepsNobodyFromBeingErased() {
        AdmissionsHouse house = new AdmissionsHouse();
        EntryCardId card = house.card(house.household);
        house.desk.gatehouse.office().withdraw(house.desk.officer(), new WithdrawHousehold(house.household));
        house.desk.after(Duration.ofDays(6));
        house.desk.gatehouse.clocks().sweep(100);
        assertThat(house.cards(house.household)).allMatch(one -> !one.clocks().anyLapsed());
        assertThatThrownBy(() -> house.desk.gatehouse.entryCards().cancel(house.security, new CancelEntryCard(card)))
                .hasMessageStartingWith("PERM-OURS-1");
        Caller administrator = Caller.staff(house.desk.estate, "wu.jie", Role.ADMINISTRATOR);
        house.desk.gatehouse.erasures().erase(Call.by(administrator), new ErasePerson(house.principal, "wish"));
        assertThat(house.desk
                        .gatehouse
                        .people()
                        .find(house.desk.officer, house.principal)
                        .orElseThrow()
                        .erasure())
                .isNotNull();
    }
}
