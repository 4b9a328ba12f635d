package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One ring of three keys among everybody who may want it, beside a model of it that knows places, consents and times alone. */
final class KeyWorld {
    private static final Set<Role> KEEPERS = Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Set<Role> AT_NIGHT = Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Set<Role> IN_CHARGE =
            Set.of(Role.DEPARTMENT_SUPERVISOR, Role.PROPERTY_MANAGER, Role.PROJECT_HEAD);

    private final KeyHouse house = new KeyHouse();
    private final KeyRingId id = house.ring("A-1");
    private final Instant made = house.desk.now();
    private final List<KeyId> keys =
            List.of(house.key(id, "3", "1201", 1), house.key(id, "3", "1201", 2), house.key(id, "3", "1201", 10));

    private final List<KeyState> states = new ArrayList<>(List.of(KeyState.USABLE, KeyState.USABLE, KeyState.USABLE));
    private final List<Boolean> owed = new ArrayList<>(List.of(false, false, false));
    private final List<Boolean> wasVoid = new ArrayList<>(List.of(false, false, false));
    private final List<Given> consents = new ArrayList<>();
    private @Nullable Party holder;
    private @Nullable MovementKind kind;
    private final Set<CustodyId> unratified = new HashSet<>();
    private @Nullable ScrapListId list;
    private boolean approved;

    /** A consent that waits. */
    private record Given(MovementKind kind, Party to, Party by, Instant until) {}

    void consent(Role role, MovementKind wanted, Party to) {
        Set<Role> may = wanted == MovementKind.ISSUE ? IN_CHARGE : Set.of(Role.PROJECT_HEAD);
        Party by = KeyHouse.of(role);
        Rule refused = wanted == MovementKind.EMERGENCY
                ? KeyRule.CONSENT_SERVES_ONCE
                : !may.contains(role)
                        ? wanted.rule()
                        : wanted != MovementKind.ISSUE && by.equals(to) ? KeyRule.SEPARATE_PEOPLE : null;
        attempt(refused, () -> house.rings.consent(house.as(role), new ConsentToKeys(id, wanted, to)), () -> {
            consents.removeIf(each -> each.until().isBefore(house.desk.now()));
            consents.add(new Given(wanted, to, by, house.desk.now().plus(Duration.ofDays(7))));
        });
    }

    void handOut(Role role, MovementKind wanted, Party to, boolean signs) {
        if (wanted == MovementKind.EMERGENCY || wanted == MovementKind.DRAW) {
            return;
        }
        HandOutKeys command = new HandOutKeys(id, wanted, to, "works", signs ? to : null, null, null);
        Rule refused = holder != null || !states.contains(KeyState.USABLE)
                ? KeyRule.ONE_PLACE
                : !signs ? wanted.rule() : refused(role, wanted, to);
        attempt(refused, () -> house.rings.handOut(house.as(role), command), () -> {
            use(wanted, to);
            holder = to;
            kind = wanted;
        });
    }

    void handOver(Role role, Party to, boolean fromHolder) {
        Party had = holder;
        HandOverKeys command = new HandOverKeys(id, fromHolder ? had : Party.outsider("nobody"), to, null);
        Rule refused = had == null || kind == MovementKind.EMERGENCY || !fromHolder
                ? KeyRule.ONE_PLACE
                : to.equals(had)
                        ? Objects.requireNonNull(kind).rule()
                        : refused(role, Objects.requireNonNull(kind), to);
        attempt(refused, () -> house.rings.handOver(house.as(role), command), () -> {
            use(Objects.requireNonNull(kind), to);
            holder = to;
        });
    }

    void enter(Role role, int witnesses, int attempts) {
        List<Party> there = IntStream.range(0, witnesses)
                .mapToObj(i -> Party.outsider("witness " + i))
                .toList();
        EnterInEmergency command =
                new EnterInEmergency(id, KeyHouse.PLUMBER, "smoke", there, house.attempts(attempts), null);
        Rule refused = holder != null || !states.contains(KeyState.USABLE)
                ? KeyRule.ONE_PLACE
                : !AT_NIGHT.contains(role) || witnesses < 2 || attempts < 2 ? KeyRule.EMERGENCY_ENTRY : null;
        attempt(refused, () -> house.rings.enter(house.as(role), command), () -> {
            holder = KeyHouse.PLUMBER;
            kind = MovementKind.EMERGENCY;
            unratified.add(house.custody(id).id());
        });
    }

    void takeBack(Role role, int missing, int damaged, boolean sealed) {
        Party had = holder;
        Set<KeyId> gone = missing < 3 ? Set.of(keys.get(missing)) : Set.of();
        Set<KeyId> broken = damaged < 3 ? Set.of(keys.get(damaged)) : Set.of();
        TakeBackKeys command = new TakeBackKeys(
                id,
                had,
                null,
                gone,
                broken,
                null,
                sealed ? "E-17" : null,
                sealed ? List.of(KeyHouse.PHOTOGRAPH) : List.of());
        Set<Role> may = kind == MovementKind.EMERGENCY ? AT_NIGHT : KEEPERS;
        boolean named = (missing == 3 || states.get(missing).hangs())
                && (damaged == 3 || (states.get(damaged) == KeyState.USABLE && damaged != missing))
                && (missing == 3 || hanging() > 1);
        Rule refused = had == null
                ? KeyRule.ONE_PLACE
                : !may.contains(role) || KeyHouse.of(role).equals(had)
                        ? KeyRule.BACK_WHOLE
                        : kind == MovementKind.EMERGENCY && !sealed
                                ? KeyRule.EMERGENCY_ENTRY
                                : named ? null : KeyRule.BACK_WHOLE;
        attempt(refused, () -> house.rings.takeBack(house.as(role), command), () -> {
            back();
            if (missing < 3) {
                lost(missing);
            }
            if (damaged < 3) {
                voided(damaged);
            }
        });
    }

    void lose(Role role, int which) {
        Rule refused = states.get(which).hangs() ? null : KeyRule.BACK_WHOLE;
        attempt(
                refused,
                () -> house.rings.reportLost(house.as(role), new ReportKeysLost(id, Set.of(keys.get(which)))),
                () -> {
                    lost(which);
                    if (hanging() == 0) {
                        back();
                    }
                });
    }

    void makeVoid(int which) {
        Rule refused = states.get(which) == KeyState.USABLE ? null : KeyRule.LIFE;
        attempt(
                refused,
                () -> house.keys.makeVoid(
                        house.as(Role.CS_OFFICER), new MakeKeyVoid(keys.get(which), VoidCause.FIT_OUT)),
                () -> voided(which));
    }

    void confirm(int which) {
        Rule refused = states.get(which) == KeyState.VOID && holder == null ? null : KeyRule.SCRAPPED_WHEN_APPROVED;
        attempt(
                refused,
                () -> house.keys.confirmUseless(house.as(Role.CS_OFFICER), new ConfirmUseless(keys.get(which))),
                () -> states.set(which, KeyState.CONFIRMED_USELESS));
    }

    void list(int which) {
        Rule refused = states.get(which) == KeyState.CONFIRMED_USELESS ? null : KeyRule.SCRAPPED_WHEN_APPROVED;
        attempt(
                refused,
                () -> list = house.keys
                        .drawUpScrapList(house.as(Role.CS_OFFICER), new DrawUpScrapList(Set.of(keys.get(which))))
                        .id(),
                () -> {
                    states.set(which, KeyState.LISTED);
                    approved = false;
                });
    }

    void approve(Role role) {
        ScrapListId now = list;
        if (now == null || role != Role.PROJECT_HEAD) {
            return;
        }
        attempt(
                approved ? KeyRule.SCRAPPED_WHEN_APPROVED : null,
                () -> house.keys.approveScrapList(house.as(role), new ApproveScrapList(now, Set.of(), null)),
                () -> {
                    approved = true;
                    listed(now).forEach(key -> states.set(keys.indexOf(key), KeyState.APPROVED));
                });
    }

    void dispose(boolean witnessed) {
        ScrapListId now = list;
        if (now == null) {
            return;
        }
        boolean gone = listed(now).stream().anyMatch(key -> states.get(keys.indexOf(key)) == KeyState.DISPOSED);
        Rule refused = !approved || gone
                ? KeyRule.SCRAPPED_WHEN_APPROVED
                : witnessed ? null : KeyRule.DISPOSED_BEFORE_A_WITNESS;
        DisposeOfScrap command = new DisposeOfScrap(now, witnessed ? Party.staff("guard") : null);
        attempt(
                refused,
                () -> house.keys.disposeOfScrap(house.as(Role.CS_OFFICER), command),
                () -> listed(now).forEach(key -> states.set(keys.indexOf(key), KeyState.DISPOSED)));
    }

    void endRekeying(Role role, int which, RekeyingEnd how) {
        if (!Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.PROJECT_HEAD).contains(role)) {
            return;
        }
        boolean may = how == RekeyingEnd.NEW_LOCK || role == Role.PROJECT_HEAD;
        boolean found = how == RekeyingEnd.FOUND;
        Rule refused = !owed.get(which) || !may ? KeyRule.REKEYED : found && holder != null ? KeyRule.ONE_PLACE : null;
        attempt(
                refused,
                () -> house.keys.endRekeying(house.as(role), new EndRekeying(keys.get(which), how, null)),
                () -> {
                    owed.set(which, false);
                    if (found) {
                        states.set(which, wasVoid.get(which) ? KeyState.VOID : KeyState.USABLE);
                    }
                });
    }

    /** What is next in a key's life, by whoever may; so that chains come to its end. */
    void scrap(int which) {
        switch (states.get(which)) {
            case USABLE -> makeVoid(which);
            case VOID -> confirm(which);
            case CONFIRMED_USELESS -> list(which);
            case LISTED -> approve(Role.PROJECT_HEAD);
            case APPROVED -> dispose(true);
            default -> endRekeying(Role.PROJECT_HEAD, which, RekeyingEnd.FOUND);
        }
    }

    void ratify(Role role) {
        Optional<CustodyId> one = unratified.stream().findFirst();
        if (one.isEmpty()) {
            return;
        }
        boolean may = role == Role.PROJECT_HEAD || role == Role.PROPERTY_MANAGER;
        attempt(
                may ? null : KeyRule.RATIFIED,
                () -> house.rings.ratify(house.as(role), new RatifyEntry(one.get(), null)),
                () -> unratified.remove(one.get()));
    }

    void pass(int hours) {
        house.desk.after(Duration.ofHours(hours));
        house.desk.gatehouse.clocks().sweep(100);
    }

    boolean has(KeyState state) {
        return states.contains(state);
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        KeyRing ring = house.ring(id);
        assertThat(ring.state()).isEqualTo(holder == null ? RingState.KEPT : RingState.OUT);
        assertThat(ring.holder())
                .isEqualTo(holder == null ? Keeper.of(Department.CUSTOMER_SERVICE) : Keeper.of(holder));
        assertThat(ring.keys())
                .extracting(HungKey::key)
                .containsExactlyInAnyOrderElementsOf(keys.stream()
                        .filter(key -> states.get(keys.indexOf(key)).hangs())
                        .toList());
        List<Custody> custodies = house.custodies(id);
        assertThat(custodies.stream().filter(Custody::isOpen).map(Custody::holder))
                .isEqualTo(holder == null ? List.of() : List.of(holder));
        for (int i = 0; i < 3; i++) {
            Key key = house.key(keys.get(i));
            assertThat(key.state()).isEqualTo(states.get(i));
            assertThat(key.rekeying().filter(Clock::isOpen).isPresent()).isEqualTo(owed.get(i));
            requireUnbroken(key);
        }
        assertThat(house.keys.search(house.reader(), KeyQuery.INVENTORY).items())
                .extracting(Key::id)
                .containsExactlyElementsOf(keys.stream()
                        .filter(key -> states.get(keys.indexOf(key)).exists())
                        .toList());
        assertThat(custodies.stream().map(Custody::consent).filter(Objects::nonNull))
                .extracting(KeyConsent::number)
                .as("a consent serves once")
                .doesNotHaveDuplicates();
        Instant now = house.desk.now();
        for (Custody entry : custodies.stream()
                .filter(each -> each.kind() == MovementKind.EMERGENCY)
                .toList()) {
            Clock clock = entry.ratifying().orElseThrow();
            assertThat(clock.isOpen()).isEqualTo(unratified.contains(entry.id()));
            assertThat(entry.emergency()).matches(each -> (each.ratified() == null) == clock.isOpen());
            if (clock.isOpen() && clock.dueAt().plus(Duration.ofHours(1)).isBefore(now)) {
                house.desk.gatehouse.clocks().sweep(100);
                assertThat(house.rings
                                .findCustody(house.reader(), entry.id())
                                .flatMap(Custody::ratifying)
                                .filter(Clock::lapsed))
                        .as("never forgotten")
                        .isPresent();
            }
        }
    }

    /** From its first day to now, each link begins as the one before ends. */
    private void requireUnbroken(Key key) {
        List<CustodyLink> chain = house.rings.chainOfCustody(house.reader(), key);
        assertThat(chain.get(0).since())
                .isEqualTo(key.hangings().get(0).since())
                .isAfterOrEqualTo(made);
        for (int i = 0; i + 1 < chain.size(); i++) {
            assertThat(chain.get(i).until()).isEqualTo(chain.get(i + 1).since());
        }
        for (CustodyLink link : chain) {
            assertThat(link.until() == null || !link.until().isBefore(link.since()))
                    .isTrue();
        }
        CustodyLink last = chain.get(chain.size() - 1);
        assertThat(last.until() == null).isEqualTo(key.state() != KeyState.DISPOSED);
        if (key.state().hangs()) {
            assertThat(last.holder()).isEqualTo(house.ring(id).holder());
        }
    }

    private @Nullable Rule refused(Role role, MovementKind wanted, Party to) {
        Set<Role> may = wanted == MovementKind.ISSUE ? Set.of(Role.DEPARTMENT_SUPERVISOR) : Set.of(Role.CS_SUPERVISOR);
        List<Given> given = consents.stream()
                .filter(each -> each.kind() == wanted && each.to().equals(to))
                .toList();
        if (!may.contains(role) || given.isEmpty()) {
            return wanted.rule();
        }
        Optional<Given> valid = given.stream()
                .filter(each -> !each.until().isBefore(house.desk.now()))
                .findFirst();
        if (valid.isEmpty()) {
            return KeyRule.CONSENT_SERVES_ONCE;
        }
        Party out = KeyHouse.of(role);
        Set<Party> people = new HashSet<>(List.of(to, valid.get().by()));
        people.add(out);
        return to.equals(out) || (wanted == MovementKind.LOAN && people.size() < 3) ? KeyRule.SEPARATE_PEOPLE : null;
    }

    private void use(MovementKind wanted, Party to) {
        consents.stream()
                .filter(each -> each.kind() == wanted && each.to().equals(to))
                .filter(each -> !each.until().isBefore(house.desk.now()))
                .findFirst()
                .ifPresent(consents::remove);
    }

    private void back() {
        holder = null;
        kind = null;
    }

    private void lost(int which) {
        states.set(which, KeyState.LOST);
        owed.set(which, true);
    }

    private void voided(int which) {
        states.set(which, KeyState.VOID);
        wasVoid.set(which, true);
    }

    private long hanging() {
        return states.stream().filter(KeyState::hangs).count();
    }

    private List<KeyId> listed(ScrapListId which) {
        return house.keys.findScrapList(house.reader(), which).orElseThrow().keys();
    }

    private void attempt(@Nullable Rule refused, Runnable step, Runnable then) {
        // What lapses here lapses before the step, so that it is no part of what the step did.
        house.desk.gatehouse.clocks().sweep(100);
        List<Object> before = everything();
        assertThat(KeyHouse.refusal(step)).isEqualTo(refused);
        if (refused == null) {
            then.run();
        } else {
            assertThat(everything()).isEqualTo(before);
        }
        house.desk.after(Duration.ofMinutes(1));
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(List.of(house.ring(id)));
        keys.forEach(key -> all.add(house.key(key)));
        all.addAll(house.custodies(id));
        all.addAll(
                house.keys.searchScrapLists(house.reader(), ScrapListQuery.ALL).items());
        return all;
    }
}
