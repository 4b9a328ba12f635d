package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Role;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure, a time or a command of the host's that is none ends with an error that names it. */
class FiguresTest {
    private static final Caller ADMIN = Caller.staff(WatchedDesk.GARDEN, "wu.jie", Role.ADMINISTRATOR);

    private final WatchedDesk front = new WatchedDesk();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitBeginsAtOne(int limit) {
        UnitId unit = front.unit("3-1201");
        front.storage.calls();

        refuses(limit, gatehouse -> gatehouse.clocks().sweep(limit));
        refuses(limit, gatehouse -> gatehouse.journal().place(limit));
        refuses(limit, gatehouse -> gatehouse.outbox().deliver(limit));
        refuses(limit, gatehouse -> gatehouse.outbox().deadLetters(ADMIN, limit));
        refuses(limit, gatehouse -> gatehouse.outbox().dropped(ADMIN, limit));
        refuses(limit, gatehouse -> gatehouse.units().history(WatchedDesk.OFFICER, unit, 0, limit));
        assertThat(front.storage.calls()).as("nothing was asked for").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1849-12-31T23:59:59Z"})
    void whatHappenedLiesWhereEveryCalendarCanFollow(Instant then) {
        assertThatThrownBy(() -> front.register(front.byOfficer().importedBy(ADMIN, then), "3-1201"))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("occurredAt must lie between the years 1850 and 2200");
        assertThatThrownBy(() -> front.register(front.byOfficer().withOccurredAt(then), "3-1201"))
                .isInstanceOf(InvalidCommand.class);
    }

    @Test
    void whatIsAskedForLiesWhereEveryDatabaseCanFollow() {
        assertThatThrownBy(() -> front.gatehouse.clocks().board(ADMIN, ClockQuery.ALL.withDueBefore(Instant.MAX)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("dueBefore must lie between the years 1850 and 2200");
    }

    @Test
    @SuppressWarnings("NullAway") // by a caller that was not compiled with it
    void aCommandOrAQueryIsGiven() {
        told(() -> front.gatehouse.units().register(front.byOfficer(), null), "command must be given");
        told(() -> front.gatehouse.units().search(WatchedDesk.OFFICER, null), "query must be given");
        told(() -> front.gatehouse.clocks().board(ADMIN, null), "query must be given");
        told(() -> front.gatehouse.clocks().redate(Call.by(ADMIN), null), "command must be given");
        told(() -> front.gatehouse.outbox().drop(ADMIN, null), "command must be given");
    }

    @Test
    void whoeverHasARoleTwiceHasIt() {
        assertThat(Caller.staff(WatchedDesk.GARDEN, "li.wei", Role.CS_OFFICER, Role.CS_OFFICER)
                        .roles())
                .containsExactly(Role.CS_OFFICER);
    }

    private void refuses(int limit, Consumer<Gatehouse> call) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.accept(front.gatehouse))
                .withMessage("limit is at least 1: " + limit);
    }

    private static void told(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidCommand.class).hasMessage(message);
    }
}
