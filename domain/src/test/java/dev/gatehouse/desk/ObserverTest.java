package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GARDEN;
import static dev.gatehouse.desk.WatchedDesk.GUARD;
import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.port.Observation;
import dev.gatehouse.port.Observation.End;
import dev.gatehouse.port.Observer;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever watches is told of each call once, as it ended, when its transaction is over. */
class ObserverTest {
    private static final PlanMoveIn NOBODYS = new PlanMoveIn(new UnitId(UUID.randomUUID()), LocalDate.of(2026, 3, 9));

    private final WatchedDesk front = new WatchedDesk();
    private final List<Observation> seen = new ArrayList<>();
    private final Counted storage = new Counted(front.storage);
    private Instant now = front.now;
    private final Gatehouse gatehouse = watchedBy(observation -> {
        assertThat(storage.running).as("transactions that run").isZero();
        seen.add(observation);
    });

    @Test
    void aCommandIsObservedWithHowLongItTook() {
        register(call(), "3-1201");
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.estate()).isEqualTo(GARDEN);
            assertThat(one.operation()).isEqualTo("unit.register");
            assertThat(one.end()).isEqualTo(End.DONE);
            assertThat(one.rule()).isNull();
            assertThat(one.took()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        });
    }

    @Test
    void eachEndIsToldApart() {
        UnitId unit = register(call().keyed("k"), "3-1201");
        register(call().keyed("k"), "3-1201");
        register(call().rehearsing(), "3-1202");
        assertThatThrownBy(() -> register(call(), ""));
        assertThatThrownBy(() -> register(call(), "3-1201"));
        assertThatThrownBy(() -> gatehouse.units().planMoveIn(call(), NOBODYS));
        assertThatThrownBy(() -> register(Call.by(GUARD), "3-1203"));
        assertThatThrownBy(() ->
                gatehouse.units().planMoveIn(call().withExpectedVersion(7L), new PlanMoveIn(unit, NOBODYS.date())));
        assertThatThrownBy(() -> register(call().keyed("k"), "3-1204"));
        storage.failure = new StorageFailure(Text.of("away", "离线"), true, null);
        assertThatThrownBy(() -> register(call(), "3-1205"));
        storage.failure = new IllegalStateException("a defect");
        assertThatThrownBy(() -> register(call(), "3-1206"));

        assertThat(seen)
                .extracting(Observation::end)
                .containsExactly(
                        End.DONE,
                        End.REPEATED,
                        End.REHEARSED,
                        End.INVALID,
                        End.FORBIDDEN,
                        End.NOT_FOUND,
                        End.NOT_PERMITTED,
                        End.STALE,
                        End.KEY_REUSED,
                        End.STORAGE_FAILED,
                        End.BROKEN);
    }

    @Test
    void theRuleThatForbadeACommandIsNamed() {
        register(call(), "3-1201");
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> register(call(), "3-1201"));
        assertThat(seen.get(1).rule()).isEqualTo(refused.rule());
    }

    @Test
    void aQuestionIsObservedToo() {
        gatehouse.units().search(OFFICER, UnitQuery.ALL);
        gatehouse.units().find(OFFICER, NOBODYS.unit());
        assertThatThrownBy(() -> gatehouse.units().search(outsider(), UnitQuery.ALL));
        assertThat(seen).extracting(Observation::end).containsExactly(End.DONE, End.DONE, End.NOT_PERMITTED);
    }

    @Test
    void anObserverThatFailsChangesNothing() {
        Gatehouse badly = watchedBy(observation -> {
            throw new IllegalStateException("the meter broke");
        });
        UnitId unit = badly.units()
                .register(call(), new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null))
                .id();
        assertThat(badly.units().find(OFFICER, unit)).isPresent();
    }

    private Gatehouse watchedBy(Observer observer) {
        return Gatehouse.builder()
                .storage(storage)
                .notifier(told -> {})
                .observer(observer)
                .time(() -> now = now.plusSeconds(1))
                .build();
    }

    private UnitId register(Call call, String number) {
        return gatehouse
                .units()
                .register(call, new RegisterUnit(number, UnitKind.APARTMENT, null, null))
                .id();
    }

    private static Call call() {
        return Call.by(OFFICER);
    }

    private static Caller outsider() {
        return Caller.staff(GARDEN, "he.jing");
    }

    /** A storage that knows how many transactions run, and fails once where it is told to. */
    private static final class Counted implements Storage {
        private final Storage storage;
        private int running;
        private @Nullable RuntimeException failure;

        Counted(Storage storage) {
            this.storage = storage;
        }

        @Override
        public <T> T inTransaction(Function<Transaction, T> work) {
            running++;
            try {
                if (failure != null) {
                    RuntimeException thrown = failure;
                    failure = null;
                    throw thrown;
                }
                return storage.inTransaction(work);
            } finally {
                running--;
            }
        }
    }
}
