package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a report for people. */
final class Printout {
    private static final int WIDEST = 80;

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final ZoneId zone;

    Printout(PrintStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /**
     * Prints everything.
     *
     * @param rows how many were read
     */
    void print(Report report, long rows) {
        table(report);
        report.disagreements().forEach((type, sample) -> {
            out.printf(
                    "%n%s: %s; the worst first, + where ours is later%n",
                    clean(type), rows(sample.count(), "disagrees", "disagree"));
            list(sample, this::disagreement);
        });
        report.notJudged().forEach((reason, sample) -> {
            out.printf("%nNot judged, %s: %s%n", reason.sentence(), rows(sample.count(), "", ""));
            list(sample, Printout::notJudged);
        });
        report.remarked().forEach((remark, sample) -> {
            out.printf("%nRemarked, %s: %s%n", remark.sentence(), rows(sample.count(), "", ""));
            list(sample, Printout::times);
        });
        account(report, rows);
    }

    private void table(Report report) {
        int width = report.byType().keySet().stream()
                .mapToInt(type -> clean(type).length())
                .max()
                .orElse(0);
        String form = "%-" + Math.max(width, "type".length()) + "s  %9s  %7s  %10s  %8s  %10s%n";
        out.printf(form, "type", "requests", "agree", "of judged", "disagree", "not judged");
        for (Map.Entry<String, Tally> entry : report.byType().entrySet()) {
            line(form, clean(entry.getKey()), entry.getValue());
        }
        line(form, "all", report.all());
    }

    private void line(String form, String title, Tally tally) {
        out.printf(
                form,
                title,
                number(tally.sum()),
                number(tally.agree()),
                tally.judged() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%d.%02d %%", tally.share() / 100, tally.share() % 100),
                number(tally.disagree()),
                number(tally.notJudged()));
    }

    private void account(Report report, long rows) {
        Tally all = report.all();
        if (all.sum() != rows) {
            throw new IllegalStateException(rows + " rows were read, and " + all.sum() + " are accounted for");
        }
        String reasons = report.notJudged().entrySet().stream()
                .map(entry -> entry.getKey().sentence() + " "
                        + number(entry.getValue().count()))
                .collect(Collectors.joining(", "));
        out.printf(
                "%nRows read: %s = %s agree + %s disagree + %s not judged%s%n",
                number(rows),
                number(all.agree()),
                number(all.disagree()),
                number(all.notJudged()),
                reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private void list(Sample sample, Function<Judgement, String> describe) {
        List<Judgement> kept = sample.kept();
        kept.forEach(judgement -> out.printf(
                "  line %d  %s  %s%n",
                judgement.request().line(), clean(judgement.request().cell(Column.ID)), describe.apply(judgement)));
        if (kept.size() < sample.count()) {
            out.printf("  and %s more; --show %d shows all%n", number(sample.count() - kept.size()), sample.count());
        }
    }

    private String disagreement(Judgement judgement) {
        Judged judged = (Judged) judgement.verdict();
        return "opened %s  target %s  ours %s  %s"
                .formatted(
                        judgement.request().cell(Column.OPENED_AT),
                        judgement.request().cell(Column.TARGET_AT),
                        local(judged.ours()),
                        span(judged.difference()));
    }

    private static String notJudged(Judgement judgement) {
        return clean(((NotJudged) judgement.verdict()).detail());
    }

    private static String times(Judgement judgement) {
        return Stream.of(Column.OPENED_AT, Column.TARGET_AT, Column.CLOSED_AT, Column.ON_TIME)
                .filter(column -> !judgement.request().cell(column).isEmpty())
                .map(column -> column.title() + " " + clean(judgement.request().cell(column)))
                .collect(Collectors.joining("  "));
    }

    private String local(Instant instant) {
        return TO_THE_SECOND.format(instant.atZone(zone));
    }

    /** With a sign, and days where there are any: {@code +00:01:21}, {@code -2 d 01:00:00}. */
    static String span(Duration difference) {
        Duration distance = difference.abs();
        return (difference.isNegative() ? "-" : "+")
                + (distance.toDays() == 0 ? "" : distance.toDays() + " d ")
                + String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d",
                        distance.toHoursPart(),
                        distance.toMinutesPart(),
                        distance.toSecondsPart());
    }

    private static String rows(long count, String one, String many) {
        return (number(count) + (count == 1 ? " row " + one : " rows " + many)).strip();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** What a file holds may be anything; on one line, and not too long, it harms no terminal. */
    private static String clean(String written) {
        String line = written.length() <= WIDEST ? written : written.substring(0, WIDEST) + "…";
        return line.replaceAll("\\p{C}", "?");
    }
}
