package dev.gatehouse.core;

import java.util.Locale;

/**
 * Someone who acts or is meant: a member of staff, a resident, an outsider, or the library itself.
 *
 * @param kind which register the id belongs to
 * @param id   1 to 100 printable characters; a staff id is the host's, a resident's is the printed id of the person
 */
public record Party(Kind kind, @Code String id) {
    /** The library itself, as in sweeps. */
    public static final Party SYSTEM = new Party(Kind.SYSTEM, "gatehouse");

    /** Refuses an id that is blank, too long or not printable with {@link IllegalArgumentException}. */
    public Party {
        if (id.isBlank() || id.length() > 100 || !Printable.Validator.isPrintable(id)) {
            throw new IllegalArgumentException("a party's id has 1 to 100 printable characters");
        }
    }

    /** A member of staff, by the host's id. */
    public static Party staff(String id) {
        return new Party(Kind.STAFF, id);
    }

    /** A person known to the estate, by the person's id. */
    public static Party resident(Object personId) {
        return new Party(Kind.RESIDENT, personId.toString());
    }

    /** Somebody whom the estate does not know as its own: a neighbour of another estate, a passer-by; the host's id. */
    public static Party outsider(String id) {
        return new Party(Kind.OUTSIDER, id);
    }

    /**
     * A party from what {@link #toString} prints.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Party parse(String printed) {
        int colon = printed.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a party looks like staff:li.wei");
        }
        return new Party(
                Kind.valueOf(printed.substring(0, colon).toUpperCase(Locale.ROOT)), printed.substring(colon + 1));
    }

    /** Such as {@code staff:li.wei}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** Which register a party's id belongs to. */
    public enum Kind {
        STAFF,
        RESIDENT,
        OUTSIDER,
        SYSTEM
    }
}
