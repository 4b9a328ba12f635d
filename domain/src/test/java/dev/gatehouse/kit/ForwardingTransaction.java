package dev.gatehouse.kit;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Numbers;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Passes everything on; a broken one does one thing otherwise. */
class ForwardingTransaction implements Transaction {
    final Transaction to;

    ForwardingTransaction(Transaction to) {
        this.to = to;
    }

    @Override
    public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
        return to.store(type);
    }

    @Override
    public <A extends Aggregate<?>, V, Q> View<V, Q> view(ViewType<A, V, Q> type) {
        return to.view(type);
    }

    @Override
    public Journal journal() {
        return to.journal();
    }

    @Override
    public Outbox outbox() {
        return to.outbox();
    }

    @Override
    public DueClocks dueClocks() {
        return to.dueClocks();
    }

    @Override
    public Numbers numbers() {
        return to.numbers();
    }

    @Override
    public Requests requests() {
        return to.requests();
    }

    /** Passes everything on to a store. */
    static class ForwardingStore<A extends Aggregate<I>, I, Q extends Query> implements Store<A, I, Q> {
        final Store<A, I, Q> to;

        ForwardingStore(Store<A, I, Q> to) {
            this.to = to;
        }

        @Override
        public Optional<A> find(EstateId estate, I id, Lock lock) {
            return to.find(estate, id, lock);
        }

        @Override
        public List<A> findAll(EstateId estate, Set<I> ids) {
            return to.findAll(estate, ids);
        }

        @Override
        public void insert(A aggregate) {
            to.insert(aggregate);
        }

        @Override
        public void update(A before, A after) {
            to.update(before, after);
        }

        @Override
        public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
            return to.isTaken(estate, key, value);
        }

        @Override
        public Page<A> search(EstateId estate, Q query) {
            return to.search(estate, query);
        }

        @Override
        public List<A> walk(EstateId estate, @Nullable I after, int limit) {
            return to.walk(estate, after, limit);
        }
    }

    /** Passes everything on to numbers. */
    static class ForwardingNumbers implements Numbers {
        final Numbers to;

        ForwardingNumbers(Numbers to) {
            this.to = to;
        }

        @Override
        public long next(EstateId estate, String series, int count) {
            return to.next(estate, series, count);
        }

        @Override
        public long upcoming(EstateId estate, String series) {
            return to.upcoming(estate, series);
        }
    }

    /** Passes everything on to a journal. */
    static class ForwardingJournal implements Journal {
        final Journal to;

        ForwardingJournal(Journal to) {
            this.to = to;
        }

        @Override
        public void append(List<JournalEntry> entries) {
            to.append(entries);
        }

        @Override
        public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
            return to.history(estate, subject, afterVersion, limit);
        }

        @Override
        public List<EstateId> unplaced(int limit) {
            return to.unplaced(limit);
        }

        @Override
        public int place(EstateId estate, int limit) {
            return to.place(estate, limit);
        }

        @Override
        public List<Placed> feed(EstateId estate, long after, int limit) {
            return to.feed(estate, after, limit);
        }

        @Override
        public int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten) {
            return to.rewrite(estate, rewritten);
        }
    }

    /** Passes everything on to an outbox. */
    static class ForwardingOutbox implements Outbox {
        final Outbox to;

        ForwardingOutbox(Outbox to) {
            this.to = to;
        }

        @Override
        public void append(List<Notification> notifications) {
            to.append(notifications);
        }

        @Override
        public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
            return to.claim(limit, now, leaseUntil);
        }

        @Override
        public void delivered(Message message, Instant at) {
            to.delivered(message, at);
        }

        @Override
        public void retry(Message message, Instant dueAt, String reason) {
            to.retry(message, dueAt, reason);
        }

        @Override
        public void release(Message message, Instant dueAt) {
            to.release(message, dueAt);
        }

        @Override
        public void postpone(EstateId estate, Recipient recipient, Instant due, Instant until) {
            to.postpone(estate, recipient, due, until);
        }

        @Override
        public void bury(Message message, Instant at, String reason) {
            to.bury(message, at, reason);
        }

        @Override
        public void replace(Message message, List<Notification> replacements) {
            to.replace(message, replacements);
        }

        @Override
        public List<DeadLetter> deadLetters(EstateId estate, int limit) {
            return to.deadLetters(estate, limit);
        }

        @Override
        public boolean sendAgain(EstateId estate, String key, Instant dueAt) {
            return to.sendAgain(estate, key, dueAt);
        }

        @Override
        public boolean drop(EstateId estate, String key, Party by, Instant at, String reason) {
            return to.drop(estate, key, by, at, reason);
        }

        @Override
        public List<DroppedLetter> dropped(EstateId estate, int limit) {
            return to.dropped(estate, limit);
        }

        @Override
        public int rewrite(
                EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
            return to.rewrite(estate, notices, reasons);
        }
    }
}
