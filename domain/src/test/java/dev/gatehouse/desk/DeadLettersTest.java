package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLettersTest {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final String KEY = "garden/a";
    private static final Caller SUPERVISOR = Caller.staff(ESTATE, "zhao.min", Role.CS_SUPERVISOR);
    private static final Caller OF_VILLAS = Caller.staff(new EstateId("villas"), "zhao.min", Role.CS_SUPERVISOR);
    private static final Caller OFFICER = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);

    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<Notification> delivered = new ArrayList<>();
    private Notifier notifier = notification -> {
        throw new DeliveryFailed("number unknown", true, null);
    };
    private Instant now = Samples.NOW;
    private final Relay relay = new Relay(
            storage,
            notification -> notifier.deliver(notification),
            (estate, post, at) -> List.of(),
            CommandValidator.byDefaultProvider(),
            AccessPolicy.byRole(),
            () -> now);

    @BeforeEach
    void aMessageIsGivenUp() {
        storage.inTransaction(transaction -> {
            transaction.outbox().append(List.of(Samples.notification(ESTATE, "a", now)));
            return true;
        });
        relay.deliver(10);
        now = now.plusSeconds(60);
        notifier = delivered::add;
        assertThat(relay.deliver(10)).isZero();
    }

    @Test
    void aDeadLetterThatIsSentAgainIsDeliveredWithAllItsAttemptsBeforeIt() {
        notifier = notification -> {
            throw new DeliveryFailed("no answer", null);
        };
        relay.sendAgain(SUPERVISOR, KEY);
        assertThat(relay.deadLetters(SUPERVISOR, 10)).isEmpty();
        for (int attempt = 1; attempt < Relay.MAX_ATTEMPTS; attempt++) {
            relay.deliver(10);
            now = now.plus(Relay.LONGEST_PAUSE);
        }
        notifier = delivered::add;
        assertThat(relay.deliver(10)).isEqualTo(1);
    }

    @Test
    void aDeadLetterThatIsDroppedIsToldNobodyAndStaysWithWhoDidItWhenAndWhy() {
        Outbox.DeadLetter dead = relay.deadLetters(SUPERVISOR, 10).get(0);
        relay.drop(SUPERVISOR, new DropDeadLetter(KEY, "已当面告知"));
        assertThat(relay.deadLetters(SUPERVISOR, 10)).isEmpty();
        assertThat(relay.dropped(SUPERVISOR, 10))
                .containsExactly(new Outbox.DroppedLetter(dead, Party.staff("zhao.min"), now, "已当面告知"));
        assertThat(relay.dropped(OF_VILLAS, 10)).isEmpty();
        now = now.plus(Relay.LONGEST_PAUSE);
        assertThat(relay.deliver(10)).isZero();
    }

    @Test
    void whatIsNoDeadLetterOfTheEstateIsNotFound() {
        assertNotFound(() -> relay.sendAgain(OF_VILLAS, KEY));
        assertNotFound(() -> relay.drop(OF_VILLAS, new DropDeadLetter(KEY, "told by telephone")));
        assertNotFound(() -> relay.sendAgain(SUPERVISOR, "garden/b"));
        relay.sendAgain(SUPERVISOR, KEY);
        assertNotFound(() -> relay.sendAgain(SUPERVISOR, KEY));
        assertNotFound(() -> relay.drop(SUPERVISOR, new DropDeadLetter(KEY, "told by telephone")));
    }

    @Test
    void anOfficerNeitherSeesNorChangesDeadLetters() {
        assertThatThrownBy(() -> relay.deadLetters(OFFICER, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> relay.dropped(OFFICER, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> relay.sendAgain(OFFICER, KEY))
                .hasMessageStartingWith("staff:li.wei may not outbox.send-again here");
        assertThatThrownBy(() -> relay.drop(OFFICER, new DropDeadLetter(KEY, "told by telephone")))
                .hasMessage("staff:li.wei may not outbox.drop here; ask one of CS_SUPERVISOR, ADMINISTRATOR");
        assertThat(relay.deadLetters(SUPERVISOR, 10)).hasSize(1);
    }

    @Test
    void aReasonIsReadableTextOfAtMostFiveHundredCharacters() {
        assertInvalid("reason", () -> relay.drop(SUPERVISOR, new DropDeadLetter(KEY, " ")));
        assertInvalid("reason", () -> relay.drop(SUPERVISOR, new DropDeadLetter(KEY, "a\nb")));
        assertInvalid("reason", () -> relay.drop(SUPERVISOR, new DropDeadLetter(KEY, "x".repeat(501))));
        relay.drop(SUPERVISOR, new DropDeadLetter(KEY, "x".repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nforged line of a log", "a\0"})
    void whatCanBeNoKeyIsNotLookedFor(String typed) {
        assertInvalid("key", () -> relay.sendAgain(SUPERVISOR, typed));
        assertInvalid("key", () -> relay.drop(SUPERVISOR, new DropDeadLetter(typed, "told by telephone")));
    }

    private static void assertNotFound(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        NotFound.class, error -> assertThat(error.type()).isEqualTo("dead letter"));
    }

    private static void assertInvalid(String path, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        error -> assertThat(error.violations())
                                .extracting(InvalidCommand.Violation::path)
                                .containsOnly(path));
    }
}
