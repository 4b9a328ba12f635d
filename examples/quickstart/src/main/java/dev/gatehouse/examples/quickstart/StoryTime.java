package dev.gatehouse.examples.quickstart;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time in which the story plays: it stands still until a chapter moves it on, so that each run reads the same. */
final class StoryTime implements InstantSource {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    private volatile Instant now = at(FIRST_DAY, LocalTime.of(8, 0));

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on to a time of day, so many days after the first. */
    void moveTo(int day, String time) {
        Instant next = at(FIRST_DAY.plusDays(day), LocalTime.parse(time));
        if (next.isBefore(now)) {
            throw new IllegalArgumentException("a story does not go back to " + next);
        }
        now = next;
    }

    /** A time of day on the first day. */
    static Instant onTheFirst(String time) {
        return at(FIRST_DAY, LocalTime.parse(time));
    }

    /** To the minute; to the second where it falls between two minutes. */
    static String show(Instant instant) {
        LocalDateTime shown = LocalDateTime.ofInstant(instant, ZONE);
        return (shown.getSecond() == 0 ? SHOWN : TO_THE_SECOND).format(shown);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
