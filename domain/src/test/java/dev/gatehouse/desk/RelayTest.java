package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final EstateId ESTATE = new EstateId("garden");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<Notification> delivered = new ArrayList<>();
    private final List<Instant> attempts = new ArrayList<>();
    private Notifier notifier = delivered::add;
    private Instant now = Samples.NOW;

    @Test
    void whatIsDueIsDeliveredOnceAndUpToTheLimit() {
        record("a", "b", "c");
        assertThat(relay().deliver(2)).isEqualTo(2);
        assertThat(relay().deliver(2)).isEqualTo(1);
        assertThat(relay().deliver(2)).isZero();
        assertThat(delivered).extracting(Notification::key).containsExactly("garden/a", "garden/b", "garden/c");
    }

    @Test
    void aNotifierIsCalledOutsideAnyTransaction() {
        record("a");
        notifier = notification -> {
            // A storage in memory runs one transaction at a time: within one, another thread would wait for ever.
            Thread other = new Thread(() -> storage.inTransaction(transaction -> delivered.add(notification)));
            other.start();
            try {
                other.join(Duration.ofSeconds(30).toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        relay().deliver(10);
        assertThat(delivered).hasSize(1);
    }

    @Test
    void aFailureIsTriedAgainAfterPausesThatDoubleUpToAnHourAndGivenUpAtTheTenth() {
        record("a");
        notifier = notification -> {
            attempts.add(now);
            throw new DeliveryFailed("no answer", null);
        };
        for (int minute = 0; minute < 24 * 60; minute++) {
            relay().deliver(10);
            now = now.plusSeconds(30);
        }
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < attempts.size(); i++) {
            pauses.add(Duration.between(attempts.get(i - 1), attempts.get(i)).toSeconds());
        }
        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
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
        notifier = notification -> {
            if (notification.key().endsWith("/a")) {
                throw new DeliveryFailed("number unknown", true, null);
            }
            delivered.add(notification);
        };
        assertThat(relay().deliver(10)).isEqualTo(1);
        assertThat(relay().deadLetters(Caller.system(ESTATE), 10))
                .extracting(Outbox.DeadLetter::reason)
                .containsExactly("number unknown");
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
    void aPoisonedMessageDoesNotHoldUpTheOthers() {
        record("a", "b");
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
    void anOfficerDoesNotSeeDeadLetters() {
        Caller officer = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);
        assertThatThrownBy(() -> relay().deadLetters(officer, 10)).isInstanceOf(NotPermitted.class);
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

    private Relay relay() {
        return new Relay(storage, notifier, AccessPolicy.byRole(), () -> now);
    }

    private void record(String... keys) {
        for (String key : keys) {
            storage.inTransaction(transaction -> {
                transaction.outbox().append(List.of(Samples.notification(ESTATE, key, now)));
                return true;
            });
        }
    }
}
