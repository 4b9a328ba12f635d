package dev.gatehouse.examples.papers;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.joda.money.CurrencyUnit;

/**
 * The front desk whose papers are printed.
 *
 * @param gatehouse the library
 * @param estate    the estate
 * @param name      the estate's name, at the head of its papers
 * @param time      what time it is there
 */
record FrontDesk(Gatehouse gatehouse, EstateId estate, String name, StoryTime time) {
    private static final String NAME = "阳光嘉园";

    /** Passes and permits as in one manual, owner changes and dogs as in two others. */
    private static final Profile PROFILE = Presets.SUNSHINE_GARDEN
            .with(Presets.SUNSHINE_GARDEN.get(ResidentPolicy.TYPE).withDogAgreement(2))
            .with(Presets.PROJECT_HANDBOOK.get(TenurePolicy.TYPE));

    static FrontDesk open(Storage storage) {
        StoryTime time = new StoryTime();
        EstateId estate = new EstateId("sunshine-garden");
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notification -> {})
                .time(time)
                .build();
        return open(gatehouse, estate, NAME, PROFILE, time);
    }

    /** The desk of another estate, where all is done by another manual; it is the same hour there. */
    FrontDesk elsewhere(String id, String otherName, Profile profile) {
        return open(gatehouse, new EstateId(id), otherName, profile, time);
    }

    private static FrontDesk open(Gatehouse gatehouse, EstateId estate, String name, Profile profile, StoryTime time) {
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(estate, "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstate(name, StoryTime.ZONE, CurrencyUnit.of("CNY"), profile));
        return new FrontDesk(gatehouse, estate, name, time);
    }

    Caller clerk() {
        return Caller.staff(estate, "li.wei", Role.CS_OFFICER);
    }

    Call call() {
        return Call.by(clerk());
    }

    Call call(String staff, Role... role) {
        return Call.by(Caller.staff(estate, staff, role));
    }

    UnitNumber number(UnitId id) {
        return gatehouse.units().find(clerk(), id).orElseThrow().number();
    }

    Person person(PersonId id) {
        return gatehouse.people().find(clerk(), id).orElseThrow();
    }

    /** Residents by their names; everybody else by the host's own id. */
    Frame frame() {
        return new Frame(
                name,
                StoryTime.ZONE,
                party -> party.kind() == Party.Kind.RESIDENT
                        ? person(PersonId.parse(party.id())).name().value()
                        : party.id());
    }

    /** Something that the host keeps; the digest is of its name alone, since this host keeps no bytes. */
    static NewAttachment kept(String reference) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(StandardCharsets.UTF_8));
            return new NewAttachment(reference, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
