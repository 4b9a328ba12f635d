package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatehouse.Presets;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Relationship;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private final CountDownLatch overdue = new CountDownLatch(1);
    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN, notification -> {
        if (notification.notice().kind().equals("clock.overdue")) {
            overdue.countDown();
        }
    });

    @Test
    void whatIsDueIsSweptAndToldWithoutAnybodyAsking() throws InterruptedException {
        somebodyIsForgotten();
        try (Runner runner = desk.gatehouse.runner(Duration.ofMillis(1))) {
            runner.start();
            assertThat(overdue.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(threads()).isEmpty();
    }

    @Test
    void nothingRunsBeforeItIsStarted() throws InterruptedException {
        somebodyIsForgotten();
        desk.gatehouse.runner(Duration.ofMillis(1)).stop();
        assertThat(threads()).isEmpty();
        assertThat(desk.told).isEmpty();
    }

    @Test
    void itStartsOnceAndAgainAfterItHasStopped() throws InterruptedException {
        Runner runner = desk.gatehouse.runner(Duration.ofHours(1));
        runner.start();
        assertThatIllegalStateException().isThrownBy(runner::start).withMessageContaining("stop it first");
        runner.stop();
        runner.start();
        runner.stop();
        assertThat(threads()).isEmpty();
    }

    @Test
    void itPausesForAMillisecondAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> desk.gatehouse.runner(Duration.ofNanos(1)));
    }

    @Test
    void whatGoesWrongIsTriedAgain() throws InterruptedException {
        somebodyIsForgotten();
        AtomicInteger broken = new AtomicInteger(3);
        CountDownLatch swept = new CountDownLatch(1);
        ClockService clocks = new ClockService(
                desk.desk((caller, operation) -> {
                    if (broken.getAndDecrement() > 0) {
                        throw new NotPermitted(caller, operation.name(), operation.roles());
                    }
                    swept.countDown();
                    return true;
                }),
                List.of(Sweeping.clocksOf(PassBook.TYPE)));
        try (Runner runner =
                new Runner(clocks, desk.gatehouse.outbox(), desk.gatehouse.journal(), Duration.ofMillis(1))) {
            runner.start();
            assertThat(swept.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatIsInterruptedIsGivenTheTimeToEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicReference<String> ended = new AtomicReference<>("never");
        FrontDesk slow = new FrontDesk(Presets.SUNSHINE_GARDEN, notification -> {
            begun.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                ended.set(hasStopped(stopped) ? "after it was stopped" : "while it was being stopped");
            }
        });
        somebodyIsForgotten(slow);
        Runner runner = new Runner(
                slow.gatehouse.clocks(),
                slow.gatehouse.outbox(),
                slow.gatehouse.journal(),
                Duration.ofMillis(1),
                Duration.ofSeconds(2));
        runner.start();
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        runner.stop();
        stopped.countDown();
        assertThat(threads()).isEmpty();
        assertThat(ended).hasValue("while it was being stopped");
    }

    private static boolean hasStopped(CountDownLatch stopped) {
        try {
            return stopped.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void somebodyIsForgotten() {
        somebodyIsForgotten(desk);
    }

    private static void somebodyIsForgotten(FrontDesk desk) {
        HouseholdId household = desk.household(desk.unit("3-1201"), FrontDesk.familyOfThree());
        desk.prepare(household);
        desk.moveIn(household, FrontDesk.someone("王奶奶", Relationship.PARENT));
        desk.after(Duration.ofDays(2));
    }

    /** What has been told to end is given the time to do so. */
    private static List<Thread> threads() throws InterruptedException {
        List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("gatehouse-"))
                .toList();
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }
        return threads.stream().filter(Thread::isAlive).toList();
    }
}
