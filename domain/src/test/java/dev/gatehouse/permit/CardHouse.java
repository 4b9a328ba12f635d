package dev.gatehouse.permit;

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
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.RevokeAuthority;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A house with an owner, a family and another one, and what waits there for a signature. */
final class CardHouse {
    final FrontDesk desk;
    final UnitId unit;
    final HouseholdId household;
    final PersonId owner;
    final PersonId principal;
    final PersonId nanny;
    final PersonId friend;
    final VehiclePermitId permit;
    final EntryCardId card;
    private final HouseholdId others;

    CardHouse(AuthorityPolicy authority) {
        desk = new FrontDesk(Presets.SUNSHINE_GARDEN.with(authority));
        unit = desk.unit("8");
        household = desk.household(
                unit,
                someone("王建国", Relationship.PRINCIPAL),
                someone("Ada Wang", Relationship.SPOUSE),
                someone("王小明", Relationship.CHILD),
                someone("周阿姨", Relationship.NANNY));
        others = desk.household(unit, someone("Bo", Relationship.PRINCIPAL));
        owner = person("Owner");
        friend = person("Friend");
        principal = desk.member(household, 0);
        nanny = desk.member(household, 3);
        LocalDate bought = LocalDate.of(2025, 1, 1);
        RecordTenure title =
                new RecordTenure(unit, owner, Capacity.OWNER, NewShare.WHOLE, bought, null, null, null, null);
        desk.gatehouse.formalities().recordTenure(desk.officer(), title);
        NewAttachment licence = new NewAttachment("licence/1", Crews.DIGEST);
        ApplyForVehiclePermit vehicle = new ApplyForVehiclePermit(household, "粤B·12345", licence);
        permit = desk.gatehouse
                .office()
                .applyForVehiclePermit(desk.officer(), vehicle)
                .id();
        ExpectEntryCard wanted = new ExpectEntryCard(household, desk.now().plus(Duration.ofDays(3)));
        card = desk.gatehouse.office().expectEntryCard(desk.officer(), wanted).id();
        Call security = Call.by(Caller.staff(desk.estate, "zhao.yun", Role.SECURITY));
        desk.gatehouse.entryCards().draw(security, new DrawEntryCard(card, "E-17"));
    }

    void sign(Receipt receipt, Party by) {
        sign(receipt, by, desk.now());
    }

    /** The officer says that it was signed for then. */
    void sign(Receipt receipt, Party by, Instant at) {
        Call call = desk.officer().withOccurredAt(at);
        switch (receipt) {
            case VEHICLE_PERMIT ->
                desk.gatehouse.office().issueVehiclePermit(call, new IssueVehiclePermit(permit, by, null));
            case ENTRY_CARD -> desk.gatehouse.office().issueEntryCard(call, new IssueEntryCard(card, by, null));
        }
    }

    boolean isIssued(Receipt receipt) {
        return switch (receipt) {
            case VEHICLE_PERMIT -> vehicle().issueSheet() != null && vehicle().state() == VehiclePermitState.ISSUED;
            case ENTRY_CARD -> entry().received() != null && entry().state() == EntryCardState.ISSUED;
        };
    }

    /** One more at each change, to see that there was none. */
    long version(Receipt receipt) {
        return receipt == Receipt.VEHICLE_PERMIT ? vehicle().version() : entry().version();
    }

    void grant(PersonId by, PersonId agent, Set<Scope> scopes, @Nullable Instant until) {
        NewPaper proof = NewPaper.of("POA-1", "Power of attorney");
        GrantAuthority command = new GrantAuthority(unit, household, by, agent, scopes, proof, null, until);
        desk.gatehouse.formalities().grantAuthority(desk.officer(), command);
    }

    void revoke(int authority) {
        desk.gatehouse.tenures().revokeAuthority(desk.officer(), new RevokeAuthority(unit, authority));
    }

    Party party(Signer signer) {
        return switch (signer) {
            case OWNER -> Party.resident(owner);
            case PRINCIPAL -> Party.resident(principal);
            case SPOUSE -> Party.resident(desk.member(household, 1));
            case CHILD -> Party.resident(desk.member(household, 2));
            case NANNY -> Party.resident(nanny);
            case OF_ANOTHER_HOUSEHOLD -> Party.resident(desk.member(others, 0));
            case FRIEND -> Party.resident(friend);
            case UNKNOWN -> Party.resident(new UUID(0, 9));
            case UNREADABLE -> Party.resident("somebody");
            case STAFF -> desk.officer.party();
            case STAFF_WITH_THE_ID_OF_THE_OWNER -> Party.staff(owner.toString());
            case OUTSIDER -> Party.outsider("foreman");
            case LIBRARY -> Party.SYSTEM;
        };
    }

    private PersonId person(String name) {
        RegisterPerson command = new RegisterPerson(PersonKind.NATURAL_PERSON, name, null, null, PersonDetails.NONE);
        return desk.gatehouse.people().register(desk.officer(), command).id();
    }

    private VehiclePermit vehicle() {
        return desk.gatehouse.vehiclePermits().find(desk.officer, permit).orElseThrow();
    }

    private EntryCard entry() {
        return desk.gatehouse.entryCards().find(desk.officer, card).orElseThrow();
    }

    /** What is signed for, and which rule says so. */
    enum Receipt {
        VEHICLE_PERMIT(PermitRule.ISSUED_ON_THE_SHEET),
        ENTRY_CARD(PermitRule.CARD_DRAWN_BEFORE_HANDOVER);

        final PermitRule rule;

        Receipt(PermitRule rule) {
            this.rule = rule;
        }
    }

    /** Whoever comes to sign. */
    enum Signer {
        OWNER,
        PRINCIPAL,
        SPOUSE,
        CHILD,
        NANNY,
        OF_ANOTHER_HOUSEHOLD,
        FRIEND,
        UNKNOWN,
        UNREADABLE,
        STAFF,
        STAFF_WITH_THE_ID_OF_THE_OWNER,
        OUTSIDER,
        LIBRARY
    }
}
