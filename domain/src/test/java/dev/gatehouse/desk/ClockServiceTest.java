package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.Subject;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClockServiceTest {
    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private HouseholdId household;
    private PersonId leftOut;

    @BeforeEach
    void somebodyIsLeftOut() {
        household = desk.household(desk.unit("3-1201"), FrontDesk.familyOfThree());
        desk.prepare(household);
        desk.moveIn(household, FrontDesk.someone("王奶奶", Relationship.PARENT));
        leftOut = desk.member(household, 3);
    }

    @Test
    void aSweepFindsWhatIsDueAndNothingElse() {
        assertThat(sweep()).isZero();
        desk.after(Duration.ofDays(2));
        assertThat(sweep()).isOne();
        assertThat(desk.passJournal(household))
                .filteredOn(entry -> entry.operation().equals("clock.sweep"))
                .extracting(entry -> (Object) entry.event().getClass())
                .containsExactly(ClockEvent.Lapsed.class, ClockEvent.Escalated.class);
        assertThat(sweep()).isZero();
    }

    @Test
    void whatIsMetIsNotFoundAnyMore() {
        make();
        assertThat(due(desk.now().plus(Duration.ofDays(900)))).isEmpty();
    }

    @Test
    void whatHasLapsedIsFoundNoMoreWhenNobodyIsLeftToBeTold() {
        desk.after(Duration.ofDays(2));
        sweep();
        assertThat(due(desk.now().plus(Duration.ofDays(900)))).isEmpty();
    }

    @Test
    void anAggregateThatCannotBeLookedAtIsPutOffAndHoldsUpNoOther() {
        HouseholdId other = desk.household(desk.unit("3-1202"), FrontDesk.familyOfThree());
        desk.prepare(other);
        desk.after(Duration.ofMinutes(1));
        desk.moveIn(other, FrontDesk.someone("Ada", Relationship.PARENT));
        desk.after(Duration.ofDays(2));
        List<Sweeping<?, ?, ?>> kinds = List.of(Sweeping.of(PassBook.TYPE, (work, book) -> {
            if (book.id().equals(household)) {
                throw new IllegalStateException("a book with a torn page");
            }
            return work.sweep(PassBook.TYPE, book);
        }));
        ClockService clocks = new ClockService(desk.desk(), kinds);
        assertThat(clocks.sweep(1)).isZero();
        assertThat(clocks.sweep(1)).isOne();
        assertThat(desk.book(other).clocks().anyLapsed()).isTrue();

        assertThat(sweep()).isZero();
        desk.after(ClockService.PUT_OFF.plusSeconds(1));
        assertThat(sweep()).isOne();
        assertThat(desk.book(household).clocks().anyLapsed()).isTrue();
    }

    @Test
    void whatIsFoundButNotDueAnyMoreIsPutRight() {
        DueClock true0 = due(desk.now().plus(Duration.ofDays(9))).get(0);
        DueClock wrong = new DueClock(
                true0.estate(),
                true0.subject(),
                true0.clock(),
                true0.rule(),
                true0.dueAt(),
                desk.now().minusSeconds(1));
        desk.storage.inTransaction(transaction -> {
            transaction.dueClocks().replace(List.of(true0), List.of(wrong));
            return true;
        });
        assertThat(sweep()).isZero();
        assertThat(due(desk.now())).isEmpty();
        assertThat(due(desk.now().plus(Duration.ofDays(9)))).containsExactly(true0);
    }

    @Test
    void howeverMuchIsOfATypeOfANewerVersionTheRestIsLookedAt() {
        DueClock strange = keep(new Subject("robot", "r2"));
        for (int i = 0; i < 150; i++) {
            keep(new Subject("robot", "r3-" + i));
        }
        desk.after(Duration.ofDays(2));
        assertThat(sweep()).isOne();
        assertThat(due(desk.now())).contains(strange);
    }

    @Test
    void whatBelongsToNothingIsTakenAway() {
        IntStream.range(0, 100)
                .forEach(i -> keep(new Subject("pass-book", UUID.randomUUID().toString())));
        desk.after(Duration.ofDays(2));
        assertThat(sweep()).isZero();
        assertThat(sweep()).isOne();
        assertThat(due(desk.now())).isEmpty();
    }

    @Test
    void anAggregateThatTheHostForbidsIsPutOffAndHoldsUpNoOther() {
        HouseholdId other = desk.household(desk.unit("3-1202"), FrontDesk.familyOfThree());
        desk.prepare(other);
        desk.moveIn(other, FrontDesk.someone("Ada", Relationship.PARENT));
        desk.after(Duration.ofDays(2));
        AccessPolicy forbidding = new AccessPolicy() {
            @Override
            public boolean permits(Caller caller, Operation<?, ?, ?> operation) {
                return true;
            }

            @Override
            public boolean permits(Caller caller, Operation<?, ?, ?> operation, Aggregate<?> loaded) {
                return !loaded.id().equals(household);
            }
        };
        ClockService clocks = new ClockService(desk.desk(forbidding), List.of(Sweeping.clocksOf(PassBook.TYPE)));
        assertThat(clocks.sweep(100)).isOne();
        assertThat(desk.book(other).clocks().anyLapsed()).isTrue();
        assertThat(due(desk.now())).isEmpty();
    }

    @Test
    void aSystemThatTheHostDoesNotPermitCannotSweep() {
        desk.after(Duration.ofDays(2));
        ClockService clocks =
                new ClockService(desk.desk((caller, operation) -> false), List.of(Sweeping.clocksOf(PassBook.TYPE)));
        assertThatThrownBy(() -> clocks.sweep(1)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDateIsToTheMicrosecondAndNotInAnotherAge() {
        Instant friday = desk.now().plus(Duration.ofDays(4)).plusNanos(123_456_789);
        redate(desk.supervisor(), friday);
        assertThat(desk.book(household).makeUp(leftOut).orElseThrow().dueAt()).isEqualTo(friday.minusNanos(789));
        for (Instant far : List.of(Instant.MAX, desk.now().plus(Duration.ofDays(36_526)))) {
            assertThatThrownBy(() -> redate(desk.supervisor(), far))
                    .isInstanceOf(InvalidCommand.class)
                    .hasMessageContaining("dueAt");
        }
    }

    @Test
    @Tag("CLOCK-OURS-4")
    void aSupervisorGivesARunningClockAnotherDate() {
        Instant friday = desk.now().plus(Duration.ofDays(4));
        redate(desk.supervisor(), friday);
        assertThat(desk.book(household).makeUp(leftOut).orElseThrow().dueAt()).isEqualTo(friday);
        desk.after(Duration.ofDays(2));
        assertThat(sweep()).isZero();
        desk.after(Duration.ofDays(3));
        assertThat(sweep()).isOne();
        assertThat(desk.passJournal(household))
                .extracting(entry -> (Object) entry.event().getClass())
                .contains(ClockEvent.Redated.class);
    }

    @Test
    void neitherAnOfficerNorAnybodyWithAStaleVersionGivesADate() {
        Instant friday = desk.now().plus(Duration.ofDays(4));
        assertThatThrownBy(() -> redate(desk.officer(), friday)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> redate(desk.supervisor().withExpectedVersion(1L), friday))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDateIsGivenToAClockOfASubjectThatIsThere() {
        Instant friday = desk.now().plus(Duration.ofDays(4));
        String clock = "make-up:" + leftOut;
        Subject nowhere = new Subject("pass-book", UUID.randomUUID().toString());
        Subject unknown = new Subject("robot", "r2");
        Subject noId = new Subject("pass-book", "no id");
        assertThatThrownBy(() -> redate(nowhere, clock, friday)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> redate(unknown, clock, friday))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("subject.type");
        assertThatThrownBy(() -> redate(noId, clock, friday))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("subject.id");
        assertThatThrownBy(() -> redate(subject(), " ", friday))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("clock");
        assertThatThrownBy(() -> redate(subject(), "no such clock", friday)).isInstanceOf(RuleViolation.class);
    }

    private DueClock keep(Subject subject) {
        DueClock kept = new DueClock(
                desk.estate, subject, "oil", "ROBOT-1", desk.now(), desk.now().minusSeconds(1));
        desk.storage.inTransaction(transaction -> {
            transaction.dueClocks().replace(List.of(), List.of(kept));
            return true;
        });
        return kept;
    }

    private void make() {
        desk.gatehouse.passes().make(desk.officer(), new MakePasses(household, leftOut, 3, null));
    }

    private int sweep() {
        return desk.gatehouse.clocks().sweep(100);
    }

    private List<DueClock> due(Instant before) {
        return desk.storage.inTransaction(
                transaction -> transaction.dueClocks().due(Set.of("pass-book", "robot"), before, 100));
    }

    private Subject subject() {
        return PassBook.TYPE.subject(household);
    }

    private void redate(Call call, Instant dueAt) {
        desk.gatehouse
                .clocks()
                .redate(call, new RedateClock(subject(), "make-up:" + leftOut, dueAt, RedatingReason.AGREED));
    }

    private void redate(Subject subject, String clock, Instant dueAt) {
        desk.gatehouse
                .clocks()
                .redate(desk.supervisor(), new RedateClock(subject, clock, dueAt, RedatingReason.AGREED));
    }
}
