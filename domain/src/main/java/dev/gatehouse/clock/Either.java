package dev.gatehouse.clock;

import java.time.Instant;
import java.util.function.BinaryOperator;

/** What the two ways of choosing between two allowances share. */
final class Either {
    private Either() {}

    static void requireAStart(Allowance allowance) {
        if (allowance instanceof BeforeAppointment) {
            throw new IllegalArgumentException("'" + allowance
                    + "' is measured from an appointment and cannot be combined with what is measured from a start;"
                    + " make it a promise of its own");
        }
    }

    /** One kind of time of those that an allowance is made of. */
    static Allowance first(Allowance allowance) {
        if (allowance instanceof EarlierOf either) {
            return first(either.one());
        }
        if (allowance instanceof LaterOf either) {
            return first(either.one());
        }
        return allowance instanceof Scaled scaled ? first(scaled.allowance()) : allowance;
    }

    /** What is left of both; the one that decides has the frozen due time, the other may have nothing left. */
    static Allowance left(
            Allowance decides,
            Instant due,
            Allowance other,
            Instant otherDue,
            Instant start,
            Instant at,
            BusinessCalendar calendar,
            BinaryOperator<Allowance> choice) {
        Allowance left = decides.left(start, due, at, calendar);
        return at.isBefore(otherDue) ? choice.apply(left, other.left(start, otherDue, at, calendar)) : left;
    }
}
