package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.Samples;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that a newer version has written. Claims look across estates, so each test has a database of its own. */
class UnreadableMessagesTest {
    private static final Instant NOW = Samples.NOW;
    private static final Instant LEASE = NOW.plusSeconds(60);
    private static final Recipient WEI = Recipient.party(Party.staff("li.wei"));
    private static final String OF_A_NEWER_VERSION = "REPLACE(document, '\"type\":\"post\"', '\"type\":\"drone\"')";
    private static final String AS_IT_WAS = "REPLACE(document, '\"type\":\"drone\"', '\"type\":\"post\"')";

    private final EstateId estate = Samples.newEstate();

    static Stream<DataSource> unused() {
        return Stream.of(Databases.h2InMemory(), Databases.postgres(), Databases.mariaDb());
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whatCannotBeReadIsBuriedAndTheOthersOfAllEstatesAreClaimed(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        Notification sound = Samples.notification(estate, "sound", NOW);
        Notification elsewhere = Samples.notification(Samples.newEstate(), "elsewhere", NOW);
        append(storage, unreadable("newer"), unreadable("broken"), unreadable("empty"), sound, elsewhere);
        spoil(dataSource, "newer", OF_A_NEWER_VERSION);
        spoil(dataSource, "broken", "'{\"to\":'");
        spoil(dataSource, "empty", "'null'");
        assertThat(claim(storage, 10, NOW)).containsExactly(new Message(sound, 1, 1), new Message(elsewhere, 1, 1));
        assertThat(claim(storage, 10, LEASE)).hasSize(2);
        for (String key : List.of("newer", "broken", "empty")) {
            assertThat(row(dataSource, key)).isEqualTo("due null, buried true, unreadable, attempts 0");
        }
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whatCannotBeReadTakesNoPlaceAmongWhatIsClaimed(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        List<String> keys = IntStream.range(0, 25).mapToObj(i -> "m" + i).toList();
        for (String key : keys) {
            append(storage, unreadable(key));
            spoil(dataSource, key, OF_A_NEWER_VERSION);
        }
        Notification first = Samples.notification(estate, "first", NOW);
        append(storage, first, Samples.notification(estate, "second", NOW));
        assertThat(claim(storage, 1, NOW)).containsExactly(new Message(first, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whatFollowsInItsSeriesGoesOn(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        Notification follows = Samples.notification(estate, "follows", WEI, "book", NOW);
        append(storage, Samples.notification(estate, "newer", WEI, "book", NOW), follows);
        spoil(dataSource, "newer", "REPLACE(document, '\"type\":\"party\"', '\"type\":\"drone\"')");
        assertThat(claim(storage, 10, NOW)).containsExactly(new Message(follows, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whoeverLooksAtDeadOrDroppedLettersSeesThoseThatCanBeRead(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        append(storage, unreadable("newer"), unreadable("newest"), Samples.notification(estate, "sound", NOW));
        claim(storage, 10, NOW)
                .forEach(message -> mark(storage, outbox -> {
                    outbox.bury(message, NOW, "no answer");
                    return true;
                }));
        spoil(dataSource, "newer", OF_A_NEWER_VERSION);
        spoil(dataSource, "newest", OF_A_NEWER_VERSION);
        assertThat(deadLetters(storage, 1))
                .extracting(dead -> dead.notification().key())
                .containsExactly(estate + "/sound");
        Instant later = NOW.plusSeconds(1);
        drop(storage, "sound", NOW);
        drop(storage, "newest", later);
        drop(storage, "newer", later);
        List<Outbox.DroppedLetter> shown = mark(storage, outbox -> outbox.dropped(estate, 1));
        assertThat(shown)
                .extracting(dropped -> dropped.letter().notification().key())
                .containsExactly(estate + "/sound");
    }

    @ParameterizedTest
    @MethodSource("unused")
    void aVersionThatKnowsItSeesItAndSendsItAgain(DataSource dataSource) throws SQLException {
        Storage storage = JdbcStorage.owning(dataSource);
        Notification newer = unreadable("newer");
        append(storage, newer);
        Message held = claim(storage, 10, NOW).get(0);
        spoil(dataSource, "newer", OF_A_NEWER_VERSION);
        assertThat(claim(storage, 10, LEASE)).isEmpty();
        spoil(dataSource, "newer", AS_IT_WAS);
        assertThat(deadLetters(storage, 10)).containsExactly(new Outbox.DeadLetter(newer, 1, LEASE, "unreadable"));
        boolean sentAgain = mark(storage, outbox -> outbox.sendAgain(estate, newer.key(), LEASE));
        assertThat(sentAgain).isTrue();
        mark(storage, outbox -> {
            outbox.retry(held, LEASE.plusSeconds(1_000), "too slow");
            return true;
        });
        assertThat(claim(storage, 10, LEASE)).containsExactly(new Message(newer, 1, 3));
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whatTheDatabaseFailsToHandOverIsNotBuried(DataSource dataSource) {
        Notification sound = Samples.notification(estate, "sound", NOW);
        Storage storage = JdbcStorage.owning(dataSource);
        append(storage, sound);
        Storage brokenOff = JdbcStorage.owning(brokenOff(DataSource.class, dataSource));
        assertThatThrownBy(() -> claim(brokenOff, 10, NOW)).isInstanceOf(StorageFailure.class);
        assertThat(claim(storage, 10, NOW)).containsExactly(new Message(sound, 1, 1));
    }

    private Notification unreadable(String key) {
        return Samples.notification(estate, key, NOW);
    }

    private static void append(Storage storage, Notification... notifications) {
        mark(storage, outbox -> {
            outbox.append(List.of(notifications));
            return true;
        });
    }

    private static List<Message> claim(Storage storage, int limit, Instant now) {
        return mark(storage, outbox -> outbox.claim(limit, now, now.plusSeconds(60)));
    }

    private void drop(Storage storage, String key, Instant at) {
        Party wei = Party.staff("li.wei");
        boolean dropped = mark(storage, outbox -> outbox.drop(estate, estate + "/" + key, wei, at, "told by phone"));
        assertThat(dropped).isTrue();
    }

    private List<Outbox.DeadLetter> deadLetters(Storage storage, int limit) {
        return mark(storage, outbox -> outbox.deadLetters(estate, limit));
    }

    private static <T> T mark(Storage storage, Function<Outbox, T> marking) {
        return storage.inTransaction(transaction -> marking.apply(transaction.outbox()));
    }

    private void spoil(DataSource dataSource, String key, String document) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE gh_outbox SET document = " + document + " WHERE message_key = ?")) {
            statement.setString(1, estate + "/" + key);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private String row(DataSource dataSource, String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT due_at, buried_at = ?, reason, attempts FROM gh_outbox WHERE message_key = ?")) {
            statement.setObject(1, Dialect.of(connection).toColumn(NOW));
            statement.setString(2, estate + "/" + key);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return "due " + row.getString(1) + ", buried " + row.getBoolean(2) + ", " + row.getString(3)
                        + ", attempts " + row.getInt(4);
            }
        }
    }

    /** The same, but the connection breaks while a document is handed over. */
    private static <T> T brokenOff(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getString") && arguments[0].equals("document")) {
                        throw new SQLException("broken off");
                    }
                    try {
                        return method.getName().equals("getCharacterStream")
                                ? new BrokenOff()
                                : wrapped(method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static @Nullable Object wrapped(@Nullable Object result) {
        for (Class<?> type : List.of(Connection.class, PreparedStatement.class, ResultSet.class)) {
            if (type.isInstance(result)) {
                return brokenOff(type, result);
            }
        }
        return result;
    }

    private static final class BrokenOff extends Reader {
        @Override
        public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("the connection broke");
        }

        @Override
        public void close() {}
    }
}
