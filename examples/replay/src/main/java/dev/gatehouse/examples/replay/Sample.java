package dev.gatehouse.examples.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Rows of one kind: all are counted, the foremost are kept to be shown. */
final class Sample {
    private final int size;
    private final Comparator<Judgement> order;
    private final PriorityQueue<Judgement> kept;
    private long count;

    /** A sample of so many rows at most, the first by an order. */
    Sample(int size, Comparator<Judgement> order) {
        this.size = size;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(Judgement judgement) {
        count++;
        kept.add(judgement);
        if (kept.size() > size) {
            kept.remove();
        }
    }

    long count() {
        return count;
    }

    List<Judgement> kept() {
        List<Judgement> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }
}
