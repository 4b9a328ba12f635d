package dev.gatehouse.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rounds that were run. In each, all contenders do the same work by turns, for each number of clients; in the next, another
 * one begins.
 */
public final class Rounds {
    private final List<? extends Contender> contenders;
    private final List<Load> loads;
    private final List<List<Timing>> timings;
    private int count;

    /** None yet. */
    public Rounds(List<? extends Contender> contenders, List<Load> loads) {
        this.contenders = contenders;
        this.loads = loads;
        timings = loads.stream()
                .map(load ->
                        Stream.generate(Timing::new).limit(contenders.size()).toList())
                .toList();
    }

    /** Runs rounds, one at least, and begins none after an end, by {@link System#nanoTime}. */
    public static Rounds run(List<? extends Contender> contenders, List<Load> loads, long end) throws Exception {
        Rounds rounds = new Rounds(contenders, loads);
        do {
            rounds.next();
        } while (System.nanoTime() - end < 0);
        return rounds;
    }

    /** Runs one more. */
    public void next() throws Exception {
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
    public int count() {
        return count;
    }

    /**
     * What was measured.
     *
     * @param way     what the contenders are
     * @param columns of the table, after the number of clients and the contender
     */
    public Table table(String way, List<Table.Column> columns) {
        Table table = new Table(way, columns);
        for (int i = 0; i < loads.size(); i++) {
            table.add(loads.get(i).clients(), contenders, timings.get(i));
        }
        return table;
    }
}
