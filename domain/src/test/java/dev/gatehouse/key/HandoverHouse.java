package dev.gatehouse.key;

import dev.gatehouse.Presets;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.ChangeOwner;
import dev.gatehouse.office.Departure;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.WithdrawHousehold;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A villa whose owner gets keys and leaves keys; Security keeps those of the estate where the profile is that of the villas. */
final class HandoverHouse {
    final KeyHouse keys;
    final UnitId unit;
    final HouseholdId household;
    final PersonId owner;
    final PersonId friend;
    final PersonId agent;
    final PersonId buyer;
    final KeyRingId ring;
    final KeyId key;

    HandoverHouse() {
        this(Presets.VILLA_HANDOVER);
    }

    HandoverHouse(KeyPolicy policy) {
        this(Presets.SUNSHINE_GARDEN.with(policy));
    }

    HandoverHouse(Profile profile) {
        keys = new KeyHouse(profile.with(ResidentPolicy.TYPE.defaults()));
        unit = keys.desk.unit("8");
        household = keys.desk.household(unit, FrontDesk.someone("王建国", Relationship.PRINCIPAL));
        owner = person("Owner");
        friend = person("Friend");
        agent = person("Agent");
        buyer = person("Buyer");
        RecordTenure title = new RecordTenure(
                unit, owner, Capacity.OWNER, NewShare.WHOLE, LocalDate.of(2025, 1, 1), null, null, null, null);
        keys.desk.gatehouse.formalities().recordTenure(keys.desk.officer(), title);
        GrantAuthority grant = new GrantAuthority(
                unit,
                household,
                owner,
                agent,
                Set.of(Scope.COLLECT_KEYS),
                NewPaper.of("POA-1", "Power of attorney"),
                null,
                null);
        keys.desk.gatehouse.formalities().grantAuthority(keys.desk.officer(), grant);
        ring = keys.ring("V-8");
        RegisterKey command = new RegisterKey("8", "mailbox", 1, null, ring);
        key = keys.keys.register(keys.desk.officer(), command).id();
    }

    Party owner() {
        return Party.resident(owner);
    }

    void expect(Instant handoverAt, boolean forGood) {
        keys.desk.gatehouse.keyDesk().expect(keys.desk.officer(), new ExpectKeys(ring, household, handoverAt, forGood));
    }

    void cancelDraw() {
        keys.rings.cancelDraw(keys.desk.officer(), new CancelDraw(ring));
    }

    void decline(KeyDepositId deposit) {
        keys.desk.gatehouse.keyDeposits().decline(keys.desk.officer(), new DeclineDeposit(deposit));
    }

    /** The household moves in, as on the day of its handover. */
    void movesIn() {
        keys.desk.prepare(household);
        keys.desk.moveIn(household);
    }

    /** The household leaves: it does not come after all, moves out, or its house is sold to a {@link Taker#BUYER}. */
    void leaves(Leaving how) {
        switch (how) {
            case WITHDRAWS ->
                keys.desk.gatehouse.office().withdraw(keys.desk.officer(), new WithdrawHousehold(household));
            case MOVES_OUT ->
                keys.desk.gatehouse.office().moveOut(keys.desk.officer(), new MoveOut(household, List.of()));
            case SOLD ->
                keys.desk
                        .gatehouse
                        .titles()
                        .changeOwner(
                                keys.desk.officer(),
                                new ChangeOwner(
                                        unit,
                                        List.of(owner),
                                        List.of(new NewOwner(buyer, NewShare.WHOLE, null, null)),
                                        List.of(Departure.leaves(household)),
                                        null));
        }
    }

    KeyDepositId ask() {
        return keys.desk
                .gatehouse
                .keyDesk()
                .ask(keys.desk.officer(), new AskForKeys(household, owner(), "tiles in the bathroom"))
                .id();
    }

    void deposit(DepositKeys command) {
        keys.desk.gatehouse.keyDesk().deposit(keys.desk.officer(), command);
    }

    void use(KeyDepositId deposit) {
        UseDeposit command = new UseDeposit(deposit, KeyHouse.PLUMBER, "tiles");
        keys.desk.gatehouse.keyDesk().use(keys.desk.officer(), command);
    }

    void reseal(KeyDepositId deposit, String envelope) {
        keys.desk.gatehouse.keyDeposits().reseal(keys.desk.officer(), new ResealDeposit(deposit, envelope));
    }

    void giveBack(KeyDepositId deposit, @Nullable Party by) {
        keys.desk.gatehouse.keyDesk().giveBack(keys.desk.officer(), new ReturnDeposit(deposit, by, null));
    }

    KeyDeposit deposit(KeyDepositId id) {
        return keys.desk.gatehouse.keyDeposits().find(keys.reader(), id).orElseThrow();
    }

    @Nullable
    Party party(Taker taker) {
        return switch (taker) {
            case OWNER -> owner();
            case PRINCIPAL -> Party.resident(keys.desk.member(household, 0));
            case AGENT -> Party.resident(agent);
            case FRIEND -> Party.resident(friend);
            case BUYER -> Party.resident(buyer);
            case STAFF -> keys.desk.officer.party();
            case STRANGER -> Party.outsider("stranger");
            case NOBODY -> null;
        };
    }

    private PersonId person(String name) {
        RegisterPerson command = new RegisterPerson(PersonKind.NATURAL_PERSON, name, null, null, PersonDetails.NONE);
        return keys.desk
                .gatehouse
                .people()
                .register(keys.desk.officer(), command)
                .id();
    }

    /** How a household leaves. */
    enum Leaving {
        WITHDRAWS,
        MOVES_OUT,
        SOLD
    }

    /** Whoever comes for keys. */
    enum Taker {
        OWNER(true),
        PRINCIPAL(true),
        AGENT(true),
        FRIEND(false),
        BUYER(false),
        STAFF(false),
        STRANGER(false),
        NOBODY(false);

        private final boolean may;

        Taker(boolean may) {
            this.may = may;
        }

        boolean may() {
            return may;
        }
    }
}
