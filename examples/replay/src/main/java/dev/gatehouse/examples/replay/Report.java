package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.Judged;
import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has come out of all rows so far. */
final class Report {
    private static final Comparator<Judgement> BY_LINE =
            Comparator.comparingLong(judgement -> judgement.request().line());

    /** The worst first. */
    private static final Comparator<Judgement> BY_DIFFERENCE =
            Comparator.comparing(Report::distance).reversed().thenComparing(BY_LINE);

    private final int show;
    private final Tally all = new Tally();
    private final Map<String, Tally> byType = new LinkedHashMap<>();
    private final Map<String, Sample<Judgement>> disagreements = new LinkedHashMap<>();
    private final Map<Reason, Sample<Judgement>> notJudged = new EnumMap<>(Reason.class);
    private final Map<Remark, Sample<Judgement>> remarked = new EnumMap<>(Remark.class);

    /**
     * A report without rows.
     *
     * @param rules by which the rows are judged; a type of theirs that no request has is reported with none
     * @param show  how many rows of each kind are kept to be shown
     */
    Report(Rules rules, int show) {
        this.show = show;
        rules.byType().keySet().forEach(type -> byType.put(type, new Tally()));
    }

    void add(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        String type = judgement.type();
        all.add(verdict);
        byType.computeIfAbsent(type, any -> new Tally()).add(verdict);
        if (verdict instanceof NotJudged not) {
            notJudged.computeIfAbsent(not.reason(), any -> sample(BY_LINE)).add(judgement);
        } else if (verdict instanceof Judged judged && !judged.agrees()) {
            disagreements.computeIfAbsent(type, any -> sample(BY_DIFFERENCE)).add(judgement);
        }
        judgement
                .remarks()
                .forEach(remark ->
                        remarked.computeIfAbsent(remark, any -> sample(BY_LINE)).add(judgement));
    }

    Tally all() {
        return all;
    }

    Map<String, Tally> byType() {
        return byType;
    }

    /** Per type, the worst first. */
    Map<String, Sample<Judgement>> disagreements() {
        return disagreements;
    }

    Map<Reason, Sample<Judgement>> notJudged() {
        return notJudged;
    }

    Map<Remark, Sample<Judgement>> remarked() {
        return remarked;
    }

    private Sample<Judgement> sample(Comparator<Judgement> order) {
        return new Sample<>(show, order);
    }

    private static Duration distance(Judgement judgement) {
        return judgement.verdict() instanceof Judged judged
                ? judged.difference().abs()
                : Duration.ZERO;
    }
}
