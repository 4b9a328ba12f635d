package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Notifier} promises: M1 to M6. */
public abstract class NotifierContract {
    private static final int THREADS = 8;
    private static final int EACH = 5;

    private final EstateId estate = Samples.newEstate();

    /** The notifier to be tested, of which every recipient has an address; the same, or another with the same far side. */
    protected abstract Notifier notifier();

    /** What the far side has taken since this test began, in the order in which it came. */
    protected abstract List<Arrival> arrived();

    /** How the far side is from now on; at first it is {@link FarSide#UP}. */
    protected abstract void turn(FarSide farSide);

    /** After how long a call must have ended, however silent the far side; less where a shorter patience is set. */
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Test
    void m1_whatIsDeliveredHasArrivedOnceAndWhole() {
        String longest = "水管爆裂 & <burst> \"7\" ".repeat(60) + "end";
        deliver(told("a", longest));
        assertThat(arrived())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).containsAnyOf("Tell " + longest, "告知 " + longest));
    }

    @Test
    void m1_postsAreToldAsPeopleAre() {
        List<Recipient> recipients = List.of(
                Recipient.role(Role.SECURITY),
                Recipient.post(Post.ofArea("building 3")),
                Recipient.party(Party.staff("li.wei")),
                Recipient.party(Party.resident("0193-7f")));
        for (int i = 0; i < recipients.size(); i++) {
            deliver(told("a" + i, "thing-" + i, recipients.get(i)));
        }
        assertThat(arrived()).hasSize(recipients.size());
        for (int i = 0; i < recipients.size(); i++) {
            assertThat(arrived().get(i).text()).contains("thing-" + i);
        }
    }

    @Test
    void m2_whatMayPassIsToBeTriedAgain() {
        turn(FarSide.DOWN);
        assertThat(failure(told("a", "thing")).isFinal()).isFalse();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void m2_whatIsRefusedForGoodIsGivenUp() {
        turn(FarSide.REFUSING);
        assertThat(failure(told("a", "thing")).isFinal()).isTrue();
    }

    @Test
    void m3_whatComesTwiceHasOneMark() {
        Notification notification = told("a", "thing");
        deliver(notification);
        deliver(notification);
        assertThat(arrived()).isNotEmpty();
        assertThat(arrived().stream().map(Arrival::mark).distinct()).hasSize(1);
    }

    @Test
    void m3_keysAreToldApartToTheLetter() {
        List<String> keys =
                List.of("a", "A", "a/b", "a b", "a.b", "a/staff:李.伟", "a/staff:李.薇", "a@b", "a<b>", "k".repeat(200));
        keys.forEach(key -> deliver(told(key, "thing")));
        assertThat(arrived()).hasSize(keys.size());
        assertThat(arrived()).extracting(Arrival::mark).doesNotHaveDuplicates();
    }

    @Test
    void m4_threadsThatDeliverAtOnceMixNothingUp() {
        List<Race.Result<Boolean>> results = Race.of(THREADS, runner -> {
            IntStream.range(0, EACH).forEach(i -> deliver(told(runner + "/" + i, "[" + runner + "-" + i + "]")));
            return true;
        });
        assertThat(results).allSatisfy(result -> assertThat(result.failure()).isEmpty());
        assertThat(arrived()).hasSize(THREADS * EACH);
        assertThat(arrived()).extracting(Arrival::mark).doesNotHaveDuplicates();
        for (int i = 0; i < THREADS * EACH; i++) {
            String thing = "[" + i / EACH + "-" + i % EACH + "]";
            assertThat(arrived()).filteredOn(one -> one.text().contains(thing)).hasSize(1);
        }
    }

    @Test
    void m5_whoSaysNothingHoldsNobodyUp() {
        turn(FarSide.SILENT);
        Notification notification = told("a", "thing");
        assertTimeoutPreemptively(
                patience(), () -> assertThat(failure(notification).isFinal()).isFalse());
    }

    @Test
    void m6_aFailureIsOverWhenItsCauseIs() {
        Notification notification = told("a", "thing");
        turn(FarSide.DOWN);
        failure(notification);
        turn(FarSide.UP);
        deliver(notification);
        assertThat(arrived()).hasSize(1);
    }

    private Notification told(String key, String what) {
        return told(key, what, Recipient.party(Party.staff("li.wei")));
    }

    private Notification told(String key, String what, Recipient to) {
        Notice notice = new Notice(to, "ticket.emergency", Text.of("Tell {0}", "告知 {0}", what), true);
        return new Notification(estate, estate + "/" + key, new Subject("ticket", "0193"), notice, Samples.NOW);
    }

    private void deliver(Notification notification) {
        assertThatCode(() -> notifier().deliver(notification)).doesNotThrowAnyException();
    }

    private DeliveryFailed failure(Notification notification) {
        try {
            notifier().deliver(notification);
        } catch (DeliveryFailed e) {
            return e;
        } catch (RuntimeException e) {
            throw new AssertionError("thrown instead of DeliveryFailed", e);
        }
        throw new AssertionError("returned as if it had delivered " + notification.key());
    }

    /**
     * What the far side has taken.
     *
     * @param mark by what it drops what comes twice, such as a {@code Message-ID}
     * @param text what a reader reads, without what it was encoded by
     */
    public record Arrival(String mark, String text) {}

    /** How whoever takes messages may be. */
    public enum FarSide {
        /** It takes what comes. */
        UP,
        /** It cannot be reached. */
        DOWN,
        /** It can be reached, and never says anything; where a far side cannot be silent, like {@link #DOWN}. */
        SILENT,
        /** It refuses what comes in such a way that it would refuse it again. */
        REFUSING
    }
}
