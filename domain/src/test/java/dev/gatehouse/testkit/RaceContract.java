package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.pass.PassRule;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Requests.Answered;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.testkit.Race.Result;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds when many ask at once: S7, A3, A4, J5, J7, N1, O2, O6, R3. */
public abstract class RaceContract {
    private static final int THREADS = 16;

    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void a3_sixteenThreadsNeverMakeAFourthFreePassForOneMember() {
        PersonId member = new PersonId(UUID.randomUUID());
        PassBook empty = Samples.passBook(estate, member, 1).withPasses(List.of());
        storage().inTransaction(transaction -> {
            transaction.store(PassBook.TYPE).insert(empty);
            return true;
        });

        List<Result<Long>> results = Race.of(
                THREADS, runner -> storage().inTransaction(transaction -> makeOne(transaction, empty, member, runner)));

        PassBook book = storage()
                .inTransaction(transaction -> transaction
                        .store(PassBook.TYPE)
                        .find(estate, empty.id(), Lock.NONE)
                        .orElseThrow());
        assertThat(book.freePasses(member)).isEqualTo(3);
        assertThat(book.version()).isEqualTo(1 + 3);
        assertThat(values(results)).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(failures(results))
                .hasSize(THREADS - 3)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(PassRule.FREE_ALLOWANCE)));
    }

    @Test
    void s7_whatIsFoundTogetherIsHeld() {
        Unit unit = Samples.unit(estate, "3-1201");
        Unit other = Samples.unit(estate, "3-1202");
        storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(unit);
            transaction.store(Unit.TYPE).insert(other);
            return true;
        });
        List<Wanted<?, ?, ?>> both = Stream.of(unit, other)
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .<Wanted<?, ?, ?>>map(each -> Wanted.held(Unit.TYPE, each.id()))
                .toList();
        List<Result<Long>> results = Race.of(
                THREADS,
                runner -> storage().inTransaction(transaction -> {
                    Unit found = (Unit) transaction.findTogether(estate, both).stream()
                            .flatMap(Optional::stream)
                            .filter(each -> each.id().equals(other.id()))
                            .findFirst()
                            .orElseThrow();
                    transaction.store(Unit.TYPE).update(found, found.withVersion(found.version() + 1));
                    return found.version();
                }));
        assertThat(failures(results)).isEmpty();
        assertThat(values(results))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
    }

    @Test
    void a4_oneOfSixteenRegistersTheUnit() {
        List<Result<Unit>> results = Race.of(
                THREADS,
                runner -> storage().inTransaction(transaction -> {
                    Unit unit = Samples.unit(estate, "3-1201");
                    transaction.store(Unit.TYPE).insert(unit);
                    return unit;
                }));
        assertThat(values(results)).hasSize(1);
        assertThat(failures(results))
                .hasSize(THREADS - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE)));
    }

    @Test
    void n1_noNumberIsGivenTwiceAlsoNotTheFirst() {
        List<Result<List<Long>>> results = Race.of(
                THREADS,
                runner -> IntStream.range(0, 10)
                        .mapToObj(i -> storage()
                                .<Long>inTransaction(
                                        transaction -> transaction.numbers().next(estate, "series", 1)))
                        .toList());
        assertThat(failures(results)).isEmpty();
        List<Long> all = new ArrayList<>();
        for (List<Long> own : values(results)) {
            assertThat(own).isSorted();
            all.addAll(own);
        }
        assertThat(all).hasSize(THREADS * 10).doesNotHaveDuplicates();
    }

    @Test
    void r3_oneOfSixteenAnswersUnderAKey() {
        List<Result<Integer>> results = Race.of(
                THREADS,
                runner -> storage().inTransaction(transaction -> {
                    transaction
                            .requests()
                            .insert(new Answered(
                                    estate,
                                    new RequestKey("key"),
                                    "0".repeat(64),
                                    new Subject("unit", "u" + runner),
                                    1,
                                    Samples.NOW));
                    return runner;
                }));
        assertThat(values(results)).hasSize(1);
        assertThat(failures(results))
                .hasSize(THREADS - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                StorageFailure.class,
                                refused -> assertThat(refused.isTransient()).isTrue()));
    }

    @Test
    void o2_noMessageIsClaimedByTwo() {
        storage().inTransaction(transaction -> {
            transaction
                    .outbox()
                    .append(IntStream.range(0, 100)
                            .mapToObj(i -> Samples.notification(estate, "m" + i, Samples.NOW))
                            .toList());
            return true;
        });
        List<Result<List<String>>> results = Race.of(4, runner -> {
            List<String> mine = new ArrayList<>();
            for (int round = 0; round < 1_000; round++) {
                List<Message> claimed = claim();
                if (claimed.isEmpty()) {
                    break;
                }
                claimed.forEach(message -> mine.add(message.notification().key()));
            }
            return mine;
        });
        assertThat(failures(results)).isEmpty();
        List<String> all = values(results).stream()
                .flatMap(List::stream)
                .filter(key -> key.startsWith(estate.value()))
                .toList();
        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void o6_howeverManyClaimASeriesIsDeliveredInItsOrder() {
        List<Notification> series = IntStream.range(0, 40)
                .mapToObj(
                        i -> Samples.notification(estate, "m" + i, Recipient.role(Role.SECURITY), "book", Samples.NOW))
                .toList();
        storage().inTransaction(transaction -> {
            transaction.outbox().append(series);
            return true;
        });
        List<Notification> told = Collections.synchronizedList(new ArrayList<>());
        List<Result<Integer>> results = Race.of(4, runner -> {
            for (int round = 0; round < 100_000 && told.size() < series.size(); round++) {
                claim().stream()
                        .filter(message -> message.notification().estate().equals(estate))
                        .forEach(message -> deliver(message, told));
            }
            return runner;
        });
        assertThat(failures(results)).isEmpty();
        assertThat(told).isEqualTo(series);
    }

    /** Two who tell two things each time about a thing of its own, two who claim all the while. */
    @Test
    void o6_whatArrivesWhileOthersClaimWaitsForWhatArrivedBeforeIt() {
        AtomicInteger writing = new AtomicInteger(2);
        List<Result<List<List<String>>>> results = Race.of(4, runner -> {
            if (runner < 2) {
                try {
                    IntStream.range(0, 50).forEach(i -> tellTwice(runner + "-" + i));
                } finally {
                    writing.decrementAndGet();
                }
                return List.of();
            }
            return claimWhile(writing);
        });
        assertThat(failures(results)).isEmpty();
        assertThat(values(results).stream().flatMap(List::stream))
                .allSatisfy(claimed -> assertThat(claimed).allMatch(key -> key.endsWith("/first")));
    }

    private void tellTwice(String about) {
        Recipient gate = Recipient.role(Role.SECURITY);
        storage().inTransaction(transaction -> {
            transaction
                    .outbox()
                    .append(Stream.of("first", "second")
                            .map(which -> Samples.notification(estate, about + "/" + which, gate, about, Samples.NOW))
                            .toList());
            return true;
        });
    }

    /** The keys of each claim, of which nothing is ever delivered. */
    private List<List<String>> claimWhile(AtomicInteger writing) {
        List<List<String>> claims = new ArrayList<>();
        while (writing.get() > 0) {
            claims.add(claim().stream()
                    .filter(message -> message.notification().estate().equals(estate))
                    .map(message -> message.notification().key())
                    .toList());
        }
        return claims;
    }

    /** Four who write, three who place, one who follows from the beginning, all at once. */
    @Test
    void j7_howeverManyPlaceWhoFollowsReadsEachEntryOnceAndInItsOrder() {
        List<UnitId> units = IntStream.range(0, 4)
                .mapToObj(i -> new UnitId(UUID.randomUUID()))
                .toList();
        AtomicInteger writing = new AtomicInteger(units.size());
        List<Placed> read = Collections.synchronizedList(new ArrayList<>());
        List<Result<Integer>> results = Race.of(8, runner -> {
            if (runner < 4) {
                try {
                    for (int version = 1; version <= 25; version++) {
                        keep(units.get(runner), version);
                    }
                } finally {
                    writing.decrementAndGet();
                }
                return 0;
            }
            return runner < 7 ? placeWhile(writing) : follow(read);
        });
        assertThat(failures(results)).isEmpty();
        assertThat(values(results)).contains(100);
        assertThat(values(results).stream().mapToInt(Integer::intValue).sum())
                .as("placed, and read")
                .isEqualTo(200);
        assertThat(read).extracting(Placed::position).isSorted().doesNotHaveDuplicates();
        for (UnitId unit : units) {
            assertThat(read.stream()
                            .map(Placed::entry)
                            .filter(entry -> entry.subject().equals(Unit.TYPE.subject(unit)))
                            .map(JournalEntry::version))
                    .isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
        }
    }

    private void keep(UnitId unit, int version) {
        storage().inTransaction(transaction -> {
            transaction.journal().append(List.of(Samples.entry(estate, unit, version, 0)));
            return true;
        });
    }

    private int placeWhile(AtomicInteger writing) {
        int placed = 0;
        boolean last = false;
        while (!last) {
            last = writing.get() == 0;
            int now;
            do {
                now = storage()
                        .inTransaction(transaction -> transaction.journal().place(estate, 7));
                placed += now;
            } while (now > 0);
        }
        return placed;
    }

    private int follow(List<Placed> read) {
        long position = 0;
        for (int round = 0; round < 1_000_000 && read.size() < 100; round++) {
            long after = position;
            List<Placed> piece =
                    storage().inTransaction(transaction -> transaction.journal().feed(estate, after, 5));
            read.addAll(piece);
            position = piece.isEmpty() ? position : piece.get(piece.size() - 1).position();
        }
        return read.size();
    }

    private void deliver(Message message, List<Notification> told) {
        told.add(message.notification());
        storage().inTransaction(transaction -> {
            transaction.outbox().delivered(message, Samples.NOW);
            return true;
        });
    }

    private long makeOne(Transaction transaction, PassBook of, PersonId member, int runner) {
        PassBook book = transaction
                .store(PassBook.TYPE)
                .find(estate, of.id(), Lock.UPDATE)
                .orElseThrow();
        Act act = Samples.act(estate);
        PassBook next = book.make(
                        new MakePasses(of.id(), member, 1, null),
                        PassNumber.of(2026, 100 + runner, 1),
                        act,
                        PassPolicy.TYPE.defaults())
                .next()
                .withVersion(book.version() + 1);
        transaction.store(PassBook.TYPE).update(book, next);
        return next.version();
    }

    private List<Message> claim() {
        Instant now = Samples.NOW.plusSeconds(3600);
        return storage().inTransaction(transaction -> transaction.outbox().claim(7, now, now.plusSeconds(3600)));
    }

    private static <T> List<T> values(List<Result<T>> results) {
        return results.stream().flatMap(result -> result.value().stream()).toList();
    }

    private static <T> List<Throwable> failures(List<Result<T>> results) {
        return results.stream().flatMap(result -> result.failure().stream()).toList();
    }
}
