package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Role;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CancelEntryCard;
import dev.gatehouse.permit.DrawEntryCard;
import dev.gatehouse.permit.EndVehiclePermit;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.ExpectEntryCard;
import dev.gatehouse.permit.IssueEntryCard;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.permit.VehiclePermitState;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A house with a family that is to leave and another that stays, and what lets them in. */
final class AdmissionsHouse {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final NewPaper PAPER = NewPaper.of("P-1", "A paper");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    final Call security = Call.by(Caller.staff(desk.estate, "zhao.yun", Role.SECURITY));
    final UnitId unit = desk.unit("8");
    final HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));
    final HouseholdId others = desk.household(unit, someone("Bo", Relationship.PRINCIPAL));
    final PersonId principal = desk.member(household, 0);

    /** In which way a household leaves. */
    enum Way {
        DOES_NOT_COME,
        MOVES_OUT,
        LEAVES_WITH_THE_LEASE,
        LEAVES_WITH_THE_OWNER
    }

    /** Something that lets the household in, or is on its way to. */
    void make(int thing) {
        if (thing < 4) {
            EntryCardId card = card(household);
            if (thing > 0) {
                draw(card);
            }
            if (thing == 2) {
                desk.gatehouse
                        .office()
                        .issueEntryCard(desk.officer(), new IssueEntryCard(card, Party.resident(principal), null));
            }
            if (thing == 3) {
                desk.gatehouse.entryCards().cancel(security, new CancelEntryCard(card));
            }
        } else {
            VehiclePermitId permit = vehicle(household);
            if (thing > 5) {
                issue(permit);
            }
            if (thing == 7) {
                desk.gatehouse
                        .vehiclePermits()
                        .end(desk.officer(), new EndVehiclePermit(permit, EndVehiclePermit.Ending.LOST));
            }
        }
        desk.after(Duration.ofMinutes(1));
    }

    VehiclePermitId vehicle(HouseholdId whose) {
        ApplyForVehiclePermit command =
                new ApplyForVehiclePermit(whose, "粤B·12345", new NewAttachment("licence/1", DIGEST));
        return desk.gatehouse
                .office()
                .applyForVehiclePermit(desk.officer(), command)
                .id();
    }

    void issue(VehiclePermitId permit) {
        IssueVehiclePermit command = new IssueVehiclePermit(permit, Party.resident(principal), null);
        desk.gatehouse.office().issueVehiclePermit(desk.officer(), command);
    }

    EntryCardId card(HouseholdId whose) {
        ExpectEntryCard command = new ExpectEntryCard(whose, desk.now().plus(Duration.ofDays(3)));
        return desk.gatehouse.office().expectEntryCard(desk.officer(), command).id();
    }

    void draw(EntryCardId card) {
        desk.gatehouse.entryCards().draw(security, new DrawEntryCard(card, "E-17"));
    }

    void live(Way way) {
        if (way != Way.DOES_NOT_COME) {
            Capacity capacity = way == Way.LEAVES_WITH_THE_LEASE ? Capacity.TENANT : Capacity.OWNER;
            NewShare share = way == Way.LEAVES_WITH_THE_LEASE ? null : NewShare.WHOLE;
            LocalDate end = way == Way.LEAVES_WITH_THE_LEASE ? TODAY.plusYears(1) : null;
            desk.gatehouse
                    .formalities()
                    .recordTenure(
                            desk.officer(),
                            new RecordTenure(unit, principal, capacity, share, TODAY, null, end, null, null));
            desk.prepare(household);
            desk.moveIn(household);
        }
    }

    void leave(Way way) {
        List<Departure> leaves = List.of(Departure.leaves(household));
        switch (way) {
            case DOES_NOT_COME -> desk.gatehouse.office().withdraw(desk.officer(), new WithdrawHousehold(household));
            case MOVES_OUT -> desk.gatehouse.office().moveOut(desk.officer(), new MoveOut(household, List.of()));
            case LEAVES_WITH_THE_LEASE ->
                desk.gatehouse.titles().endLease(desk.officer(), new EndLease(unit, principal, leaves));
            case LEAVES_WITH_THE_OWNER -> {
                RegisterPerson buyer =
                        new RegisterPerson(PersonKind.NATURAL_PERSON, "李强", null, null, PersonDetails.NONE);
                PersonId person =
                        desk.gatehouse.people().register(desk.officer(), buyer).id();
                NewOwner owner = new NewOwner(person, NewShare.WHOLE, PAPER, PAPER);
                desk.gatehouse
                        .titles()
                        .changeOwner(
                                desk.officer(),
                                new ChangeOwner(unit, List.of(principal), List.of(owner), leaves, PAPER));
            }
        }
    }

    List<VehiclePermit> permits(HouseholdId whose) {
        return desk.gatehouse
                .vehiclePermits()
                .search(desk.officer, VehiclePermitQuery.ALL.withHousehold(whose))
                .items();
    }

    List<EntryCard> cards(HouseholdId whose) {
        return desk.gatehouse
                .entryCards()
                .search(desk.officer, EntryCardQuery.ALL.withHousehold(whose))
                .items();
    }

    static boolean isGood(VehiclePermit permit) {
        return permit.state() == VehiclePermitState.APPLIED || permit.state() == VehiclePermitState.ISSUED;
    }
}
