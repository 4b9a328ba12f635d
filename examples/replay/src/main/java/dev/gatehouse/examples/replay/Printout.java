package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a report for people. */
final class Printout {
    private final PrintStream out;
    private final Lines lines;

    Printout(PrintStream out, ZoneId zone) {
        this.out = out;
        this.lines = new Lines(out, zone);
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
                    Lines.clean(type), Lines.rows(sample.count(), "disagrees", "disagree"));
            lines.list(sample, Judgement::request, this::disagreement);
        });
        report.notJudged().forEach((reason, sample) -> {
            out.printf("%nNot judged, %s: %s%n", reason.sentence(), Lines.rows(sample.count(), "", ""));
            lines.list(sample, Judgement::request, Printout::notJudged);
        });
        report.remarked().forEach((remark, sample) -> {
            out.printf("%nRemarked, %s: %s%n", remark.sentence(), Lines.rows(sample.count(), "", ""));
            lines.list(sample, Judgement::request, row -> Lines.times(row.request()));
        });
        account(report, rows);
    }

    private void table(Report report) {
        int width = report.byType().keySet().stream()
                .mapToInt(type -> Lines.clean(type).length())
                .max()
                .orElse(0);
        String form = "%-" + Math.max(width, "type".length()) + "s  %9s  %7s  %10s  %8s  %10s%n";
        out.printf(form, "type", "requests", "agree", "of judged", "disagree", "not judged");
        for (Map.Entry<String, Tally> entry : report.byType().entrySet()) {
            line(form, Lines.clean(entry.getKey()), entry.getValue());
        }
        line(form, "all", report.all());
    }

    private void line(String form, String title, Tally tally) {
        out.printf(
                form,
                title,
                Lines.number(tally.sum()),
                Lines.number(tally.agree()),
                tally.judged() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%d.%02d %%", tally.share() / 100, tally.share() % 100),
                Lines.number(tally.disagree()),
                Lines.number(tally.notJudged()));
    }

    private void account(Report report, long rows) {
        Tally all = report.all();
        if (all.sum() != rows) {
            throw new IllegalStateException(rows + " rows were read, and " + all.sum() + " are accounted for");
        }
        String reasons = report.notJudged().entrySet().stream()
                .map(entry -> entry.getKey().sentence() + " "
                        + Lines.number(entry.getValue().count()))
                .collect(Collectors.joining(", "));
        out.printf(
                "%nRows read: %s = %s agree + %s disagree + %s not judged%s%n",
                Lines.number(rows),
                Lines.number(all.agree()),
                Lines.number(all.disagree()),
                Lines.number(all.notJudged()),
                reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private String disagreement(Judgement judgement) {
        Judged judged = (Judged) judgement.verdict();
        return "opened %s  target %s  ours %s  %s"
                .formatted(
                        judgement.request().cell(Column.OPENED_AT),
                        judgement.request().cell(Column.TARGET_AT),
                        lines.local(judged.ours()),
                        Lines.span(judged.difference()));
    }

    private static String notJudged(Judgement judgement) {
        return Lines.clean(((NotJudged) judgement.verdict()).detail());
    }
}
