package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Outbox} promises: O2 to O4; O1 is with {@link StorageContract}. */
public abstract class OutboxContract {
    private static final Instant NOW = Samples.NOW;
    private static final Instant LEASE = NOW.plusSeconds(60);

    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    /** Claims look across estates: what other tests left is delivered first. */
    @BeforeEach
    void deliverWhatOthersLeft() {
        for (int round = 0; round < 100; round++) {
            List<Message> left = claim(500, Instant.parse("2500-01-01T00:00:00Z"));
            if (left.isEmpty()) {
                return;
            }
            left.forEach(message -> mark(outbox -> outbox.delivered(message, NOW)));
        }
    }

    @Test
    void o2_aClaimedMessageIsGivenToNobodyElseUntilItsLeaseEnds() {
        Notification notification = append("a");
        assertThat(claim(10, NOW)).containsExactly(new Message(notification, 1));
        assertThat(claim(10, NOW)).isEmpty();
        assertThat(claim(10, LEASE.minusNanos(1_000))).isEmpty();
        assertThat(claim(10, LEASE)).containsExactly(new Message(notification, 2));
    }

    @Test
    void o2_aMessageThatIsToBeTriedAgainWaitsUntilThen() {
        append("a");
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.retry(message, NOW.plusSeconds(5), "no answer"));
        assertThat(claim(10, NOW.plusSeconds(4))).isEmpty();
        assertThat(claim(10, NOW.plusSeconds(5))).containsExactly(new Message(message.notification(), 2));
    }

    @Test
    void o2_aMessageIsNotDueBeforeItWasRecorded() {
        append("a");
        assertThat(claim(10, NOW.minusNanos(1_000))).isEmpty();
    }

    @Test
    void o3_claimsComeInTheOrderInWhichTheyWereRecorded() {
        List<Notification> recorded = new ArrayList<>();
        for (String key : List.of("m5", "m3", "m9", "m1", "m7", "m2")) {
            recorded.add(Samples.notification(estate, key, NOW.minusSeconds(100 - recorded.size())));
        }
        recorded.forEach(one -> mark(outbox -> outbox.append(List.of(one))));
        assertThat(claim(4, NOW).stream().map(Message::notification)).isEqualTo(recorded.subList(0, 4));
        assertThat(claim(4, NOW).stream().map(Message::notification)).isEqualTo(recorded.subList(4, 6));
    }

    @Test
    void o4_whatIsDeliveredIsNeverClaimedAgain() {
        append("a");
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.delivered(message, NOW));
        assertThat(claim(10, LEASE.plusSeconds(1_000_000))).isEmpty();
    }

    @Test
    void o4_whatIsDeadIsNeverClaimedAgainAndCanBeLookedAt() {
        append("a");
        Notification second = append("b");
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.bury(message, LEASE, "number unknown"));
        assertThat(claim(10, LEASE.plusSeconds(1_000_000)))
                .extracting(Message::notification)
                .containsExactly(second);
        assertThat(deadLetters(estate))
                .containsExactly(new Outbox.DeadLetter(message.notification(), 1, LEASE, "number unknown"));
        assertThat(deadLetters(Samples.newEstate())).isEmpty();
    }

    private Notification append(String key) {
        Notification notification = Samples.notification(estate, key, NOW);
        mark(outbox -> outbox.append(List.of(notification)));
        return notification;
    }

    private List<Message> claim(int limit, Instant now) {
        return storage()
                .inTransaction(transaction ->
                        transaction.outbox().claim(limit, now, now.isBefore(LEASE) ? LEASE : now.plusSeconds(60)));
    }

    private List<Outbox.DeadLetter> deadLetters(EstateId of) {
        return storage().inTransaction(transaction -> transaction.outbox().deadLetters(of, 10));
    }

    private void mark(Consumer<Outbox> marking) {
        storage().inTransaction(transaction -> {
            marking.accept(transaction.outbox());
            return true;
        });
    }
}
