package dev.gatehouse.examples.replay;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.Map;

/** Prints the report of a play for people. */
final class PlayPrintout {
    private static final String COLUMNS = "  %8s  %7s  %7s  %13s  %10s  %7s  %8s  %12s%n";

    private final PrintStream out;
    private final Lines lines;

    PlayPrintout(PrintStream out, ZoneId zone) {
        this.out = out;
        this.lines = new Lines(out, zone);
    }

    /** Prints everything. */
    void print(PlayReport report, Script script) {
        table(report);
        report.differences().forEach((difference, sample) -> {
            out.printf(
                    "%nThe file says otherwise, %s: %s%n", difference.sentence(), Lines.rows(sample.count(), "", ""));
            lines.list(sample, row -> row.course().request(), this::dates);
        });
        report.unplayed().forEach((reason, sample) -> {
            out.printf("%nNot played, %s: %s%n", reason.sentence(), Lines.rows(sample.count(), "", ""));
            lines.list(
                    sample,
                    row -> row.judgement().request(),
                    row -> Lines.clean(row.why().detail()));
        });
        report.remarked().forEach((remark, sample) -> {
            out.printf("%nPlayed, %s%s: %s%n", remark.sentence(), handling(remark), Lines.rows(sample.count(), "", ""));
            lines.list(sample, Judgement::request, row -> Lines.times(row.request()));
        });
        account(report, script);
    }

    private void table(PlayReport report) {
        int width = report.byType().keySet().stream()
                .mapToInt(type -> Lines.clean(type).length())
                .max()
                .orElse(0);
        String form = "%-" + Math.max(width, "type".length()) + "s" + COLUMNS;
        out.printf(
                form,
                "type",
                "requests",
                "on time",
                "overdue",
                "theirs: ontime",
                "overdue",
                "agree",
                "disagree",
                "not compared");
        for (Map.Entry<String, PlayTally> entry : report.byType().entrySet()) {
            line(form, Lines.clean(entry.getKey()), entry.getValue());
        }
        line(form, "all", report.all());
    }

    private void line(String form, String title, PlayTally tally) {
        out.printf(
                form,
                title,
                Lines.number(tally.requests()),
                Lines.number(tally.onTime()),
                Lines.number(tally.late()),
                Lines.number(tally.theirOnTime()),
                Lines.number(tally.theirLate()),
                Lines.number(tally.agree()),
                Lines.number(tally.disagree()),
                Lines.number(tally.notCompared()));
    }

    private void account(PlayReport report, Script script) {
        PlayTally all = report.all();
        long unplayed =
                report.unplayed().values().stream().mapToLong(Sample::count).sum();
        if (all.requests() != script.rows()
                || all.notCompared() != report.unpromised() + report.withoutVerdict() + unplayed) {
            throw new IllegalStateException(script.rows() + " rows were read, and not all are accounted for");
        }
        long contradictions = report.differences().entrySet().stream()
                .filter(entry -> entry.getKey().isContradiction())
                .mapToLong(entry -> entry.getValue().count())
                .sum();
        out.printf(
                "%nRows read: %s = %s agree + %s disagree + %s not compared"
                        + " (no rule for the type %s, no verdict in the file %s, not played %s)%n",
                Lines.number(script.rows()),
                Lines.number(all.agree()),
                Lines.number(all.disagree()),
                Lines.number(all.notCompared()),
                Lines.number(report.unpromised()),
                Lines.number(report.withoutVerdict()),
                Lines.number(unplayed));
        out.printf(
                "Of %s rows whose own dates do not contradict the file's verdict, %s agree; it was drawn up at %s%n",
                Lines.number(all.agree() + all.disagree() - contradictions),
                Lines.number(all.agree()),
                lines.local(script.end()));
    }

    private static String handling(Remark remark) {
        return switch (remark) {
            case CLOSED_FIRST -> "; its ticket is closed as it is opened";
            case CLOSED_UNREADABLE -> "; its ticket stays open";
            case TARGET_FIRST, LATE_ON_TIME, TIMELY_OVERDUE, SKIPPED, TWICE -> "";
        };
    }

    private String dates(Comparison row) {
        Played ours = row.played();
        return Lines.times(row.course().request()) + (ours == null ? "" : "  ours " + lines.local(ours.due()));
    }
}
