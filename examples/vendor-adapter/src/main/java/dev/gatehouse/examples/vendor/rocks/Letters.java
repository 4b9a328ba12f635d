package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.notice.Notification;
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
        return rows.lock(Keys.of("letter", key), Letter.class);
    }

    /** A letter, to be changed, unless somebody else is about to. */
    Optional<Letter> lockIfFree(String key) {
        return rows.lockIfFree(Keys.of("letter", key), Letter.class);
    }

    /** What a letter says; nothing when a newer version has written it. */
    Optional<Notification> told(Letter letter) {
        return rows.getIfKnown(Keys.of("told", letter.key()), Notification.class);
    }

    /** Keeps a letter that is not there. */
    void insert(Notification told, long place) {
        if (lock(told.key()).isPresent()) {
            throw Failures.duplicate("notification", true);
        }
        rewrite(told);
        put(Letter.arrived(told, place));
    }

    /** Keeps what a letter says now. */
    void rewrite(Notification told) {
        rows.put(Keys.of("told", told.key()), told);
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
        String series = series(letter);
        return rows.scan(series, series + Keys.of(letter.place()), 1, (key, value) -> Optional.of(key))
                .isEmpty();
    }

    /** What is alive in an estate, series by series. */
    List<Letter> alive(EstateId estate) {
        return letters(Keys.of("series", estate)).toList();
    }

    /** What an estate has given up, be it dropped or not, as it arrived. */
    List<Letter> dead(EstateId estate) {
        return letters(Keys.of("dead", estate)).toList();
    }

    /** What is alive in an estate, and what it has given up. */
    List<Letter> all(EstateId estate) {
        return Stream.concat(alive(estate).stream(), dead(estate).stream()).toList();
    }

    private Stream<Letter> letters(String prefix) {
        return rows.all(prefix, String.class).stream()
                .flatMap(key -> rows.get(Keys.of("letter", key), Letter.class).stream());
    }

    private void put(Letter letter) {
        rows.put(Keys.of("letter", letter.key()), letter);
        entries(letter).forEach(entry -> rows.put(entry, letter.key()));
    }

    private static List<String> entries(Letter letter) {
        if (letter.dueAt() != null) {
            return List.of(
                    series(letter) + Keys.of(letter.place(), letter.key()),
                    Keys.of("due", letter.dueAt(), letter.place(), letter.key()));
        }
        return letter.dead() == null
                ? List.of()
                : List.of(Keys.of("dead", letter.estate(), letter.place(), letter.key()));
    }

    private static String series(Letter letter) {
        return Keys.of(
                "series",
                letter.estate(),
                letter.subject().type(),
                letter.subject().id(),
                letter.to());
    }
}
