package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.DeadLetter;
import dev.gatehouse.port.Outbox.DroppedLetter;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link dev.gatehouse.port.Outbox} promises, but O1, which is with {@link StorageContract}, and O10: how a message
 * becomes unreadable, each storage knows for itself.
 */
public abstract class OutboxContract {
    private static final Instant NOW = Samples.NOW;
    private static final Instant LEASE = NOW.plusSeconds(60);

    private static final Recipient GATE = Recipient.role(Role.SECURITY);
    private static final Recipient WEI = Recipient.party(Party.staff("li.wei"));

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
        assertThat(claim(10, NOW)).containsExactly(new Message(notification, 1, 1));
        assertThat(claim(10, NOW)).isEmpty();
        assertThat(claim(10, LEASE.minusNanos(1_000))).isEmpty();
        assertThat(claim(10, LEASE)).containsExactly(new Message(notification, 2, 2));
    }

    @Test
    void o12_whatIsRewrittenIsToldInOtherWords() {
        Notification stays = append("stays");
        Notification changes = append("changes");
        Text otherwise = Text.of("Stop it", "停用");
        assertThat(rewritten(changes, otherwise)).isEqualTo(1);
        Notice told = new Notice(changes.notice().to(), changes.notice().kind(), otherwise);
        assertThat(claim(10, NOW).stream().map(Message::notification)).containsExactly(stays, changes.telling(told));
        assertThat(rewritten(changes, otherwise)).isZero();
    }

    @Test
    void o12_whoeverHoldsWhatIsRewrittenHoldsItNoMore() {
        Notification changes = append("changes");
        Message held = claim(10, NOW).get(0);
        rewritten(changes, Text.of("Stop it", "停用"));
        mark(outbox -> outbox.replace(held, List.of(Samples.notification(estate, "old words", NOW))));
        mark(outbox -> outbox.bury(held, NOW, "too slow"));
        List<Message> again = claim(10, LEASE);
        assertThat(again)
                .singleElement()
                .satisfies(message -> assertThat(
                                message.notification().notice().text().english())
                        .isEqualTo("Stop it"));
        mark(outbox -> outbox.delivered(held, NOW));
        assertThat(claim(10, LEASE.plusSeconds(3_600))).isEmpty();
    }

    @Test
    void o12_theDeadAndTheDroppedAreRewrittenToo() {
        Notification dead = append("dead");
        Notification dropped = append("dropped");
        claim(10, NOW).forEach(message -> mark(outbox -> outbox.bury(message, NOW, "no address")));
        mark(outbox -> outbox.drop(estate, dropped.key(), Party.staff("li.wei"), NOW, "moved away"));
        Text otherwise = Text.of("Stop it", "停用");
        int changed = storage()
                .<Integer>inTransaction(transaction -> transaction
                        .outbox()
                        .rewrite(
                                estate,
                                (subject, notice) -> new Notice(notice.to(), notice.kind(), otherwise),
                                reason -> reason.replace("moved", "gone")));
        assertThat(changed).isEqualTo(2);
        assertThat(storage()
                        .<List<DeadLetter>>inTransaction(
                                transaction -> transaction.outbox().deadLetters(estate, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.notification())
                        .isEqualTo(dead.telling(
                                new Notice(dead.notice().to(), dead.notice().kind(), otherwise))))
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("no address"));
        assertThat(storage()
                        .<List<DroppedLetter>>inTransaction(
                                transaction -> transaction.outbox().dropped(estate, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("gone away"));
    }

    private int rewritten(Notification which, Text otherwise) {
        return storage()
                .<Integer>inTransaction(transaction -> transaction
                        .outbox()
                        .rewrite(
                                estate,
                                (subject, notice) -> subject.equals(which.subject())
                                        ? new Notice(notice.to(), notice.kind(), otherwise)
                                        : notice,
                                reason -> reason));
    }

    @Test
    void o2_aMessageThatIsToBeTriedAgainWaitsUntilThen() {
        append("a");
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.retry(message, NOW.plusSeconds(5), "no answer"));
        assertThat(claim(10, NOW.plusSeconds(4))).isEmpty();
        assertThat(claim(10, NOW.plusSeconds(5))).containsExactly(new Message(message.notification(), 2, 2));
    }

    @Test
    void o2_aMessageIsNotDueBeforeItWasRecorded() {
        append("a");
        assertThat(claim(10, NOW.minusNanos(1_000))).isEmpty();
    }

    @Test
    void o2_aMessageIsNotDueBeforeItMayBeTold() {
        Notification told = Samples.notification(estate, "a", NOW);
        Instant morning = NOW.plusSeconds(9 * 60 * 60);
        Notification waiting =
                new Notification(estate, told.key(), told.subject(), told.notice(), told.recordedAt(), morning);
        mark(outbox -> outbox.append(List.of(waiting)));
        assertThat(claim(10, morning.minusNanos(1_000))).isEmpty();
        assertThat(claim(10, morning)).containsExactly(new Message(waiting, 1, 1));
    }

    @Test
    void o3_claimsComeInTheOrderOfBecomingDue() {
        append("put off");
        Message putOff = claim(10, NOW).get(0);
        mark(outbox -> outbox.retry(putOff, NOW.plusSeconds(30), "no answer"));
        Notification later = Samples.notification(estate, "later", NOW.plusSeconds(20));
        Notification sooner = Samples.notification(estate, "sooner", NOW.plusSeconds(10));
        mark(outbox -> outbox.append(List.of(later, sooner)));
        assertThat(claim(10, NOW.plusSeconds(40)).stream().map(Message::notification))
                .containsExactly(sooner, later, putOff.notification());
    }

    @Test
    void o3_whatBecameDueTogetherComesInTheOrderInWhichItArrived() {
        List<Notification> recorded = new ArrayList<>();
        for (String key : List.of("m5", "m3", "m9", "m1", "m7", "m2")) {
            recorded.add(Samples.notification(estate, key, NOW));
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

    @Test
    void o5_whoeverWasTooSlowCannotPutOffOrBuryWhatAnotherHolds() {
        append("a");
        Message slow = claim(10, NOW).get(0);
        Message holder = claim(10, LEASE).get(0);
        mark(outbox -> outbox.retry(slow, NOW, "late"));
        assertThat(claim(10, LEASE)).isEmpty();
        mark(outbox -> outbox.bury(slow, NOW, "late"));
        assertThat(deadLetters(estate)).isEmpty();
        mark(outbox -> outbox.bury(holder, LEASE, "gone"));
        assertThat(deadLetters(estate)).hasSize(1);
    }

    @Test
    void o5_whatWasDeliveredLateIsDelivered() {
        append("a");
        Message slow = claim(10, NOW).get(0);
        claim(10, LEASE);
        mark(outbox -> outbox.delivered(slow, LEASE));
        assertThat(claim(10, LEASE.plusSeconds(1_000_000))).isEmpty();
    }

    @Test
    void o5_whoeverWasTooSlowChangesNothingThatAnotherHasGivenBack() {
        append("a");
        Message slow = claim(10, NOW).get(0);
        Message holder = claim(10, LEASE).get(0);
        mark(outbox -> outbox.release(holder, LEASE.plusSeconds(5)));
        mark(outbox -> outbox.retry(slow, LEASE.plusSeconds(1_000), "late"));
        mark(outbox -> outbox.release(slow, LEASE.plusSeconds(1_000)));
        mark(outbox -> outbox.bury(slow, LEASE, "late"));
        assertThat(claim(10, LEASE.plusSeconds(5))).containsExactly(new Message(slow.notification(), 2, 3));
    }

    @Test
    void o6_aMessageWaitsForTheOneBeforeItInItsSeries() {
        List<Notification> series = series("a", "b", "c");
        Message first = claim(10, NOW).get(0);
        assertThat(first.notification()).isEqualTo(series.get(0));
        assertThat(claim(10, NOW)).isEmpty();
        mark(outbox -> outbox.retry(first, LEASE, "no answer"));
        assertThat(claim(10, LEASE.minusNanos(1_000))).isEmpty();
        Message again = claim(10, LEASE).get(0);
        mark(outbox -> outbox.delivered(again, LEASE));
        Message second = claim(10, LEASE).get(0);
        assertThat(second.notification()).isEqualTo(series.get(1));
        mark(outbox -> outbox.bury(second, LEASE, "number unknown"));
        assertThat(claim(10, LEASE)).extracting(Message::notification).containsExactly(series.get(2));
    }

    @Test
    void o6_whatIsToldToOthersOrElsewhereOrAboutOtherThingsDoesNotWait() {
        Notification first = Samples.notification(estate, "a", WEI, "book", NOW);
        Notification toAnother = Samples.notification(estate, "b", Recipient.party(Party.staff("zhao")), "book", NOW);
        Notification aboutAnother = Samples.notification(estate, "c", WEI, "Book", NOW);
        Notification elsewhere = Samples.notification(Samples.newEstate(), "d", WEI, "book", NOW);
        mark(outbox -> outbox.append(List.of(first, toAnother, aboutAnother, elsewhere)));
        assertThat(claim(10, NOW))
                .extracting(Message::notification)
                .containsExactly(first, toAnother, aboutAnother, elsewhere);
    }

    @Test
    void o6_whatIsSentAgainGoesBeforeWhatArrivedAfterIt() {
        List<Notification> series = series("a", "b");
        Message first = claim(10, NOW).get(0);
        mark(outbox -> outbox.bury(first, NOW, "number unknown"));
        mark(outbox -> outbox.sendAgain(estate, series.get(0).key(), NOW));
        assertThat(claim(10, NOW)).extracting(Message::notification).containsExactly(series.get(0));
    }

    @Test
    void o7_whatIsGivenBackHasNotBeenTried() {
        Notification notification = append("a");
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.release(message, NOW.plusSeconds(5)));
        assertThat(claim(10, NOW.plusSeconds(4))).isEmpty();
        assertThat(claim(10, NOW.plusSeconds(5))).containsExactly(new Message(notification, 1, 2));
    }

    @Test
    void o8_whatReplacesAMessageTakesItsPlace() {
        Notification toThePost = Samples.notification(estate, "a", GATE, "book", NOW);
        Notification toWei = Samples.notification(estate, "b", WEI, "book", NOW);
        mark(outbox -> outbox.append(List.of(toThePost, toWei)));
        Message message = claim(1, NOW).get(0);
        Recipient zhao = Recipient.party(Party.staff("zhao"));
        mark(outbox -> outbox.replace(message, List.of(toThePost.passedOnTo(WEI), toThePost.passedOnTo(zhao))));
        List<Message> claimed = claim(10, NOW);
        assertThat(claimed)
                .containsExactlyInAnyOrder(
                        new Message(toThePost.passedOnTo(WEI), 1, 1), new Message(toThePost.passedOnTo(zhao), 1, 1));
        claimed.forEach(one -> mark(outbox -> outbox.delivered(one, NOW)));
        assertThat(claim(10, NOW)).extracting(Message::notification).containsExactly(toWei);
    }

    @Test
    void o8_whatAnotherHoldsIsNotReplacedNorWhatIsThereNoMore() {
        Notification notification = append("a");
        Message slow = claim(10, NOW).get(0);
        Message holder = claim(10, LEASE).get(0);
        mark(outbox -> outbox.replace(slow, List.of(notification.passedOnTo(WEI))));
        mark(outbox -> outbox.replace(holder, List.of(notification.passedOnTo(WEI))));
        mark(outbox -> outbox.replace(holder, List.of(notification.passedOnTo(WEI))));
        assertThat(claim(10, LEASE)).containsExactly(new Message(notification.passedOnTo(WEI), 1, 1));
    }

    @Test
    void o9_aDeadLetterIsSentAgainAsIfItHadNeverBeenTried() {
        Notification notification = dead("a");
        assertThat(sendAgain(Samples.newEstate(), notification.key())).isFalse();
        assertThat(sendAgain(estate, notification.key())).isTrue();
        assertThat(sendAgain(estate, notification.key())).isFalse();
        assertThat(deadLetters(estate)).isEmpty();
        assertThat(claim(10, NOW)).containsExactly(new Message(notification, 1, 2));
    }

    @Test
    void o9_whatWasDroppedStaysToBeLookedAtAndIsNoDeadLetter() {
        Notification first = dead("a");
        Notification second = dead("b");
        assertThat(drop(Samples.newEstate(), first, NOW)).isFalse();
        assertThat(drop(estate, first, NOW.plusSeconds(1))).isTrue();
        assertThat(drop(estate, second, NOW.plusSeconds(2))).isTrue();
        assertThat(drop(estate, first, NOW.plusSeconds(3))).isFalse();
        assertThat(sendAgain(estate, first.key())).isFalse();
        assertThat(deadLetters(estate)).isEmpty();
        assertThat(claim(10, LEASE.plusSeconds(1_000_000))).isEmpty();
        assertThat(dropped(10)).containsExactly(droppedAt(second, 2), droppedAt(first, 1));
        assertThat(dropped(1)).containsExactly(droppedAt(second, 2));
        mark(outbox -> outbox.delivered(new Message(first, 1, 1), LEASE));
        assertThat(dropped(10)).hasSize(2);
    }

    @Test
    void o11_whatIsDueForARecipientIsPutOffUntriedAndNothingElseIs() {
        Instant until = NOW.plusSeconds(30);
        Notification first = Samples.notification(estate, "a", WEI, "a", NOW);
        Notification second = Samples.notification(estate, "b", WEI, "b", NOW);
        Notification afterSecond = Samples.notification(estate, "c", WEI, "b", NOW);
        Notification later = Samples.notification(estate, "d", WEI, "d", NOW.plusSeconds(1));
        Notification toAnother = Samples.notification(estate, "e", Recipient.party(Party.staff("zhao")), "e", NOW);
        Notification toThePost = Samples.notification(estate, "f", GATE, "f", NOW);
        Notification elsewhere = Samples.notification(Samples.newEstate(), "g", WEI, "g", NOW);
        mark(outbox -> outbox.append(List.of(first, second, afterSecond, later, toAnother, toThePost, elsewhere)));
        mark(outbox -> outbox.postpone(estate, WEI, NOW, until));
        assertThat(claim(10, until.minusNanos(1_000)))
                .extracting(Message::notification)
                .containsExactly(toAnother, toThePost, elsewhere, later);
        List<Message> putOff = claim(10, until);
        assertThat(putOff).containsExactly(new Message(first, 1, 1), new Message(second, 1, 1));
        mark(outbox -> outbox.delivered(putOff.get(1), until));
        assertThat(claim(10, until)).extracting(Message::notification).containsExactly(afterSecond);
    }

    @Test
    void o11_whatSomebodyHoldsIsNotPutOffAndWhatIsDeadStaysDead() {
        Instant until = LEASE.plusSeconds(1_000);
        dead("a");
        append("b");
        Message held = claim(10, NOW).get(0);
        mark(outbox -> outbox.postpone(estate, GATE, NOW, until));
        assertThat(deadLetters(estate)).hasSize(1);
        Message again = new Message(held.notification(), 2, 2);
        assertThat(claim(10, LEASE)).containsExactly(again);
        mark(outbox -> outbox.delivered(again, LEASE));
        assertThat(claim(10, until)).isEmpty();
    }

    private static Outbox.DroppedLetter droppedAt(Notification notification, int second) {
        return new Outbox.DroppedLetter(
                new Outbox.DeadLetter(notification, 1, NOW, "number unknown"),
                Party.staff("li.wei"),
                NOW.plusSeconds(second),
                "已电话告知");
    }

    private List<Notification> series(String... keys) {
        List<Notification> series = Stream.of(keys)
                .map(key -> Samples.notification(estate, key, WEI, "book", NOW))
                .toList();
        mark(outbox -> outbox.append(series));
        return series;
    }

    private Notification dead(String key) {
        append(key);
        Message message = claim(10, NOW).get(0);
        mark(outbox -> outbox.bury(message, NOW, "number unknown"));
        return message.notification();
    }

    private boolean sendAgain(EstateId of, String key) {
        return storage().inTransaction(transaction -> transaction.outbox().sendAgain(of, key, NOW));
    }

    private boolean drop(EstateId of, Notification notification, Instant at) {
        return storage()
                .inTransaction(transaction ->
                        transaction.outbox().drop(of, notification.key(), Party.staff("li.wei"), at, "已电话告知"));
    }

    private List<Outbox.DroppedLetter> dropped(int limit) {
        return storage().inTransaction(transaction -> transaction.outbox().dropped(estate, limit));
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
