package dev.gatehouse.examples.quickstart;

import java.util.Locale;

/** The columns of a household list; their titles are the constants in lower case. */
enum Column {
    /** The unit number. */
    UNIT,
    /** What the unit is; on the household's first row at least. */
    UNIT_KIND,
    /** Tells the households of one unit apart; blank means 1. */
    HOUSEHOLD,
    /** When the household is expected, such as {@code 2026-03-14}; may be blank. */
    PLANNED_MOVE_IN,
    NAME,
    GENDER,
    RELATIONSHIP,
    BIRTH_YEAR,
    AGE,
    PHONE;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column in which a component of a command stands, such as {@code birthYear}. */
    static Column ofComponent(String component) {
        return valueOf(component.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}
