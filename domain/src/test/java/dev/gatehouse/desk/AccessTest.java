package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GUARD;
import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static dev.gatehouse.desk.WatchedDesk.OFFICER_OF_VILLAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may do and see what, and when that is found out. */
class AccessTest {
    private static final Operation<Unit, UnitId, UnitQuery> TRIAL =
            Operation.of("unit.trial", Unit.TYPE, Role.CS_OFFICER);

    private final WatchedDesk front = new WatchedDesk();

    // The order of the checks

    @Test
    void whoHasNoRoleForItIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> front.register(Call.by(GUARD), "3-1201"))
                .isInstanceOf(NotPermitted.class)
                .hasMessage("staff:zhao may not unit.register here; ask one of CS_OFFICER, CS_SUPERVISOR");

        assertThat(front.storage.calls()).isEmpty();
    }

    @Test
    void whoMayNotLookIsRefusedBeforeAnythingIsRead() {
        UnitId unit = front.unit("3-1201");
        front.storage.calls();
        Operation<Unit, UnitId, UnitQuery> view = Operation.of("unit.view", Unit.TYPE, Role.CS_SUPERVISOR);

        assertRefused(NotPermitted.class, () -> front.desk.find(OFFICER, view, unit));
        assertRefused(NotPermitted.class, () -> front.desk.search(OFFICER, view, UnitQuery.ALL));
        assertRefused(NotPermitted.class, () -> front.desk.history(OFFICER, view, unit, 0, 10));
    }

    @Test
    void anInvalidCommandIsRefusedBeforeAnythingIsRead() {
        assertRefused(InvalidCommand.class, () -> front.register(front.byOfficer(), " "));
        assertRefused(
                InvalidCommand.class,
                () -> front.gatehouse.units().search(OFFICER, UnitQuery.ALL.withPage(PageRequest.first(0))));
    }

    // Estates

    @Test
    void whatIsInAnotherEstateIsNotFound() {
        UnitId unit = front.unit("3-1201");
        PlanMoveIn command = new PlanMoveIn(unit, LocalDate.of(2026, 4, 1));

        assertThatThrownBy(() -> front.gatehouse.units().planMoveIn(Call.by(OFFICER_OF_VILLAS), command))
                .isInstanceOf(NotFound.class)
                .hasMessage("there is no unit " + unit + " in this estate");
        assertThat(front.gatehouse.units().find(OFFICER_OF_VILLAS, unit)).isEmpty();
        assertThat(front.gatehouse.units().history(OFFICER_OF_VILLAS, unit, 0, 10))
                .isEmpty();
        assertThat(front.gatehouse
                        .units()
                        .search(OFFICER_OF_VILLAS, UnitQuery.ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void nothingIsDoneInAnEstateThatIsNotOpen() {
        Call call = Call.by(Caller.staff(new EstateId("nowhere"), "li.wei", Role.CS_OFFICER));

        assertThatThrownBy(() -> front.register(call, "3-1201"))
                .isInstanceOf(NotFound.class)
                .hasMessage("estate nowhere is not open; open it first");
    }

    // What the host's access policy says of a single aggregate

    @Test
    void whatTheHostForbidsForOneAggregateIsRefusedOrNotSeen() {
        UnitId unit = front.unit("3-1201");
        Desk strict = new Desk(
                front.storage,
                CommandValidator.byDefaultProvider(),
                new NothingInParticular(),
                () -> front.now,
                UUID::randomUUID);
        front.storage.calls();

        assertThatThrownBy(() -> strict.perform(
                        front.byOfficer(),
                        TRIAL,
                        new PlanMoveIn(unit, LocalDate.of(2026, 4, 1)),
                        work -> loaded(work.subject(Unit.TYPE, unit))))
                .isInstanceOf(NotPermitted.class);
        assertThat(front.storage.writes()).isEmpty();
        assertThat(strict.find(OFFICER, TRIAL, unit)).isEmpty();
        assertThat(strict.search(OFFICER, TRIAL, UnitQuery.ALL).items()).isEmpty();
        assertThat(strict.history(OFFICER, TRIAL, unit, 0, 10)).isEmpty();
    }

    @Test
    void whatTheHostForbidsIsNotCreatedEither() {
        Desk strict = new Desk(
                front.storage,
                CommandValidator.byDefaultProvider(),
                new NothingInParticular(),
                () -> front.now,
                UUID::randomUUID);
        RegisterUnit command = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);

        assertThatThrownBy(() -> strict.perform(
                        front.byOfficer(),
                        TRIAL,
                        command,
                        work -> work.create(Unit.TYPE, Unit.register(new UnitId(work.newId()), command, work.act()))))
                .isInstanceOf(NotPermitted.class);
        assertThat(front.storage.writes()).isEmpty();
    }

    private static final class NothingInParticular implements AccessPolicy {
        @Override
        public boolean permits(Caller caller, Operation<?, ?, ?> operation) {
            return true;
        }

        @Override
        public boolean permits(Caller caller, Operation<?, ?, ?> operation, Aggregate<?> loaded) {
            return false;
        }
    }

    private void assertRefused(Class<? extends Throwable> refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(refusal);
        assertThat(front.storage.calls()).isEmpty();
    }

    private static Outcome<UnitId> loaded(Unit unit) {
        return new Outcome<>(unit.id(), unit.version(), false, false);
    }
}
