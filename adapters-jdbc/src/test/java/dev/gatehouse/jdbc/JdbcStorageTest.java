package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the test kit cannot know of: how far the columns reach, what a lock costs, what a lease means. */
class JdbcStorageTest {
    private static final Instant NOW = Samples.NOW;

    private final EstateId estate = Samples.newEstate();

    @EachDatabase
    void aFileOfSixThousandPapersComesBack(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "3-1201").withFile(papers(6_000));
        insert(storage, unit);
        assertThat(find(storage, unit)).isEqualTo(unit);
    }

    @EachDatabase
    void aDocumentIsReadOnceAndSeenToBeAnotherAtOnce(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "3-1201");
        insert(JdbcStorage.owning(dataSource), unit);
        Unit read = find(storage, unit);
        assertThat(read).isEqualTo(unit).isNotSameAs(unit);
        assertThat(find(storage, unit)).isSameAs(read);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE gh_unit SET document = REPLACE(document, '3-1201', '3-1202') WHERE estate_id = ?")) {
            update.setString(1, estate.value());
            update.executeUpdate();
        }
        assertThat(find(storage, unit).number().value()).isEqualTo("3-1202");
        assertThat(find(JdbcStorage.owning(dataSource).remembering(0), unit)).isNotSameAs(find(storage, unit));
    }

    @Test
    void fewerThanNoneCannotBeRemembered() {
        JdbcStorage storage = JdbcStorage.owning(Databases.h2InMemory());
        assertThatThrownBy(() -> storage.remembering(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("so many documents cannot be remembered: -1; 0 is none");
    }

    @EachDatabase
    void whoReadsALongDocumentIsNotDisturbedByWhoWritesIt(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "3-1201").withFile(papers(100));
        insert(storage, unit);
        List<Race.Result<Long>> results = Race.of(4, runner -> {
            for (int i = 0; i < 50; i++) {
                if (runner < 2) {
                    storage.inTransaction(transaction -> {
                        Unit found = transaction
                                .store(Unit.TYPE)
                                .find(estate, unit.id(), Lock.UPDATE)
                                .orElseThrow();
                        transaction.store(Unit.TYPE).update(found, found.withVersion(found.version() + 1));
                        return true;
                    });
                } else {
                    assertThat(find(storage, unit).file()).hasSize(100);
                    assertThat(storage.reading(transaction ->
                                            transaction.store(Unit.TYPE).search(estate, UnitQuery.ALL))
                                    .items())
                            .hasSize(1);
                }
            }
            return find(storage, unit).version();
        });
        assertThat(results).allSatisfy(result -> assertThat(result.failure()).isEmpty());
        assertThat(find(storage, unit).version()).isEqualTo(1 + 2 * 50);
    }

    @EachDatabase
    void whatSomebodyElseHoldsIsNotFoundByWhoWillNotWait(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "3-1201");
        insert(storage, unit);
        Storage other = JdbcStorage.owning(dataSource);
        storage.inTransaction(holding -> {
            assertThat(holding.store(Unit.TYPE)
                            .find(estate, unit.id(), Lock.UPDATE_IF_FREE)
                            .isPresent())
                    .isTrue();
            assertThat(find(other, unit, Lock.UPDATE_IF_FREE)).isEmpty();
            assertThat(find(other, unit, Lock.NONE)).contains(unit);
            return true;
        });
        assertThat(find(other, unit, Lock.UPDATE_IF_FREE)).contains(unit);
    }

    private Optional<Unit> find(Storage storage, Unit unit, Lock lock) {
        return storage.inTransaction(transaction -> transaction.store(Unit.TYPE).find(estate, unit.id(), lock));
    }

    @EachDatabase
    void aSeriesThatSixteenBeginAtOnceLosesNothingElseOfTheirTransactions(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        for (int round = 0; round < 5; round++) {
            String series = "series-" + round;
            List<Race.Result<Long>> results = Race.of(
                    16,
                    runner -> storage.inTransaction(transaction -> {
                        transaction.store(Unit.TYPE).insert(Samples.unit(estate, series + "/" + runner));
                        return transaction.numbers().next(estate, series, 2);
                    }));
            assertThat(results.stream().flatMap(result -> result.value().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 16).mapToObj(i -> 1L + 2L * i).toList());
        }
        int units = storage.inTransaction(transaction -> transaction
                .store(Unit.TYPE)
                .search(estate, UnitQuery.ALL.withPage(PageRequest.first(500)))
                .items()
                .size());
        assertThat(units).isEqualTo(5 * 16);
    }

    @EachDatabase
    void aUniqueKeyIsGuardedWhenAnAggregateChangesToo(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit first = Samples.unit(estate, "3-1201");
        Unit second = Samples.unit(estate, "3-1202");
        insert(storage, first);
        insert(storage, second);
        Unit renumbered = second.withNumber(first.number()).withVersion(2);
        assertThatThrownBy(() -> storage.inTransaction(transaction -> {
                    transaction.store(Unit.TYPE).update(second, renumbered);
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
        assertThat(find(storage, second)).isEqualTo(second);
    }

    @EachDatabase
    void aUnitNumberThatReadsLikeAConstraintIsNoConstraint(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Unit unit = Samples.unit(estate, "gh_unit_number INDEX x");
        insert(storage, unit);
        Unit sameId = Samples.unit(estate, "\"gh_unit_number INDEX ON").withId(unit.id());
        assertThatThrownBy(() -> insert(storage, sameId)).isInstanceOf(StorageFailure.class);
    }

    @EachDatabase
    void noPassNumberIsInTwoBooks(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        PassBook first = Samples.passBook(estate, new PersonId(UUID.randomUUID()), 1);
        PassBook second = Samples.passBook(estate, new PersonId(UUID.randomUUID()), 3);
        insert(storage, first);
        assertThatThrownBy(() -> insert(storage, second))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isFalse());
    }

    @EachDatabase
    void aFailureDoesNotQuoteTheRow(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Notification notification = Samples.notification(estate, "Ada", NOW);
        assertThatThrownBy(() -> mark(storage, outbox -> outbox.append(List.of(notification, notification))))
                .isInstanceOf(StorageFailure.class)
                .hasMessageMatching("the database failed with SQL state 23\\d{3}, code \\d+");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void whoeverForgotTheTablesIsToldHowToMakeThem(Database database) {
        Storage storage = JdbcStorage.owning(Databases.empty(database));
        assertThatThrownBy(() -> find(storage, Samples.unit(estate, "3-1201")))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("run GatehouseSchema.migrate first");
    }

    @EachDatabase
    void whoseLeaseHasEndedCannotPutOffOrBuryWhatAnotherHolds(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Notification notification = Samples.notification(estate, "a", NOW);
        mark(storage, outbox -> outbox.append(List.of(notification)));
        Message slow = claim(storage, NOW);
        Message fast = claim(storage, NOW.plusSeconds(60));
        assertThat(fast.attempts()).isEqualTo(2);
        mark(storage, outbox -> outbox.retry(slow, NOW, "slow"));
        mark(storage, outbox -> outbox.bury(slow, NOW, "slow"));
        assertThat(ours(storage, NOW.plusSeconds(61))).isEmpty();

        mark(storage, outbox -> outbox.bury(fast, NOW, "fast"));
        mark(storage, outbox -> outbox.retry(fast, NOW, "fast"));
        assertThat(ours(storage, NOW.plusSeconds(1_000))).isEmpty();
        List<Outbox.DeadLetter> dead =
                storage.inTransaction(transaction -> transaction.outbox().deadLetters(estate, 10));
        assertThat(dead).containsExactly(new Outbox.DeadLetter(notification, 2, NOW, "fast"));
    }

    @EachDatabase
    void whatIsClaimedAndPutOffAtOnceIsEitherClaimedOrPutOff(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Recipient wei = Recipient.party(Party.staff("li.wei"));
        for (int round = 0; round < 10; round++) {
            Instant now = NOW.plusSeconds(1_000L * round);
            Instant until = now.plusSeconds(500);
            List<Notification> told = IntStream.range(0, 40)
                    .mapToObj(i -> Samples.notification(estate, now + "/" + i, wei, "about-" + i, now))
                    .toList();
            mark(storage, outbox -> outbox.append(told));
            List<Race.Result<List<Message>>> results = Race.of(2, runner -> {
                if (runner == 0) {
                    return ours(storage, now);
                }
                mark(storage, outbox -> outbox.postpone(estate, wei, now, until));
                return List.<Message>of();
            });
            List<Message> claimed = results.stream()
                    .flatMap(result -> result.value().stream())
                    .flatMap(List::stream)
                    .toList();
            List<Message> again = ours(storage, now.plusSeconds(30));
            assertThat(again).hasSameSizeAs(claimed);
            List<Message> putOff = ours(storage, until);
            assertThat(putOff).hasSize(told.size());
            putOff.forEach(message -> mark(storage, outbox -> outbox.delivered(message, until)));
        }
    }

    @EachDatabase
    void aNameOfTwoHundredCharactersOfFourBytesIsFoundByItsLastOne(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Person person = Samples.person(estate, "𠮷".repeat(199) + "😀");
        storage.inTransaction(transaction -> {
            transaction.store(Person.TYPE).insert(person);
            return true;
        });
        assertThat(storage.inTransaction(transaction ->
                                transaction.store(Person.TYPE).search(estate, PersonQuery.ALL.withName("𠮷😀")))
                        .items())
                .containsExactly(person);
    }

    private static List<FiledPaper> papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FiledPaper(
                        FileSection.AGREEMENT,
                        Paper.unsigned("P-" + i, Text.of("Agreement 𠮷 ".repeat(20), "协议".repeat(20)), NOW),
                        Party.staff("li.wei"),
                        NOW))
                .toList();
    }

    private static void insert(Storage storage, Unit unit) {
        storage.inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(unit);
            return true;
        });
    }

    private static void insert(Storage storage, PassBook book) {
        storage.inTransaction(transaction -> {
            transaction.store(PassBook.TYPE).insert(book);
            return true;
        });
    }

    private Unit find(Storage storage, Unit unit) {
        return storage.inTransaction(transaction ->
                transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.NONE).orElseThrow());
    }

    private Message claim(Storage storage, Instant now) {
        return ours(storage, now).get(0);
    }

    private List<Message> ours(Storage storage, Instant now) {
        return storage
                .inTransaction(transaction -> transaction.outbox().claim(1_000, now, now.plusSeconds(30)))
                .stream()
                .filter(message -> message.notification().estate().equals(estate))
                .toList();
    }

    private static void mark(Storage storage, Consumer<Outbox> marking) {
        storage.inTransaction(transaction -> {
            marking.accept(transaction.outbox());
            return true;
        });
    }
}
