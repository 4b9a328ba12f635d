package dev.gatehouse.key;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A front desk with a cabinet of keys, and everybody whose hand is needed. */
final class KeyHouse {
    static final NewAttachment PHOTOGRAPH = new NewAttachment("photo/1", "0123456789abcdef".repeat(4));
    static final Party PLUMBER = Party.outsider("plumber");
    private static final Party GUARD = Party.staff("guard");
    private static final Party NEIGHBOUR = Party.outsider("neighbour");

    final FrontDesk desk;
    final KeyService keys;
    final KeyRingService rings;

    KeyHouse() {
        this(Presets.PROJECT_HANDBOOK);
    }

    KeyHouse(KeyPolicy policy) {
        this(Presets.PROJECT_HANDBOOK.with(policy));
    }

    KeyHouse(Profile profile) {
        this(new FrontDesk(profile));
    }

    KeyHouse(FrontDesk desk) {
        this.desk = desk;
        keys = desk.gatehouse.keys();
        rings = desk.gatehouse.keyRings();
    }

    /** Somebody with this role alone asks. */
    Call as(Role role) {
        return desk.by(Caller.staff(desk.estate, "of." + role, role));
    }

    static Party of(Role role) {
        return Party.staff("of." + role);
    }

    Caller reader() {
        return desk.supervisor;
    }

    KeyRingId ring(String tag) {
        return rings.make(desk.officer(), new MakeKeyRing(tag, "cabinet A")).id();
    }

    KeyId key(KeyRingId ring, String building, String door, int ordinal) {
        RegisterKey command = new RegisterKey(building, door, ordinal, "door " + door, ring);
        return keys.register(desk.officer(), command).id();
    }

    KeyRing ring(KeyRingId id) {
        return rings.find(reader(), id).orElseThrow();
    }

    Key key(KeyId id) {
        return keys.find(reader(), id).orElseThrow();
    }

    /** The custody of whoever has a ring. */
    Custody custody(KeyRingId ring) {
        return rings.findCustody(reader(), Objects.requireNonNull(ring(ring).custody()))
                .orElseThrow();
    }

    /** Every line of the registers about a ring. */
    List<Custody> custodies(KeyRingId ring) {
        CustodyQuery query = CustodyQuery.ALL.withRing(ring).withPage(PageRequest.first(500));
        return rings.searchCustodies(reader(), query).items();
    }

    void consent(Role role, KeyRingId ring, MovementKind kind, Party to) {
        rings.consent(as(role), new ConsentToKeys(ring, kind, to));
    }

    /** A loan to somebody, with all that it takes. */
    void lend(KeyRingId ring, Party to) {
        consent(Role.PROJECT_HEAD, ring, MovementKind.LOAN, to);
        rings.handOut(as(Role.CS_SUPERVISOR), HandOutKeys.signed(ring, MovementKind.LOAN, to));
    }

    /** An emergency entry of the plumber's, before two witnesses, after two attempts. */
    EnterInEmergency entry(KeyRingId ring) {
        return new EnterInEmergency(ring, PLUMBER, "a pipe has burst", List.of(GUARD, NEIGHBOUR), attempts(2), null);
    }

    List<Attempt> attempts(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Attempt(desk.now().minusSeconds(60L * i + 1), Attempt.Means.TELEPHONE))
                .toList();
    }

    static TakeBackKeys sealed(KeyRingId ring, Party by) {
        return new TakeBackKeys(ring, by, null, Set.of(), Set.of(), null, "E-17", List.of(PHOTOGRAPH));
    }

    /** A void key that was confirmed useless. */
    KeyId scrap(KeyRingId ring, int ordinal) {
        KeyId key = key(ring, "3", "1201", ordinal);
        keys.makeVoid(desk.officer(), new MakeKeyVoid(key, VoidCause.FIT_OUT));
        keys.confirmUseless(desk.officer(), new ConfirmUseless(key));
        return key;
    }

    /** What happens when a step is taken: nothing, or which rule refuses it. */
    static @Nullable Rule refusal(Runnable step) {
        try {
            step.run();
            return null;
        } catch (RuleViolation refused) {
            return refused.rule();
        }
    }
}
