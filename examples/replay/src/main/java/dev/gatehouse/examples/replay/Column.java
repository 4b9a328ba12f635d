package dev.gatehouse.examples.replay;

import java.util.List;
import java.util.Locale;

/** The columns of a file of requests that are looked at; their titles are the constants in lower case. */
enum Column {
    ID,
    TYPE,
    /** When the request came in, in local time. */
    OPENED_AT,
    /** By when somebody else said that it must be done, in local time. */
    TARGET_AT,
    /** When it was done, in local time; the file may lack it. */
    CLOSED_AT,
    /** Somebody else's own verdict, {@code ONTIME} or {@code OVERDUE}; the file may lack it. */
    ON_TIME;

    /** Without these nothing can be compared. */
    static final List<Column> NEEDED = List.of(ID, TYPE, OPENED_AT, TARGET_AT);

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
