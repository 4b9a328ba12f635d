package dev.gatehouse.examples.quickstart;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.key.Attempt;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CountCabinet;
import dev.gatehouse.key.CustodyId;
import dev.gatehouse.key.CustodyLink;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.EndRekeying;
import dev.gatehouse.key.EnterInEmergency;
import dev.gatehouse.key.EnterInEmergencyBuilder;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.HandOverKeys;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyId;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.KeyService;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RatifyEntry;
import dev.gatehouse.key.RegisterKeyBuilder;
import dev.gatehouse.key.RekeyingEnd;
import dev.gatehouse.key.TakeBackKeysBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A day at the key cabinet of an office that works as the project handbook says, until two in the morning, when a pipe bursts. */
final class TheKeyCabinet {
    static final EstateId ESTATE = new EstateId("key-cabinet");

    private static final Party PLUMBER = Party.outsider("plumber.qian");
    private static final Party MASON = Party.outsider("mason.wu");
    private static final Party GUARD = Party.staff("guard.zhou");
    private static final Party NEIGHBOUR = Party.outsider("neighbour.1101");
    private static final NewAttachment PHOTOGRAPH =
            new NewAttachment("photos/2-1001/kitchen.jpg", "0123456789abcdef".repeat(4));

    private final FrontDesk desk;
    private final Story story;
    private final KeyService keys;
    private final KeyRingService rings;

    TheKeyCabinet(Storage storage, Story story) {
        this.story = story;
        this.desk = FrontDesk.open(
                storage,
                told -> {
                    Recipient to = told.notice().to();
                    story.aside("told: " + to + ", " + told.notice().text().in(Locale.ENGLISH));
                },
                ESTATE,
                "S2 圆梦居",
                Presets.PROJECT_HANDBOOK);
        this.keys = desk.gatehouse().keys();
        this.rings = desk.gatehouse().keyRings();
        story.namedBy(new Names(desk)::in);
    }

    void tell() {
        story.chapter("A day at the key cabinet");
        at(0, "08:30");
        KeyRingId flat = ring("B-10", "2", "1001");
        KeyRingId next = ring("B-2", "2", "201");
        inventory();
        lent(flat);
        handedOver(flat);
        backWithoutOne(flat);
        counted(next);
        burstPipe(flat);
        chain(flat);
    }

    private KeyRingId ring(String tag, String building, String door) {
        Outcome<KeyRingId> made = rings.make(desk.once("keys/" + tag), new MakeKeyRing(tag, "cabinet B"));
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            keys.register(
                    desk.once("keys/" + tag + "/" + ordinal),
                    new RegisterKeyBuilder()
                            .building(building)
                            .door(door)
                            .ordinal(ordinal)
                            .opens("door " + door)
                            .ring(made.id())
                            .build());
        }
        done("Ring " + tag + " hangs in its cabinet, with two keys of door " + door, made);
        return made.id();
    }

    /** KEY-2: door 2 before door 10, whatever came first. */
    private void inventory() {
        story.aside("the inventory (kf-02-07), in door order:");
        TextTable table = new TextTable("key", "opens", "state");
        keys.search(desk.clerk(), KeyQuery.INVENTORY)
                .items()
                .forEach(key -> table.add(
                        key.label().toString(),
                        String.valueOf(key.opens()),
                        key.state().name()));
        story.table(table);
    }

    /** KEY-4: consent, then two signatures; KEY-OURS-1: one ring, one holder. */
    private void lent(KeyRingId ring) {
        at(0, "09:00");
        HandOutKeys loan = HandOutKeys.signed(ring, MovementKind.LOAN, PLUMBER);
        story.refusedThen(
                desk,
                "The plumber is in a hurry, and the project head in a meeting:",
                () -> rings.handOut(supervisor(), loan));
        done(
                "The project head consents to a loan to the plumber",
                rings.consent(head("keys/consent"), new ConsentToKeys(ring, MovementKind.LOAN, PLUMBER)));
        done(
                "The plumber signs, the supervisor signs and hands the ring out",
                rings.handOut(supervisor("keys/lend"), loan));
        at(0, "10:30");
        done(
                "The project head consents to the mason, too",
                rings.consent(head("keys/consent/mason"), new ConsentToKeys(ring, MovementKind.LOAN, MASON)));
        story.refusedThen(
                desk,
                "The mason comes for the same ring:",
                () -> rings.handOut(supervisor(), HandOutKeys.signed(ring, MovementKind.LOAN, MASON)));
    }

    private void handedOver(KeyRingId ring) {
        at(0, "12:00");
        done(
                "The plumber is done, and gives the ring to the mason before the supervisor's eyes",
                rings.handOver(supervisor("keys/over"), new HandOverKeys(ring, PLUMBER, MASON, null)));
    }

    /** KEY-OURS-5, KEY-OURS-11: the missing key is named, and leaves a duty. */
    private void backWithoutOne(KeyRingId ring) {
        at(0, "17:00");
        List<KeyId> hung = keys.search(desk.clerk(), KeyQuery.ALL.withRing(ring)).items().stream()
                .map(Key::id)
                .toList();
        KeyId missing = hung.get(1);
        done(
                "The mason brings it back: a key is missing. It is lost, and the mason had it",
                rings.takeBack(
                        desk.once("keys/back"),
                        new TakeBackKeysBuilder()
                                .ring(ring)
                                .signedBy(MASON)
                                .addMissing(missing)
                                .build()));
        deliver();
        story.refusedThen(
                desk,
                "Nobody will find it, says the clerk; let the lock stay:",
                () -> keys.endRekeying(Call.by(desk.clerk()), new EndRekeying(missing, RekeyingEnd.NOT_NEEDED, null)));
    }

    /** KEY-OURS-13: at shift change. */
    private void counted(KeyRingId there) {
        at(0, "20:00");
        done(
                "Two shifts count the cabinet, and find one ring of two; the other turns up under the desk",
                rings.count(desk.once("keys/count"), new CountCabinet("cabinet B", GUARD, Set.of(there))));
        deliver();
    }

    /** KEY-OURS-6, KEY-OURS-7: nobody consents at two in the morning. */
    private void burstPipe(KeyRingId ring) {
        at(1, "02:04");
        story.aside("Water comes through the ceiling of 2-901. The owner of 2-1001 does not answer.");
        Instant now = desk.time().instant();
        EnterInEmergencyBuilder entry = new EnterInEmergencyBuilder()
                .ring(ring)
                .by(PLUMBER)
                .purpose("a burst pipe in 2-1001")
                .attempts(List.of(
                        new Attempt(now.minusSeconds(180), Attempt.Means.TELEPHONE),
                        new Attempt(now.minusSeconds(60), Attempt.Means.DOORBELL)));
        EnterInEmergency alone = entry.witnesses(List.of(GUARD)).build();
        EnterInEmergency together = entry.witnesses(List.of(GUARD, NEIGHBOUR)).build();
        story.refusedThen(desk, "One guard is there:", () -> rings.enter(Call.by(night()), alone));
        done(
                "The neighbour comes along; the ring is taken before anybody has consented",
                rings.enter(Call.by(night()).keyed("keys/enter"), together));
        deliver();
        at(1, "03:10");
        done(
                "The water is off. Photographs are taken, the keys sealed in envelope E-18",
                rings.takeBack(
                        Call.by(night()).keyed("keys/sealed"),
                        new TakeBackKeysBuilder()
                                .ring(ring)
                                .signedBy(PLUMBER)
                                .envelope("E-18")
                                .addPhotograph(PHOTOGRAPH)
                                .build()));
        at(1, "08:45");
        CustodyId custody = rings.searchCustodies(desk.clerk(), CustodyQuery.ALL.withKind(MovementKind.EMERGENCY))
                .items()
                .get(0)
                .id();
        done(
                "The project head reads of it, and ratifies it, well before the next night",
                rings.ratify(head("keys/ratify"), new RatifyEntry(custody, null)));
    }

    private void chain(KeyRingId ring) {
        Key key = keys.search(desk.clerk(), KeyQuery.ALL.withRing(ring)).items().get(0);
        story.aside("the chain of custody of key " + key.label() + ", without gap or overlap:");
        TextTable table = new TextTable("with", "since", "until");
        for (CustodyLink link : rings.chainOfCustody(desk.clerk(), key)) {
            Instant until = link.until();
            table.add(
                    link.holder().toString(),
                    StoryTime.show(link.since()),
                    until == null ? "now" : StoryTime.show(until));
        }
        story.table(table);
    }

    private Caller night() {
        return Caller.staff(ESTATE, "guard.sun", Role.SECURITY);
    }

    private Call supervisor() {
        return Call.by(Caller.staff(ESTATE, "chen.mei", Role.CS_SUPERVISOR));
    }

    private Call supervisor(String key) {
        return supervisor().keyed(key);
    }

    private Call head(String key) {
        return desk.once("zhou.lei", Role.PROJECT_HEAD, key);
    }

    private void at(int day, String time) {
        desk.time().moveTo(day, time);
    }

    private void done(String what, Outcome<?> outcome) {
        story.done(desk, what, outcome);
    }

    private void deliver() {
        desk.gatehouse().outbox().deliver(100);
    }
}
