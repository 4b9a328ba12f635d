package dev.gatehouse.desk;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateEvent;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.estate.QuietHours;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.joda.money.CurrencyUnit;

/** What the relay keeps to whatever is told to whom, and whatever fails. */
class RelayProperties {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<String> delivered = new ArrayList<>();
    private InMemoryStorage storage = new InMemoryStorage();
    private Notifier notifier = notification -> delivered.add(notification.key());
    private Instant now = Samples.NOW;
    private Relay relay = relay();

    @BeforeTry
    void nothingIsToBeToldYet() {
        delivered.clear();
        storage = new InMemoryStorage();
        notifier = notification -> delivered.add(notification.key());
        now = Samples.NOW;
        relay = relay();
    }

    @Property(tries = 200)
    void whateverFailsEachSeriesIsDeliveredInItsOrderAndEachMessageOnce(
            @ForAll @Size(max = 25) List<@IntRange(max = 5) Integer> serieses,
            @ForAll @Size(max = 60) List<Boolean> failures,
            @ForAll @IntRange(min = 1, max = 30) int limit) {
        List<Notification> recorded = IntStream.range(0, serieses.size())
                .mapToObj(i -> told("m" + i, serieses.get(i) % 3, "about-" + serieses.get(i) / 3))
                .toList();
        append(recorded);
        Map<String, Integer> tried = new HashMap<>();
        ArrayList<Boolean> left = new ArrayList<>(failures);
        notifier = notification -> {
            // A tenth failure would be the last.
            int attempt = tried.merge(notification.key(), 1, Integer::sum);
            if (!left.isEmpty() && left.remove(0) && attempt < Relay.MAX_ATTEMPTS) {
                throw new DeliveryFailed("no answer", null);
            }
            delivered.add(notification.key());
        };
        for (int round = 0; round < 5_000 && delivered.size() < recorded.size(); round++) {
            relay.deliver(limit);
            now = now.plusSeconds(60);
        }
        assertThat(delivered)
                .containsExactlyInAnyOrderElementsOf(
                        recorded.stream().map(Notification::key).toList());
        recorded.stream()
                .collect(groupingBy(told -> told.notice().to() + "|" + told.subject()))
                .values()
                .forEach(series -> assertThat(delivered)
                        .containsSubsequence(
                                series.stream().map(Notification::key).toList()));
    }

    @Property(tries = 200)
    void whenNothingFailsOneCallDeliversEverythingOnceInTheOrderInWhichItArrived(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> recipients) {
        List<Notification> recorded = IntStream.range(0, recipients.size())
                .mapToObj(i -> told("m" + i, recipients.get(i), "about-" + i))
                .toList();
        append(recorded);
        assertThat(relay.deliver(1_000)).isEqualTo(recorded.size());
        assertThat(delivered)
                .containsExactlyElementsOf(
                        recorded.stream().map(Notification::key).toList());
        assertThat(relay.deliver(1_000)).isZero();
    }

    @Property(tries = 200)
    void whoFailsIsTriedOnceInACallAndDelaysNobodyElse(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> recipients,
            @ForAll Set<@IntRange(max = 5) Integer> failing) {
        List<Notification> recorded = IntStream.range(0, recipients.size())
                .mapToObj(i -> told("m" + i, recipients.get(i), "about-" + i))
                .toList();
        append(recorded);
        Set<Recipient> unreachable = new HashSet<>();
        failing.forEach(who -> unreachable.add(recipient(who)));
        Map<Recipient, Integer> tried = new LinkedHashMap<>();
        notifier = notification -> {
            Recipient to = notification.notice().to();
            tried.merge(to, 1, Integer::sum);
            if (unreachable.contains(to)) {
                throw new DeliveryFailed("no answer", null);
            }
            delivered.add(notification.key());
        };
        relay.deliver(1_000);
        assertThat(delivered)
                .containsExactlyElementsOf(recorded.stream()
                        .filter(told -> !unreachable.contains(told.notice().to()))
                        .map(Notification::key)
                        .toList());
        assertThat(tried).allSatisfy((to, times) -> {
            if (unreachable.contains(to)) {
                assertThat(times).isEqualTo(1);
            }
        });
    }

    @Property(tries = 200)
    void howeverSlowTheNotifierNoAttemptIsCountedThatWasNotMade(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 5) Integer> recipients,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 150) Integer> seconds) {
        append(IntStream.range(0, recipients.size())
                .mapToObj(i -> told("m" + i, recipients.get(i), "about-" + i))
                .toList());
        Map<String, Integer> tried = new HashMap<>();
        notifier = notification -> {
            int times = tried.merge(notification.key(), 1, Integer::sum);
            int taken = seconds.get(tried.size() * times % seconds.size());
            now = now.plusSeconds(taken);
            throw new DeliveryFailed("no answer", taken % 3 == 0, null);
        };
        for (int round = 0; round < 1_000 && dead().size() < recipients.size(); round++) {
            relay.deliver(30);
            now = now.plusSeconds(600);
        }
        assertThat(dead())
                .hasSameSizeAs(recipients)
                .allSatisfy(letter -> assertThat(letter.attempts())
                        .isEqualTo(tried.get(letter.notification().key())));
    }

    @Property
    void aPauseIsBetweenHalfOfTheFullOneAndTheFullOneAndAlwaysTheSame(
            @ForAll String key, @ForAll @IntRange(min = 1, max = 100) int attempts) {
        Duration full = Relay.FIRST_PAUSE;
        for (int i = 1; i < attempts && full.compareTo(Relay.LONGEST_PAUSE) < 0; i++) {
            full = full.multipliedBy(2);
        }
        full = full.compareTo(Relay.LONGEST_PAUSE) > 0 ? Relay.LONGEST_PAUSE : full;
        assertThat(BackOff.after(key, attempts))
                .isBetween(full.dividedBy(2), full)
                .isEqualTo(BackOff.after(key, attempts));
    }

    @Property(tries = 20)
    void whatFailedTogetherDoesNotComeBackTogether(@ForAll @IntRange(min = 1, max = 10) int attempts) {
        List<Duration> pauses = IntStream.range(0, 200)
                .mapToObj(i -> BackOff.after("garden/unit/" + i, attempts))
                .toList();
        Duration least = pauses.stream().min(Duration::compareTo).orElseThrow();
        Duration most = pauses.stream().max(Duration::compareTo).orElseThrow();
        assertThat(most.minus(least)).isGreaterThan(most.dividedBy(3));
        assertThat(new HashSet<>(pauses)).hasSizeGreaterThan(150);
    }

    @Property(tries = 100)
    @Tag("ESTATE-OURS-4")
    void noResidentIsToldInQuietHoursNorBeforeItHappenedAndEachIsToldInTheEnd(
            @ForAll("quietHours") QuietHours quiet,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3_000) Integer> minutes,
            @ForAll @Size(max = 8) List<Boolean> failures) {
        open(new DeskPolicy(Duration.ofDays(7), quiet));
        // The night in which summer time begins lies ahead.
        now = Instant.parse("2026-03-28T06:00:00.123456Z");
        Map<String, Instant> told = new LinkedHashMap<>();
        ArrayList<Boolean> left = new ArrayList<>(failures);
        notifier = notification -> {
            assertThat(now).isAfterOrEqualTo(notification.recordedAt());
            assertThat(quiet.contains(now.atZone(BERLIN).toLocalTime())).isFalse();
            if (!left.isEmpty() && left.remove(0)) {
                throw new DeliveryFailed("no answer", null);
            }
            told.put(notification.key(), now);
        };
        List<Integer> waiting = new ArrayList<>(minutes);
        for (int minute = 0; minute <= 5 * 24 * 60; minute += 10) {
            int at = minute;
            waiting.stream().filter(due -> due / 10 == at / 10).forEach(due -> tellAResident());
            relay.deliver(100);
            now = now.plus(Duration.ofMinutes(10));
        }
        assertThat(told).hasSameSizeAs(minutes);
    }

    /** Up to twelve hours, so that there is time to tell everything in a few days. */
    @Provide
    Arbitrary<QuietHours> quietHours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 48))
                .as((from, length) -> new QuietHours(
                        LocalTime.MIN.plusMinutes(15L * from), LocalTime.MIN.plusMinutes(15L * (from + length))));
    }

    private Relay relay() {
        return new Relay(
                storage,
                notification -> notifier.deliver(notification),
                (estate, post, at) -> List.of(),
                CommandValidator.byDefaultProvider(),
                AccessPolicy.byRole(),
                () -> now);
    }

    private void open(DeskPolicy policy) {
        Estate estate = Estate.open(
                        ESTATE, new OpenEstate("Garden", BERLIN, CurrencyUnit.of("EUR"), Profile.of(policy)))
                .next();
        storage.inTransaction(transaction -> {
            transaction.store(Estate.TYPE).insert(estate);
            return true;
        });
    }

    private void tellAResident() {
        Desk desk = new Desk(
                storage, CommandValidator.byDefaultProvider(), AccessPolicy.byRole(), () -> now, UUID::randomUUID);
        desk.perform(
                Call.by(Caller.system(ESTATE)),
                Operation.of("estate.tell", Estate.TYPE, Role.SYSTEM),
                "nothing",
                work -> work.change(
                        Estate.TYPE,
                        ESTATE,
                        estate -> Decision.of(estate, new EstateEvent.ProfileChanged(estate.profile()))
                                .tell(new Notice(
                                        Recipient.party(Party.resident("r")), "estate.told", Text.of("Told", "通知")))));
    }

    private Notification told(String key, int recipient, String about) {
        return Samples.notification(ESTATE, key, recipient(recipient), about, now);
    }

    private List<Outbox.DeadLetter> dead() {
        return relay.deadLetters(Caller.system(ESTATE), 1_000);
    }

    private static Recipient recipient(int number) {
        return number == 0 ? Recipient.role(Role.SECURITY) : Recipient.party(Party.staff("s" + number));
    }

    private void append(List<Notification> notifications) {
        storage.inTransaction(transaction -> {
            Outbox outbox = transaction.outbox();
            outbox.append(notifications);
            return true;
        });
    }
}
