package dev.gatehouse.examples.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Rows of one kind: all are counted, the foremost are kept to be shown. */
final class Sample<T> {
    private final int size;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;
    private long count;

    /** A sample of so many rows at most, the first by an order. */
    Sample(int size, Comparator<T> order) {
        this.size = size;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T row) {
        count++;
        kept.add(row);
        if (kept.size() > size) {
            kept.remove();
        }
    }

    long count() {
        return count;
    }

    List<T> kept() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }
}
