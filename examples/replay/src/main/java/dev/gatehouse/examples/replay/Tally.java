package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.Judged;

/** How many rows came to which end. */
final class Tally {
    private long agree;
    private long disagree;
    private long notJudged;

    void add(Verdict verdict) {
        if (!(verdict instanceof Judged judged)) {
            notJudged++;
        } else if (judged.agrees()) {
            agree++;
        } else {
            disagree++;
        }
    }

    long agree() {
        return agree;
    }

    long disagree() {
        return disagree;
    }

    long notJudged() {
        return notJudged;
    }

    long judged() {
        return agree + disagree;
    }

    long sum() {
        return agree + disagree + notJudged;
    }

    /** Agreements in hundredths of a percent of what was judged, rounded down: 100.00 % means all. */
    long share() {
        return judged() == 0 ? 0 : agree * 10_000 / judged();
    }
}
