package dev.gatehouse.permit;

import static dev.gatehouse.permit.PermitState.APPLIED;
import static dev.gatehouse.permit.PermitState.BLANK_ISSUED;
import static dev.gatehouse.permit.PermitState.CHECKING;
import static dev.gatehouse.permit.PermitState.DELIVERED;
import static dev.gatehouse.permit.PermitState.HANDED_OUT;
import static dev.gatehouse.permit.PermitState.LAMINATED;
import static dev.gatehouse.permit.PermitState.LOST;
import static dev.gatehouse.permit.PermitState.REJECTED;
import static dev.gatehouse.permit.PermitState.RETURNED;
import static dev.gatehouse.permit.PermitState.REVOKED;
import static dev.gatehouse.permit.PermitState.STAMPED;
import static dev.gatehouse.permit.PermitState.VERIFIED;
import static dev.gatehouse.permit.PermitState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.permit.PermitState.Place;
import dev.gatehouse.port.JournalEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One crew's application among all departments, beside a model of it that knows only places, sums and times. */
final class PermitWorld {
    private static final int FEE = 10;
    private static final Set<Role> DESK = Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR);
    /** Where a permit in each state is, written down apart from the code. */
    private static final Map<PermitState, Place> PLACES = new EnumMap<>(Map.ofEntries(
            Map.entry(APPLIED, Place.FINANCE),
            Map.entry(BLANK_ISSUED, Place.CUSTOMER_SERVICE),
            Map.entry(CHECKING, Place.SECURITY),
            Map.entry(VERIFIED, Place.CUSTOMER_SERVICE),
            Map.entry(STAMPED, Place.ADMINISTRATION),
            Map.entry(LAMINATED, Place.CUSTOMER_SERVICE),
            Map.entry(HANDED_OUT, Place.CONTRACTOR),
            Map.entry(DELIVERED, Place.HOLDER),
            Map.entry(RETURNED, Place.CUSTOMER_SERVICE),
            Map.entry(LOST, Place.VOID),
            Map.entry(REVOKED, Place.VOID),
            Map.entry(REJECTED, Place.VOID),
            Map.entry(WITHDRAWN, Place.VOID)));

    private final PermitDesk house = new PermitDesk(Presets.SUNSHINE_GARDEN);
    private final PermitApplicationId id = house.apply(3);
    private final Instant applied = house.desk.now();

    private final List<Card> cards = List.of(new Card(), new Card(), new Card());
    private boolean paid;
    private boolean receiptGiven;
    private boolean withdrawn;
    private int taken;
    private int owed = 3 * FEE;
    private @Nullable Instant relayEnded;
    private boolean out;

    void collect(Role role, int more) {
        int due = owed - taken;
        boolean legal = !paid && !withdrawn && more == 0;
        attempt(
                role,
                Set.of(Role.FINANCE),
                legal,
                PermitRule.PAID_BEFORE_BLANK,
                call -> house.permits.collect(
                        call, new CollectFee(id, BigDecimal.valueOf(Math.max(0, due + (long) more)))),
                () -> {
                    paid = true;
                    taken = due;
                    cards.forEach(card -> card.state = BLANK_ISSUED);
                });
    }

    void handOverReceipt(Role role) {
        boolean legal = paid && !receiptGiven && !withdrawn;
        attempt(
                role,
                DESK,
                legal,
                PermitRule.RECEIPT_TO_APPLICANT,
                call -> house.permits.handOverReceipt(call, new HandOverReceipt(id, Crews.FOREMAN)),
                () -> {
                    receiptGiven = true;
                    cards.stream().filter(card -> card.state == BLANK_ISSUED).forEach(card -> card.state = CHECKING);
                });
    }

    void verify(Role role, int which) {
        passOn(
                role,
                Set.of(Role.SECURITY),
                which,
                PermitRule.CHECKED_BY_SECURITY,
                CHECKING,
                VERIFIED,
                house.permits::verify);
        cards.stream().filter(card -> card.state == VERIFIED).forEach(card -> card.checked = true);
    }

    void stamp(Role role, int which) {
        passOn(role, DESK, which, PermitRule.STAMPED_THEN_LAMINATED, VERIFIED, STAMPED, house.permits::stamp);
    }

    void laminate(Role role, int which) {
        Set<Role> roles = Set.of(Role.ADMINISTRATION_OFFICE);
        passOn(role, roles, which, PermitRule.STAMPED_THEN_LAMINATED, STAMPED, LAMINATED, house.permits::laminate);
    }

    void handOut(Role role, int which) {
        passOn(role, DESK, which, PermitRule.INTO_ONES_OWN_HANDS, LAMINATED, HANDED_OUT, house.permits::handOut);
        cards.stream().filter(card -> card.state == HANDED_OUT).forEach(card -> card.left = true);
    }

    void deliver(Role role, int which) {
        Card card = cards.get(which % 3);
        attempt(
                role,
                DESK,
                card.state == HANDED_OUT,
                PermitRule.INTO_ONES_OWN_HANDS,
                call -> house.permits.deliver(call, new DeliverPermit(id, number(which))),
                () -> {
                    card.state = DELIVERED;
                });
    }

    void reject(Role role, int which) {
        Card card = cards.get(which % 3);
        attempt(
                role,
                Set.of(Role.SECURITY),
                card.state == CHECKING,
                PermitRule.CHECKED_BY_SECURITY,
                call -> house.permits.reject(call, new RejectWorker(id, number(which), RejectionReason.DATA_DIFFER)),
                () -> {
                    card.state = REJECTED;
                    owed -= FEE;
                });
    }

    void revoke(Role role, int which) {
        Card card = cards.get(which % 3);
        boolean legal = card.state.compareTo(BLANK_ISSUED) >= 0 && card.state.compareTo(DELIVERED) <= 0;
        attempt(
                role,
                Set.of(Role.CS_SUPERVISOR, Role.SECURITY),
                legal,
                PermitRule.LIFE,
                call -> house.permits.revoke(call, new RevokePermit(id, number(which), RevocationCause.OTHER)),
                () -> {
                    card.state = REVOKED;
                });
    }

    void lose(Role role, int which) {
        Card card = cards.get(which % 3);
        boolean legal = card.state == HANDED_OUT || card.state == DELIVERED;
        attempt(
                role,
                Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY),
                legal,
                PermitRule.LIFE,
                call -> house.permits.reportLost(call, new ReportPermitLost(id, number(which))),
                () -> {
                    card.state = LOST;
                });
    }

    void takeBack(Role role, int which) {
        Card card = cards.get(which % 3);
        boolean legal = card.left && card.state != RETURNED;
        attempt(
                role,
                Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY),
                legal,
                PermitRule.LIFE,
                call -> house.permits.takeBack(call, new PassOnPermits(id, List.of(number(which)))),
                () -> {
                    card.state = RETURNED;
                });
    }

    void withdraw(Role role) {
        long inside = cards.stream()
                .filter(card -> card.state.compareTo(LAMINATED) <= 0)
                .count();
        boolean legal = inside > 0 && cards.stream().noneMatch(card -> card.left);
        attempt(
                role,
                DESK,
                legal,
                PermitRule.WITHDRAWN_IN_TIME,
                call -> house.permits.withdraw(call, new WithdrawApplication(id)),
                () -> {
                    withdrawn = true;
                    owed -= (int) inside * FEE;
                    cards.stream()
                            .filter(card -> card.state.compareTo(LAMINATED) <= 0)
                            .forEach(card -> card.state = WITHDRAWN);
                });
    }

    void refund(Role role, int more) {
        int back = taken - (paid ? owed : 0);
        boolean legal = back > 0 && more == 0;
        attempt(
                role,
                Set.of(Role.FINANCE),
                legal,
                PermitRule.REFUNDED_EXACTLY,
                call -> house.permits.refund(
                        call, new RefundFee(id, BigDecimal.valueOf(Math.max(0, back + (long) more)))),
                () -> {
                    taken -= back;
                });
    }

    /** What is next, by whoever may; so that chains come to their end. */
    void goOn(int which) {
        int one = which % 3;
        if (!paid && !withdrawn) {
            collect(Role.FINANCE, 0);
        } else if (!receiptGiven && !withdrawn) {
            handOverReceipt(Role.CS_OFFICER);
        } else {
            switch (cards.get(one).state) {
                case CHECKING -> verify(Role.SECURITY, one);
                case VERIFIED -> stamp(Role.CS_OFFICER, one);
                case STAMPED -> laminate(Role.ADMINISTRATION_OFFICE, one);
                case LAMINATED -> handOut(Role.CS_OFFICER, one);
                case HANDED_OUT -> deliver(Role.CS_OFFICER, one);
                default -> refund(Role.FINANCE, 0);
            }
        }
    }

    ApplicationStage stage() {
        return house.application(id).stage();
    }

    void pass(int minutes) {
        house.desk.after(Duration.ofMinutes(minutes));
        house.desk.gatehouse.clocks().sweep(10);
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        PermitApplication now = house.application(id);
        assertThat(now.permits())
                .extracting(WorkPermit::place)
                .isEqualTo(cards.stream().map(card -> PLACES.get(card.state)).toList());
        assertThat(now.permits())
                .extracting(WorkPermit::state)
                .isEqualTo(cards.stream().map(card -> card.state).toList());
        for (int i = 0; i < 3; i++) {
            Place place = now.permits().get(i).place();
            boolean blankIsOut = place != Place.FINANCE && place != Place.VOID;
            assertThat(!blankIsOut || paid).as("no blank without payment").isTrue();
            boolean opens = now.opensOn(number(i), now.validity().from());
            assertThat(!opens || (paid && cards.get(i).checked))
                    .as("no permit unpaid or unchecked")
                    .isTrue();
        }
        assertThat(now.bill().received().getAmount()).isEqualByComparingTo(BigDecimal.valueOf(taken));
        assertThat(now.bill().balance().getAmount()).isEqualByComparingTo(BigDecimal.valueOf(owed - (long) taken));
        assertThat(now.moneyAt()).isEqualTo(moneyAt());

        Clock relay = now.relay();
        assertThat(relay.isOpen()).isEqualTo(relayEnded == null && !withdrawn);
        boolean late = Duration.between(applied, relayEnded == null ? house.desk.now() : relayEnded)
                        .toMinutes()
                > 30;
        if (relayEnded != null) {
            assertThat(relay.isKept()).isEqualTo(!late);
        }
        assertThat(now.comingBack().filter(Clock::isOpen).isPresent()).isEqualTo(out);
        assertThat(journal().stream().map(JournalEntry::version).distinct())
                .isEqualTo(LongStream.rangeClosed(1, now.version()).boxed().toList());
    }

    private Place moneyAt() {
        if (!paid) {
            return withdrawn ? Place.CONTRACTOR : Place.CUSTOMER_SERVICE;
        }
        return taken > 0 ? Place.FINANCE : Place.CONTRACTOR;
    }

    private void passOn(
            Role role,
            Set<Role> roles,
            int which,
            PermitRule rule,
            PermitState from,
            PermitState to,
            BiFunction<Call, PassOnPermits, Outcome<?>> step) {
        // One permit, or the whole crew, of which each must be there.
        List<Card> meant = which % 4 == 3 ? cards : List.of(cards.get(which % 4));
        PassOnPermits command = which % 4 == 3 ? house.those(id) : house.those(id, which % 4);
        attempt(
                role,
                roles,
                meant.stream().allMatch(card -> card.state == from),
                rule,
                call -> step.apply(call, command),
                () -> {
                    meant.forEach(card -> card.state = to);
                });
    }

    private void attempt(
            Role role, Set<Role> roles, boolean legal, Rule rule, Function<Call, Outcome<?>> step, Runnable model) {
        house.desk.after(Duration.ofMinutes(1));
        List<Object> before = everything();
        if (!roles.contains(role)) {
            assertThatThrownBy(() -> house.desk.rehearsed(() -> step.apply(house.as(role))))
                    .isInstanceOf(NotPermitted.class);
            assertThat(everything()).isEqualTo(before);
        } else if (!legal) {
            assertThatThrownBy(() -> house.desk.rehearsed(() -> step.apply(house.as(role))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(rule));
            assertThat(everything()).isEqualTo(before);
        } else {
            house.desk.rehearsed(() -> step.apply(house.as(role)));
            model.run();
            boolean ended = !withdrawn && cards.stream().allMatch(card -> card.state.compareTo(LAMINATED) >= 0);
            relayEnded = relayEnded == null && ended ? house.desk.now() : relayEnded;
            out = cards.stream().anyMatch(card -> card.state == HANDED_OUT || card.state == DELIVERED);
        }
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(List.of(house.application(id)));
        all.addAll(journal());
        return all;
    }

    private List<JournalEntry> journal() {
        return house.permits.history(house.desk.officer, id, 0, 1_000);
    }

    private PermitNumber number(int which) {
        return house.permit(id, which % 3);
    }

    /** What the model knows of a permit. */
    private static final class Card {
        private PermitState state = APPLIED;
        private boolean checked;
        private boolean left;
    }
}
