package dev.gatehouse.examples.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What all workers that ever lived have said. */
final class Ledger {

    private final long patienceNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** A ledger that waits so long for what is to be heard yet. */
    Ledger(Duration patience) {
        patienceNanos = patience.toNanos();
    }

    /** A command whose answer somebody has. */
    record Acknowledged(String key, String ticket, long version) {}

    /** A worker has said something; what is none of ours is dropped. */
    void heard(String line) {
        String[] words = line.split(" ", 4);
        lock.lock();
        try {
            switch (words[0]) {
                case "ack" -> acknowledged.add(new Acknowledged(words[1], words[2], Long.parseLong(words[3])));
                case "told" -> told.add(words[1]);
                case "broken" -> broken.add(line);
                default -> {}
            }
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All that has been acknowledged so far. */
    List<Acknowledged> acknowledged() {
        return locked(() -> List.copyOf(acknowledged));
    }

    /** Waits until so many more are acknowledged, so that whoever is killed is killed at work. */
    void awaitAcknowledged(int count) throws InterruptedException {
        long patience = patienceNanos;
        lock.lock();
        try {
            int wanted = acknowledged.size() + count;
            while (acknowledged.size() < wanted && patience > 0) {
                patience = more.awaitNanos(patience);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What failed in a way that does not pass. */
    List<String> broken() {
        return locked(() -> List.copyOf(broken));
    }

    int toldCount() {
        return locked(told::size);
    }

    /** Which of these nobody was told, when there has been time to hear of it. */
    Set<String> untold(Set<String> keys) throws InterruptedException {
        long patience = patienceNanos;
        lock.lock();
        try {
            Set<String> untold = new HashSet<>(keys);
            untold.removeAll(told);
            while (!untold.isEmpty() && patience > 0) {
                patience = more.awaitNanos(patience);
                untold.removeAll(told);
            }
            return untold;
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
