package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitEvent;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told to residents at night in an estate in Shanghai, whose quiet hours are ours: 21:00 to 08:00. */
@Tag("ESTATE-OURS-4")
class QuietHoursTest {
    private static final Operation<Unit, UnitId, UnitQuery> TELL =
            Operation.of("unit.tell", Unit.TYPE, Role.CS_OFFICER, Role.RESIDENT);
    private static final Text TEXT = Text.of("The water is cut off", "停水");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 9);
    private static final Party RESIDENT = Party.resident(new UUID(0, 1));
    private static final Instant EVENING = Instant.parse("2026-03-02T12:59:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-02T13:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-03T00:00:00Z");

    private final WatchedDesk front = new WatchedDesk();
    private final UnitId unit = front.unit("3-1201");
    private final List<Notification> delivered = new ArrayList<>();
    private Notifier notifier = delivered::add;
    private final Relay relay = new Relay(
            front.storage,
            notification -> notifier.deliver(notification),
            (estate, post, at) -> List.of(),
            CommandValidator.byDefaultProvider(),
            AccessPolicy.byRole(),
            () -> front.now);

    @Test
    void aResidentIsToldAtOnceInTheEveningAndInTheMorningWhatHappensAtNight() {
        front.now = EVENING;
        tell(front.byOfficer(), to(RESIDENT));
        assertThat(relay.deliver(10)).isEqualTo(1);
        front.now = NIGHT;
        tell(front.byOfficer(), to(RESIDENT));
        assertThat(relay.deliver(10)).isZero();
        front.now = MORNING.minusNanos(1_000);
        assertThat(relay.deliver(10)).isZero();
        front.now = MORNING;
        assertThat(relay.deliver(10)).isEqualTo(1);
        assertThat(delivered.get(1).recordedAt()).isEqualTo(NIGHT);
        assertThat(delivered.get(1).notBefore()).isEqualTo(MORNING);
    }

    @Test
    void staffAndOutsidersAndPostsAreToldAtOnce() {
        front.now = NIGHT;
        tell(
                front.byOfficer(),
                to(Party.staff("li.wei")),
                to(Party.outsider("neighbour")),
                new Notice(Recipient.role(Role.SECURITY), "unit.told", TEXT));
        assertThat(relay.deliver(10)).isEqualTo(3);
    }

    @Test
    void whatIsUrgentIsToldAtOnce() {
        front.now = NIGHT;
        tell(front.byOfficer(), new Notice(Recipient.party(RESIDENT), "unit.told", TEXT, true));
        assertThat(relay.deliver(10)).isEqualTo(1);
    }

    @Test
    void theResidentWhoAsksIsAnsweredAtOnce() {
        front.now = NIGHT;
        tell(Call.by(new Caller(GARDEN, RESIDENT, Set.of(Role.RESIDENT))), to(RESIDENT));
        assertThat(relay.deliver(10)).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeToldInTheEveningWaitsForTheMorningToo() {
        front.now = EVENING;
        tell(front.byOfficer(), to(RESIDENT));
        notifier = notification -> {
            throw new DeliveryFailed("no answer", null);
        };
        relay.deliver(10);
        front.now = NIGHT;
        notifier = delivered::add;
        assertThat(relay.deliver(10)).isZero();
        front.now = MORNING;
        assertThat(relay.deliver(10)).isEqualTo(1);
    }

    @Test
    void whereNoHoursAreQuietEverybodyIsToldAtOnce() {
        Profile loud = Profile.of(DeskPolicy.TYPE.defaults().withQuietHours(null));
        front.gatehouse
                .estates()
                .changeProfile(Call.by(Caller.staff(GARDEN, "admin", Role.ADMINISTRATOR)), new ChangeProfile(loud));
        front.now = NIGHT;
        tell(front.byOfficer(), to(RESIDENT));
        assertThat(relay.deliver(10)).isEqualTo(1);
    }

    @Test
    void theEstateIsReadOnlyWhereAResidentIsTold() {
        front.now = NIGHT;
        front.storage.calls();
        tell(front.byOfficer(), to(Party.staff("li.wei")));
        assertThat(front.storage.calls())
                .containsExactly("begin", "unit.find", "unit.update", "journal.append", "outbox.append");
        tell(front.byOfficer(), to(RESIDENT), to(RESIDENT));
        assertThat(front.storage.calls())
                .containsExactly("begin", "unit.find", "estate.find", "unit.update", "journal.append", "outbox.append");
    }

    private static Notice to(Party party) {
        return new Notice(Recipient.party(party), "unit.told", TEXT);
    }

    private void tell(Call call, Notice... notices) {
        front.desk.perform(
                call,
                TELL,
                new PlanMoveIn(unit, DATE),
                work -> work.change(
                        Unit.TYPE,
                        unit,
                        found -> new Decision<>(found, List.of(new UnitEvent.MoveInPlanned(DATE)), List.of(notices))));
    }
}
