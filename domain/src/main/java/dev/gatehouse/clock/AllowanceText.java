package dev.gatehouse.clock;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text form of allowances. */
final class AllowanceText {
    private static final int AT_MOST = 1_000;
    private static final String AND = ") and (";
    private static final Pattern DURATION =
            Pattern.compile("(elapsed|wall-time|working-time|opening-after) (P[0-9DTHMS.]{1,30})");
    private static final Pattern DAYS = Pattern.compile("(calendar-days|working-days|day-of-month) (\\d{1,9})");
    private static final Pattern UNTIL_CLOSING = Pattern.compile("working-days (\\d{1,9}) until closing");
    private static final Pattern APPOINTMENT =
            Pattern.compile("before-appointment (?:(P[0-9DTHMS.]{1,30}) to )?(P[0-9DTHMS.]{1,30})");
    private static final Pattern SCALED = Pattern.compile("scaled ([0-9.]{1,20}) \\((.+)\\)");
    private static final Pattern CHOICE = Pattern.compile("(earlier|later) of \\((.+)\\)");
    private static final String FORMS = "expected one of 'elapsed PT30M', 'calendar-days 30', 'wall-time PT36H',"
            + " 'working-days 3', 'working-days 3 until closing', 'working-time PT12H', 'opening-after PT4H',"
            + " 'end-of-day', 'day-of-month 5', 'before-appointment PT15M', 'before-appointment PT5M to PT3M',"
            + " 'earlier of (elapsed PT48H) and (working-days 3)', 'later of (…) and (…)', 'scaled 0.5 (elapsed PT3M)'";

    private AllowanceText() {}

    static Allowance parse(String text) {
        if (text.length() > AT_MOST) {
            throw refused(text.substring(0, 40) + "…", "it is longer than " + AT_MOST + " characters; " + FORMS, null);
        }
        Allowance allowance;
        try {
            allowance = read(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(text, e.getMessage() + "; " + FORMS, e);
        }
        if (!allowance.toString().equals(text)) {
            throw refused(text, "it has one form only; write it as '" + allowance + "'", null);
        }
        return allowance;
    }

    private static Allowance read(String text) {
        Allowance allowance = readOne(text);
        if (allowance == null) {
            throw new IllegalArgumentException("'" + text + "' is no allowance");
        }
        return allowance;
    }

    private static @Nullable Allowance readOne(String text) {
        Matcher duration = DURATION.matcher(text);
        if (duration.matches()) {
            return ofDuration(duration.group(1), Duration.parse(duration.group(2)));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return ofDays(days.group(1), Integer.parseInt(days.group(2)));
        }
        Matcher untilClosing = UNTIL_CLOSING.matcher(text);
        if (untilClosing.matches()) {
            return new WorkingDays(Integer.parseInt(untilClosing.group(1)), true);
        }
        Matcher appointment = APPOINTMENT.matcher(text);
        if (appointment.matches()) {
            Duration earliest = appointment.group(1) == null ? null : Duration.parse(appointment.group(1));
            return new BeforeAppointment(earliest, Duration.parse(appointment.group(2)));
        }
        Matcher scaled = SCALED.matcher(text);
        if (scaled.matches()) {
            return new Scaled(new BigDecimal(scaled.group(1)), read(scaled.group(2)));
        }
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            return choice(choice.group(1), choice.group(2));
        }
        return text.equals("end-of-day") ? new EndOfDay() : null;
    }

    private static Allowance ofDuration(String kind, Duration duration) {
        return switch (kind) {
            case "elapsed" -> new Elapsed(duration);
            case "wall-time" -> new WallTime(duration);
            case "working-time" -> new WorkingTime(duration);
            default -> new OpeningAfter(Amount.positive(duration));
        };
    }

    private static Allowance ofDays(String kind, int number) {
        return switch (kind) {
            case "calendar-days" -> new CalendarDays(number);
            case "working-days" -> new WorkingDays(number, false);
            default -> new DayOfMonth(number);
        };
    }

    private static @Nullable Allowance choice(String kind, String both) {
        int and = outermostAnd(both);
        if (and < 0) {
            return null;
        }
        Allowance one = read(both.substring(0, and));
        Allowance other = read(both.substring(and + AND.length()));
        return kind.equals("earlier") ? new EarlierOf(one, other) : new LaterOf(one, other);
    }

    /** Where the first of two allowances ends: at the {@code ") and ("} that no bracket of its own encloses. */
    private static int outermostAnd(String both) {
        int depth = 0;
        for (int i = 0; i < both.length(); i++) {
            if (depth == 0 && both.startsWith(AND, i)) {
                return i;
            }
            depth += both.charAt(i) == '(' ? 1 : both.charAt(i) == ')' ? -1 : 0;
        }
        return -1;
    }

    private static IllegalArgumentException refused(String text, String why, @Nullable Exception cause) {
        return new IllegalArgumentException("allowance '" + text + "': " + why, cause);
    }
}
