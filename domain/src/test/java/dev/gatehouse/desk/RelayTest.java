package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final Recipient WEI = Recipient.party(Party.staff("li.wei"));
    private static final Recipient MIN = Recipient.party(Party.staff("zhao.min"));
    private static final Recipient GATE = Recipient.role(Role.SECURITY);

    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<Notification> delivered = new ArrayList<>();
    private final List<Instant> attempts = new ArrayList<>();
    private Notifier notifier = delivered::add;
    private OnDuty onDuty = (estate, post, at) -> List.of();
    private Instant now = Samples.NOW;

    // What is due

    @Test
    void whatIsDueIsDeliveredOnceAndUpToTheLimit() {
        record("a", "b", "c");
        assertThat(relay().deliver(2)).isEqualTo(2);
        assertThat(relay().deliver(2)).isEqualTo(1);
        assertThat(relay().deliver(2)).isZero();
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/a", "garden/b", "garden/c");
    }

    @Test
    void everythingThatIsDueIsDeliveredInOneCallHoweverMuch() {
        IntStream.range(0, 3 * Delivery.CHUNK + 1).forEach(i -> record("m" + i));
        assertThat(relay().deliver(1_000)).isEqualTo(3 * Delivery.CHUNK + 1);
    }

    @Test
    void aNotifierIsCalledOutsideAnyTransaction() {
        record("a");
        notifier = notification -> elsewhere(() -> delivered.add(notification));
        relay().deliver(10);
        assertThat(delivered).hasSize(1);
    }

    @Test
    void whatANodeClaimedAndNeverMarkedIsDeliveredByAnotherAfterTheLease() {
        record("a");
        notifier = notification -> {
            throw new OutOfMemoryError("the node dies");
        };
        try {
            relay().deliver(10);
        } catch (OutOfMemoryError theNodeIsGone) {
            notifier = delivered::add;
        }
        assertThat(relay().deliver(10)).isZero();
        now = now.plus(Relay.LEASE);
        assertThat(relay().deliver(10)).isEqualTo(1);
    }

    @Test
    void whatWasClaimedTooLongAgoIsLeftToWhoeverHasItNow() {
        record("slow", "other");
        Relay otherNode = new Relay(
                storage,
                delivered::add,
                onDuty,
                CommandValidator.byDefaultProvider(),
                AccessPolicy.byRole(),
                () -> now);
        notifier = notification -> {
            delivered.add(notification);
            if (notification.key().equals("garden/slow")) {
                now = now.plus(Relay.LEASE);
                otherNode.deliver(10);
            }
        };
        relay().deliver(10);
        assertThat(delivered).extracting(Notification::key).containsOnlyOnce("garden/other");
    }

    @Test
    void whatASlowNotifierDidNotComeToHasNotBeenTried() {
        record("slow", "other", "another");
        notifier = notification -> {
            now = now.plus(Relay.LEASE);
            if (!notification.key().equals("garden/slow")) {
                throw new DeliveryFailed("no answer", true, null);
            }
        };
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(relay().deadLetters(Caller.system(ESTATE), 10))
                .hasSize(2)
                .allSatisfy(dead -> assertThat(dead.attempts()).isEqualTo(1));
    }

    @Test
    void whatASlowNotifierDidNotComeToWaitsWithTheRecipientWhoCannotBeReached() {
        record("slow", WEI, "a");
        record("other", WEI, "b");
        notifier = notification -> {
            now = now.plus(Relay.LEASE);
            attempts.add(now);
            throw new DeliveryFailed("no answer", null);
        };
        relay().deliver(10);
        assertThat(attempts).hasSize(1);
        now = now.plus(Relay.FIRST_PAUSE);
        assertThat(claimed())
                .extracting(message -> message.notification().key() + " " + message.attempts())
                .containsExactly("garden/slow 2", "garden/other 1");
    }

    // A series

    @Test
    void aSeriesGoesOnWithinOneCallInItsOrder() {
        List<String> keys = IntStream.range(0, 25).mapToObj(i -> "m" + i).toList();
        keys.forEach(key -> record(key, WEI, "book"));
        assertThat(relay().deliver(100)).isEqualTo(25);
        assertThat(delivered)
                .extracting(Notification::key)
                .containsExactlyElementsOf(keys.stream().map("garden/"::concat).toList());
    }

    @Test
    void whatFollowsInASeriesWaitsUntilTheOneBeforeItIsDelivered() {
        record("first", WEI, "book");
        record("second", WEI, "book");
        record("aside", MIN, "book");
        failing("garden/first", false);
        relay().deliver(10);
        now = now.plus(Relay.FIRST_PAUSE.dividedBy(2)).minusMillis(1);
        relay().deliver(10);
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/aside");
        now = now.plus(Relay.FIRST_PAUSE);
        notifier = delivered::add;
        assertThat(relay().deliver(10)).isEqualTo(2);
        assertThat(delivered)
                .extracting(Notification::key)
                .containsExactly("garden/aside", "garden/first", "garden/second");
    }

    @Test
    void whatFollowsInASeriesGoesOnWhenTheOneBeforeItIsGivenUp() {
        record("first", WEI, "book");
        record("second", WEI, "book");
        failing("garden/first", true);
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/second");
    }

    // Failures

    @Test
    void aFailureIsTriedAgainAfterPausesThatDoubleUpToAnHourAndGivenUpAtTheTenth() {
        record("a");
        notifier = notification -> {
            attempts.add(now);
            throw new DeliveryFailed("no answer", null);
        };
        for (int second = 0; second < 4 * 60 * 60; second += 10) {
            relay().deliver(10);
            now = now.plusSeconds(10);
        }
        List<Long> longest = List.of(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
        assertThat(attempts).hasSize(Relay.MAX_ATTEMPTS);
        for (int i = 1; i < attempts.size(); i++) {
            assertThat(Duration.between(attempts.get(i - 1), attempts.get(i)).toSeconds())
                    .isBetween(longest.get(i - 1) / 2, longest.get(i - 1));
        }
        assertThat(relay().deadLetters(Caller.system(ESTATE), 10))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.attempts()).isEqualTo(Relay.MAX_ATTEMPTS);
                    assertThat(dead.reason()).isEqualTo("no answer");
                });
    }

    @Test
    void aFinalFailureIsGivenUpAtOnceAndTheOthersAreDelivered() {
        record("a", "b");
        failing("garden/a", true);
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(relay().deadLetters(Caller.system(ESTATE), 10))
                .extracting(Outbox.DeadLetter::reason)
                .containsExactly("no answer");
    }

    @Test
    void aNotifierThatBreaksIsTriedAgainAndItsMessageIsNotRepeated() {
        record("a");
        notifier = notification -> {
            throw new IllegalStateException("phone of Wang 13800138000");
        };
        assertThat(relay().deliver(10)).isZero();
        now = now.plus(Relay.FIRST_PAUSE);
        notifier = delivered::add;
        assertThat(relay().deliver(10)).isEqualTo(1);
    }

    @Test
    void aPoisonedMessageDoesNotHoldUpOtherRecipients() {
        record("a", WEI, "a");
        record("b", MIN, "b");
        notifier = notification -> {
            if (notification.key().endsWith("/a")) {
                throw new NoClassDefFoundError("a template engine");
            }
            delivered.add(notification);
        };
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/b");
    }

    @Test
    void whoeverCannotBeReachedIsTriedOnceAndThenLeftAloneUntilThePauseEnds() {
        IntStream.range(0, 2 * Delivery.CHUNK).forEach(i -> record("w" + i, WEI, "w" + i));
        record("m", MIN, "m");
        notifier = notification -> {
            if (notification.notice().to().equals(WEI)) {
                attempts.add(now);
                throw new DeliveryFailed("no answer", null);
            }
            delivered.add(notification);
        };
        assertThat(relay().deliver(2)).isEqualTo(1);
        assertThat(attempts).hasSize(1);
        now = now.plus(Relay.FIRST_PAUSE.dividedBy(2)).minusMillis(1);
        assertThat(relay().deliver(1_000)).isZero();
        assertThat(attempts).hasSize(1);
        now = now.plus(Relay.FIRST_PAUSE);
        assertThat(claimed())
                .hasSize(2 * Delivery.CHUNK)
                .allSatisfy(message -> assertThat(message.attempts())
                        .isEqualTo(message.notification().key().equals("garden/w0") ? 2 : 1));
    }

    @Test
    void whoeverCannotBeReachedCostsAHandfulOfTransactionsHoweverMuchThereIsToTell() {
        IntStream.range(0, 500).forEach(i -> record("w" + i, WEI, "w" + i));
        IntStream.range(0, 5).forEach(i -> record("m" + i, MIN, "m" + i));
        notifier = notification -> {
            if (notification.notice().to().equals(WEI)) {
                throw new DeliveryFailed("no answer", null);
            }
            delivered.add(notification);
        };
        WatchedStorage watched = new WatchedStorage(storage);
        assertThat(relay(watched).deliver(1_000)).isEqualTo(5);
        // Three claims, one failure, the others of its chunk given back, five deliveries.
        assertThat(watched.calls()).filteredOn("begin"::equals).hasSize(3 + 1 + (Delivery.CHUNK - 1) + 5);
        now = now.plus(Relay.FIRST_PAUSE);
        assertThat(claimed())
                .hasSize(500)
                .allSatisfy(message -> assertThat(message.attempts())
                        .isEqualTo(message.notification().key().equals("garden/w0") ? 2 : 1));
    }

    @Test
    void whatBecomesDueWhileARecipientIsLeftAloneIsTried() {
        record("first", WEI, "a");
        failing("garden/first", false);
        relay().deliver(10);
        record("second", WEI, "b");
        assertThat(relay().deliver(10)).isEqualTo(1);
    }

    @Test
    void theOthersWaitTooWhenTheLastAttemptFails() {
        record("first", WEI, "a");
        failing("garden/first", false);
        for (int i = 1; i < Relay.MAX_ATTEMPTS; i++) {
            relay().deliver(10);
            now = now.plus(Relay.LONGEST_PAUSE);
        }
        IntStream.range(0, 2 * Delivery.CHUNK).forEach(i -> record("w" + i, WEI, "w" + i));
        notifier = notification -> {
            attempts.add(now);
            throw new DeliveryFailed("no answer", null);
        };
        relay().deliver(1);
        relay().deliver(100);
        assertThat(attempts).hasSize(1);
        assertThat(relay().deadLetters(Caller.system(ESTATE), 10)).hasSize(1);
    }

    @Test
    void theSamePostOfAnotherEstateIsNotLeftAlone() {
        EstateId villas = new EstateId("villas");
        record("a");
        tell(Samples.notification(villas, "a", now));
        failing("garden/a", false);
        assertThat(relay().deliver(10)).isEqualTo(1);
    }

    // Posts

    @Test
    void whatIsToldToAPostGoesToEachPersonWhoIsOnDutyThereAtThatMoment() {
        record("a");
        now = now.plusSeconds(60);
        onDuty = (estate, post, at) -> at.equals(now) && estate.equals(ESTATE) && post.equals(Post.of(Role.SECURITY))
                ? List.of(Party.staff("zhao.min"), Party.staff("li.wei"), Party.staff("zhao.min"))
                : List.of();
        assertThat(relay().deliver(10)).isEqualTo(2);
        Notification toldToThePost = Samples.notification(ESTATE, "a", Samples.NOW);
        assertThat(delivered)
                .containsExactlyInAnyOrder(toldToThePost.passedOnTo(MIN), toldToThePost.passedOnTo(WEI))
                .extracting(Notification::key)
                .containsExactlyInAnyOrder("garden/a/staff:zhao.min", "garden/a/staff:li.wei");
    }

    @Test
    void whereNobodyIsOnDutyItGoesToThePostItself() {
        record("a");
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(delivered).containsExactly(Samples.notification(ESTATE, "a", now));
    }

    @Test
    void whoIsOnDutyIsAskedOutsideAnyTransaction() {
        record("a");
        onDuty = (estate, post, at) -> {
            elsewhere(() -> attempts.add(at));
            return List.of(Party.staff("li.wei"));
        };
        relay().deliver(10);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void whereItCannotBeFoundOutWhoIsOnDutyItIsTriedAgainLater() {
        record("a", "b");
        onDuty = (estate, post, at) -> {
            attempts.add(at);
            throw new IllegalStateException("the rosters of Wang 13800138000");
        };
        assertThat(relay().deliver(10)).isZero();
        assertThat(attempts).hasSize(1);
        now = now.plus(Relay.FIRST_PAUSE);
        onDuty = (estate, post, at) -> List.of(Party.staff("li.wei"));
        assertThat(relay().deliver(10)).isEqualTo(2);
    }

    @Test
    void whoIsOnDutyIsAskedOncePerEstateAndPostInACall() {
        EstateId villas = new EstateId("villas");
        record("a", "b", "c");
        record("d", Recipient.role(Role.CS_OFFICER), "d");
        tell(Samples.notification(villas, "a", now), Samples.notification(villas, "b", now));
        List<String> asked = new ArrayList<>();
        onDuty = (estate, post, at) -> {
            asked.add(estate + " " + post);
            return estate.equals(villas) ? List.of() : List.of(Party.staff("li.wei"));
        };
        assertThat(relay().deliver(100)).isEqualTo(6);
        assertThat(asked).containsExactly("garden SECURITY", "garden CS_OFFICER", "villas SECURITY");
        record("e");
        assertThat(relay().deliver(100)).isEqualTo(1);
        assertThat(asked).hasSize(4);
    }

    @Test
    void twoNodesPassAMessageOnOnce() {
        record("a");
        Relay otherNode = new Relay(
                storage,
                delivered::add,
                (estate, post, at) -> List.of(Party.staff("zhao.min")),
                CommandValidator.byDefaultProvider(),
                AccessPolicy.byRole(),
                () -> now);
        onDuty = (estate, post, at) -> {
            now = now.plus(Relay.LEASE);
            otherNode.deliver(10);
            return List.of(Party.staff("li.wei"));
        };
        relay().deliver(10);
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/a/staff:zhao.min");
    }

    @Test
    void whoTookTooLongToFindOutThatNobodyIsOnDutyLeavesItToAnother() {
        record("a");
        Relay otherNode = new Relay(
                storage,
                delivered::add,
                (estate, post, at) -> List.of(),
                CommandValidator.byDefaultProvider(),
                AccessPolicy.byRole(),
                () -> now);
        onDuty = (estate, post, at) -> {
            now = now.plus(Relay.LEASE);
            otherNode.deliver(10);
            return List.of();
        };
        assertThat(relay().deliver(10)).isZero();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void oneOfThePostWhoCannotBeReachedDoesNotHoldUpTheOthers() {
        record("a");
        onDuty = (estate, post, at) -> List.of(Party.staff("li.wei"), Party.staff("zhao.min"));
        failing("garden/a/staff:li.wei", false);
        assertThat(relay().deliver(10)).isEqualTo(1);
        now = now.plus(Relay.FIRST_PAUSE);
        notifier = delivered::add;
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(delivered)
                .extracting(Notification::key)
                .containsExactly("garden/a/staff:zhao.min", "garden/a/staff:li.wei");
    }

    private Relay relay() {
        return relay(storage);
    }

    private Relay relay(Storage over) {
        return new Relay(
                over, notifier, onDuty, CommandValidator.byDefaultProvider(), AccessPolicy.byRole(), () -> now);
    }

    private List<Outbox.Message> claimed() {
        return storage.inTransaction(transaction -> transaction.outbox().claim(1_000, now, now.plus(Relay.LEASE)));
    }

    private void failing(String key, boolean isFinal) {
        notifier = notification -> {
            if (notification.key().equals(key)) {
                throw new DeliveryFailed("no answer", isFinal, null);
            }
            delivered.add(notification);
        };
    }

    /** A storage in memory runs one transaction at a time: within one, another thread would wait for ever. */
    private void elsewhere(Runnable step) {
        Thread other = new Thread(() -> storage.inTransaction(transaction -> {
            step.run();
            return true;
        }));
        other.start();
        try {
            other.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(String... keys) {
        for (String key : keys) {
            record(key, GATE, key);
        }
    }

    private void record(String key, Recipient to, String about) {
        tell(Samples.notification(ESTATE, key, to, about, now));
    }

    private void tell(Notification... notifications) {
        storage.inTransaction(transaction -> {
            transaction.outbox().append(List.of(notifications));
            return true;
        });
    }
}
