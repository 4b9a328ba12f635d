package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The letters by their keys, and the entries by which they are found: as they are due, in their series, among the dead. */
final class Letters {
    private final Rows rows;

    Letters(Rows rows) {
        this.rows = rows;
    }

    /** A letter, to be changed. */
    Optional<Letter> lock(String key) {
        return rows.lock(key(key), Letter.class);
    }

    /** A letter, to be changed, unless somebody else is about to. */
    Optional<Letter> lockIfFree(String key) {
        return rows.lockIfFree(key(key), Letter.class);
    }

    /** Keeps a letter that is not there. */
    void insert(Letter letter) {
        if (lock(letter.notification().key()).isPresent()) {
            throw Failures.duplicate("notification", true);
        }
        put(letter);
    }

    /** Keeps the next state of a letter that was locked. */
    void update(Letter before, Letter after) {
        entries(before).forEach(rows::remove);
        put(after);
    }

    /** The keys of what is due, as it became due, then as it arrived (O3). */
    List<String> due(Instant now) {
        return rows.scan(
                Keys.of("due"),
                Keys.behind(Keys.of("due", now)),
                Integer.MAX_VALUE,
                (key, value) -> rows.read(value, String.class));
    }

    /** Whether nothing that arrived earlier in a letter's series is alive (O6). */
    boolean isFirst(Letter letter) {
        String series = series(letter.notification());
        return rows.scan(series, series + Keys.of(letter.place()), 1, (key, value) -> Optional.of(key))
                .isEmpty();
    }

    /** The letters of an estate that are alive, dead or dropped. */
    List<Letter> all(EstateId estate) {
        return Stream.concat(
                        keys(Keys.of("series", estate)).stream(), keys(Keys.of("dead", estate)).stream())
                .flatMap(key -> rows.getIfKnown(key(key), Letter.class).stream())
                .toList();
    }

    /** The letters of an estate that were given up, be they dropped or not, as they arrived. */
    List<Letter> dead(EstateId estate) {
        return keys(Keys.of("dead", estate)).stream()
                .flatMap(key -> rows.getIfKnown(key(key), Letter.class).stream())
                .toList();
    }

    private List<String> keys(String prefix) {
        return rows.all(prefix, String.class);
    }

    private void put(Letter letter) {
        rows.put(key(letter.notification().key()), letter);
        entries(letter).forEach(entry -> rows.put(entry, letter.notification().key()));
    }

    private static List<String> entries(Letter letter) {
        Notification told = letter.notification();
        if (letter.dueAt() != null) {
            String series = series(told) + Keys.of(letter.place(), told.key());
            return List.of(series, Keys.of("due", letter.dueAt(), letter.place(), told.key()));
        }
        return letter.dead() == null
                ? List.of()
                : List.of(Keys.of("dead", told.estate(), letter.place(), told.key()));
    }

    private static String series(Notification told) {
        Subject about = told.subject();
        Recipient to = told.notice().to();
        return Keys.of("series", told.estate(), about.type(), about.id(), to);
    }

    private static String key(String key) {
        return Keys.of("letter", key);
    }
}
