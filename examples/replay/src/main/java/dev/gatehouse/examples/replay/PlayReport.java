package dev.gatehouse.examples.replay;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import dev.gatehouse.port.Page;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketQuery;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What has come of all rows of a play, as its tickets tell. */
final class PlayReport {
    private static final int PAGE = 200;

    private final int show;
    private final PlayTally all = new PlayTally();
    private final Map<String, PlayTally> byType = new LinkedHashMap<>();
    private final Map<Difference, Sample<Comparison>> differences = new EnumMap<>(Difference.class);
    private final Map<Reason, Sample<Unplayed>> unplayed = new EnumMap<>(Reason.class);
    private final Map<Remark, Sample<Judgement>> remarked = new EnumMap<>(Remark.class);
    private long unpromised;
    private long withoutVerdict;

    private PlayReport(Rules rules, int show) {
        this.show = show;
        rules.byType().keySet().forEach(type -> byType.put(type, new PlayTally()));
    }

    /**
     * Asks the office what became of every row.
     *
     * @param show how many rows of each kind are kept to be shown
     */
    static PlayReport of(Office office, Script script, Rules rules, int show) {
        PlayReport report = new PlayReport(rules, show);
        Map<String, Optional<Played>> played = played(office);
        for (Course course : script.courses()) {
            Optional<Played> ours = Objects.requireNonNull(played.get(course.name()), course.name());
            report.add(Comparison.of(course, ours, script.end()));
        }
        script.unplayable().forEach(report::add);
        return report;
    }

    private static Map<String, Optional<Played>> played(Office office) {
        Map<String, Optional<Played>> played = new HashMap<>();
        PageRequest next = PageRequest.first(PAGE);
        while (next != null) {
            Page<Ticket> page = office.gatehouse().tickets().search(Office.CLERK, TicketQuery.ALL.withPage(next));
            page.items().forEach(ticket -> {
                String name = String.valueOf(ticket.report().workLog());
                if (played.put(name, Played.of(ticket)) != null) {
                    throw new IllegalStateException(name + " has two tickets");
                }
            });
            next = page.next() == null ? null : next.after(page.next());
        }
        return played;
    }

    private void add(Comparison row) {
        all.add(row);
        tally(row.course().type()).add(row);
        Difference difference = row.difference();
        if (difference != null) {
            differences
                    .computeIfAbsent(
                            difference, any -> sample(each -> each.course().request()))
                    .add(row);
        } else if (row.played() == null) {
            unpromised++;
        } else if (row.course().theirs().isEmpty()) {
            withoutVerdict++;
        }
        row.course().judgement().remarks().stream()
                .filter(remark -> difference == null || !remark.isContradiction())
                .forEach(remark -> remarked.computeIfAbsent(remark, any -> sample(Judgement::request))
                        .add(row.course().judgement()));
    }

    private void add(Judgement judgement, NotJudged why) {
        all.addUnplayed();
        tally(judgement.type()).addUnplayed();
        unplayed.computeIfAbsent(
                        why.reason(), any -> sample(each -> each.judgement().request()))
                .add(new Unplayed(judgement, why));
    }

    PlayTally all() {
        return all;
    }

    Map<String, PlayTally> byType() {
        return byType;
    }

    Map<Difference, Sample<Comparison>> differences() {
        return differences;
    }

    Map<Reason, Sample<Unplayed>> unplayed() {
        return unplayed;
    }

    /** Rows that were played, odd as they are, unless that is said as their difference. */
    Map<Remark, Sample<Judgement>> remarked() {
        return remarked;
    }

    /** How many rows were played of which nothing was promised. */
    long unpromised() {
        return unpromised;
    }

    /** How many rows were promised something, and the file has no verdict. */
    long withoutVerdict() {
        return withoutVerdict;
    }

    private PlayTally tally(String type) {
        return byType.computeIfAbsent(type, any -> new PlayTally());
    }

    private <T> Sample<T> sample(Function<T, Request> request) {
        return new Sample<>(
                show, Comparator.comparingLong(row -> request.apply(row).line()));
    }

    /** A row that could not be played, and why. */
    record Unplayed(Judgement judgement, NotJudged why) {}
}
