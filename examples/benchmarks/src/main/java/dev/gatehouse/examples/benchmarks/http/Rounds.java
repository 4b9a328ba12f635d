package dev.gatehouse.examples.benchmarks.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rounds that were run. In each, all contenders do the same work by turns, for each number of clients; in the next, another
 * one begins.
 */
final class Rounds {
    private final List<Contender> contenders;
    private final List<Load> loads;
    private final List<List<Timing>> timings;
    private int count;

    private Rounds(List<Contender> contenders, List<Load> loads) {
        this.contenders = contenders;
        this.loads = loads;
        timings = loads.stream()
                .map(load ->
                        Stream.generate(Timing::new).limit(contenders.size()).toList())
                .toList();
    }

    /** Runs rounds, one at least, and begins none after an end, by {@link System#nanoTime}. */
    static Rounds run(List<Contender> contenders, List<Load> loads, long end) throws Exception {
        Rounds rounds = new Rounds(contenders, loads);
        do {
            rounds.next();
        } while (System.nanoTime() - end < 0);
        return rounds;
    }

    private void next() throws Exception {
        for (int i = 0; i < loads.size(); i++) {
            for (int turn : turns()) {
                loads.get(i).run(contenders.get(turn), timings.get(i).get(turn));
            }
        }
        count++;
    }

    private List<Integer> turns() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            turns.add(i);
        }
        Collections.rotate(turns, count);
        return turns;
    }

    /** How many there were. */
    int count() {
        return count;
    }

    /** What was measured. */
    Table table() {
        Table table = new Table();
        for (int i = 0; i < loads.size(); i++) {
            table.add(loads.get(i).clients(), contenders, timings.get(i));
        }
        return table;
    }
}
