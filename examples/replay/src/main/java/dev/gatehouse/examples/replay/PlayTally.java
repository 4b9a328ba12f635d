package dev.gatehouse.examples.replay;

import java.util.Optional;

/** How many rows of a type came to which end. */
final class PlayTally {
    private long requests;
    private long onTime;
    private long late;
    private long theirOnTime;
    private long theirLate;
    private long agree;
    private long disagree;

    /** A row that could not be played. */
    void addUnplayed() {
        requests++;
    }

    void add(Comparison row) {
        requests++;
        Played ours = row.played();
        if (ours != null) {
            onTime += ours.onTime() ? 1 : 0;
            late += ours.onTime() ? 0 : 1;
        }
        Optional<Boolean> theirs = row.course().theirs();
        theirOnTime += theirs.filter(is -> is).isPresent() ? 1 : 0;
        theirLate += theirs.filter(is -> !is).isPresent() ? 1 : 0;
        if (row.isCompared()) {
            agree += row.difference() == null ? 1 : 0;
            disagree += row.difference() == null ? 0 : 1;
        }
    }

    long requests() {
        return requests;
    }

    long onTime() {
        return onTime;
    }

    long late() {
        return late;
    }

    long theirOnTime() {
        return theirOnTime;
    }

    long theirLate() {
        return theirLate;
    }

    long agree() {
        return agree;
    }

    long disagree() {
        return disagree;
    }

    long notCompared() {
        return requests - agree - disagree;
    }
}
