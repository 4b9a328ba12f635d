package dev.gatehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.StaleVersion;
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
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.View;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.Person;
import dev.gatehouse.testkit.InMemoryStorage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Storages of which each breaks one promise. */
final class Broken {
    private Broken() {}

    /** Keeps what a transaction wrote before it threw. */
    static Storage withoutRollBack() {
        InMemoryStorage sound = new InMemoryStorage();
        return new Storage() {
            @Override
            public <T> T inTransaction(Function<Transaction, T> work) {
                Map<String, RuntimeException> thrown = new ConcurrentHashMap<>();
                T answer = sound.inTransaction(transaction -> {
                    try {
                        return work.apply(transaction);
                    } catch (RuntimeException e) {
                        thrown.put("it", e);
                        return null;
                    }
                });
                thrown.values().forEach(e -> {
                    throw e;
                });
                return answer;
            }
        };
    }

    /** Dresses up what work throws. */
    static Storage wrappingExceptions() {
        InMemoryStorage sound = new InMemoryStorage();
        return new Storage() {
            @Override
            public <T> T inTransaction(Function<Transaction, T> work) {
                try {
                    return sound.inTransaction(work);
                } catch (RuntimeException e) {
                    throw new IllegalStateException("transaction failed", e);
                }
            }
        };
    }

    /** Keeps outbox messages whatever becomes of the transaction. */
    static Storage outboxOutsideTheTransaction() {
        InMemoryStorage sound = new InMemoryStorage();
        InMemoryStorage besides = new InMemoryStorage();
        return over(sound, transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Outbox outbox() {
                return new ForwardingOutbox(to.outbox()) {
                    @Override
                    public void append(List<Notification> notifications) {
                        apart(besides, other -> other.outbox().append(notifications));
                    }

                    @Override
                    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                        return besides.inTransaction(other -> other.outbox().claim(limit, now, leaseUntil));
                    }
                };
            }
        });
    }

    /** Keeps journal entries whatever becomes of the transaction. */
    static Storage journalOutsideTheTransaction() {
        InMemoryStorage besides = new InMemoryStorage();
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Journal journal() {
                return new ForwardingJournal(to.journal()) {
                    @Override
                    public void append(List<JournalEntry> entries) {
                        apart(besides, other -> other.journal().append(entries));
                    }

                    @Override
                    public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
                        return besides.inTransaction(
                                other -> other.journal().history(estate, subject, afterVersion, limit));
                    }
                };
            }
        });
    }

    /** Writes over whatever version it finds. */
    static Storage losingUpdates() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public void update(A before, A after) {
                        overwrite(type, to, before, after);
                    }
                };
            }
        });
    }

    /** Takes a new aggregate for the one that is there. */
    static Storage insertingOverWhatIsThere() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public void insert(A aggregate) {
                        to.find(aggregate.estate(), aggregate.id(), Lock.UPDATE)
                                .ifPresentOrElse(before -> to.update(before, aggregate), () -> to.insert(aggregate));
                    }
                };
            }
        });
    }

    /** Lets every statement be a transaction of its own, without locks. */
    static Storage withoutLocks() {
        InMemoryStorage sound = new InMemoryStorage();
        CountDownLatch twoHaveRead = new CountDownLatch(2);
        return new Storage() {
            @Override
            public <T> T inTransaction(Function<Transaction, T> work) {
                return work.apply(new Statementwise(sound, twoHaveRead));
            }
        };
    }

    /** Finds what it found before of what is wanted together, whatever has become of it. */
    static Storage findingWhatWasFound() {
        Map<Subject, Optional<? extends Aggregate<?>>> found = new ConcurrentHashMap<>();
        return over(new InMemoryStorage(), to -> new ForwardingTransaction(to) {
            @Override
            public List<Optional<? extends Aggregate<?>>> findTogether(EstateId estate, List<Wanted<?, ?, ?>> wanted) {
                List<Optional<? extends Aggregate<?>>> now = super.findTogether(estate, wanted);
                return IntStream.range(0, now.size())
                        .<Optional<? extends Aggregate<?>>>mapToObj(
                                i -> found.computeIfAbsent(wanted.get(i).subject(), first -> now.get(i)))
                        .toList();
            }
        });
    }

    /** Leaves out what it does not have of what is wanted together. */
    static Storage findingLess() {
        return over(new InMemoryStorage(), to -> new ForwardingTransaction(to) {
            @Override
            public List<Optional<? extends Aggregate<?>>> findTogether(EstateId estate, List<Wanted<?, ?, ?>> wanted) {
                List<Optional<? extends Aggregate<?>>> found = new ArrayList<>(super.findTogether(estate, wanted));
                found.removeIf(Optional::isEmpty);
                return found;
            }
        });
    }

    /** Looks for aggregates in every estate. */
    static Storage leakingEstates() {
        Map<Object, EstateId> homes = new ConcurrentHashMap<>();
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public void insert(A aggregate) {
                        to.insert(aggregate);
                        homes.put(aggregate.id(), aggregate.estate());
                    }

                    @Override
                    public Optional<A> find(EstateId estate, I id, Lock lock) {
                        return to.find(homes.getOrDefault(id, estate), id, lock);
                    }
                };
            }
        });
    }

    /** Trims names, as columns of fixed width do. */
    static Storage trimmingNames() {
        return people(
                person -> person.withName(new PersonName(person.name().value().strip())));
    }

    /** Cuts long names, as a column too short does. */
    static Storage cuttingNames() {
        return people(person -> person.withName(new PersonName(person.name()
                .value()
                .substring(0, Math.min(255, person.name().value().length())))));
    }

    /** Takes a second aggregate with a value that is unique. */
    static Storage acceptingTwins() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
                return to.store(new AggregateType<>(
                        type.name(),
                        type.type(),
                        type.events(),
                        type.atVersion(),
                        type.printId(),
                        type.parseId(),
                        type.matches(),
                        type.sortKey(),
                        List.of(),
                        type.time(),
                        type.sight(),
                        type.begins(),
                        type.running()));
            }
        });
    }

    /** Leaves out the last item of every page but the first. */
    static Storage leavingOutItems() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public Page<A> search(EstateId estate, Q query) {
                        Page<A> page = to.search(estate, query);
                        if (query.page().after() == null || page.items().isEmpty()) {
                            return page;
                        }
                        List<A> items = page.items().subList(0, page.items().size() - 1);
                        return new Page<>(items, page.next());
                    }
                };
            }
        });
    }

    /** Answers in whatever order it finds things. */
    static Storage unorderedSearches() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public Page<A> search(EstateId estate, Q query) {
                        Page<A> page = to.search(estate, query);
                        return new Page<>(
                                page.items().stream()
                                        .sorted(Comparator.comparing(
                                                item -> type.printId().apply(item.id())))
                                        .toList(),
                                page.next());
                    }
                };
            }
        });
    }

    /** Takes request keys for one another whose case differs. */
    static Storage foldingRequestKeys() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Requests requests() {
                return new Requests() {
                    @Override
                    public Optional<Answered> find(EstateId estate, RequestKey key) {
                        return to.requests().find(estate, folded(key));
                    }

                    @Override
                    public void insert(Answered answered) {
                        to.requests()
                                .insert(new Answered(
                                        answered.estate(),
                                        folded(answered.key()),
                                        answered.fingerprint(),
                                        answered.subject(),
                                        answered.version(),
                                        answered.recordedAt()));
                    }
                };
            }
        });
    }

    /** Writes a second answer over the first. */
    static Storage forgettingAnswers() {
        Map<String, Requests.Answered> answers = new ConcurrentHashMap<>();
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Requests requests() {
                return new Requests() {
                    @Override
                    public Optional<Answered> find(EstateId estate, RequestKey key) {
                        return Optional.ofNullable(answers.get(estate + "/" + key));
                    }

                    @Override
                    public void insert(Answered answered) {
                        answers.put(answered.estate() + "/" + answered.key(), answered);
                    }
                };
            }
        });
    }

    /** Keeps milliseconds only. */
    static Storage roundingTimes() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Journal journal() {
                return new ForwardingJournal(to.journal()) {
                    @Override
                    public void append(List<JournalEntry> entries) {
                        to.append(entries.stream().map(Broken::rounded).toList());
                    }
                };
            }
        });
    }

    /** Takes what was imported for what happened here. */
    static Storage forgettingWhoImported() {
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public void append(List<JournalEntry> entries) {
                to.append(entries.stream()
                        .map(entry -> copy(entry, entry.recordedAt()))
                        .toList());
            }
        });
    }

    /** Cuts a history wherever the limit falls. */
    static Storage tearingVersions() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Journal journal() {
                return new ForwardingJournal(to.journal()) {
                    @Override
                    public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
                        return to.history(estate, subject, afterVersion, 1_000).stream()
                                .limit(limit)
                                .toList();
                    }
                };
            }
        });
    }

    /** Gives a message to whoever asks, lease or not. */
    static Storage withoutLeases() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                return to.claim(limit, now, now);
            }
        });
    }

    /** Gives the newest message first. */
    static Storage claimingTheNewestFirst() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                List<Message> claimed = new ArrayList<>(to.claim(limit, now, leaseUntil));
                Collections.reverse(claimed);
                return claimed;
            }
        });
    }

    /** Lets whoever was too slow put off what another holds. */
    static Storage obeyingTheSlow() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void retry(Message message, Instant dueAt, String reason) {
                to.retry(new Message(message.notification(), message.attempts(), message.claim() + 1), dueAt, reason);
                to.retry(message, dueAt, reason);
            }
        });
    }

    /** Knows whoever holds a message by its attempts, which are fewer again when it is given back. */
    static Storage knowingHoldersByAttempts() {
        Map<String, Outbox.Message> last = new ConcurrentHashMap<>();
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                List<Message> claimed = to.claim(limit, now, leaseUntil);
                claimed.forEach(message -> last.put(message.notification().key(), message));
                return claimed;
            }

            @Override
            public void release(Message message, Instant dueAt) {
                to.release(message, dueAt);
                last.computeIfPresent(
                        message.notification().key(),
                        (key, held) -> new Message(held.notification(), held.attempts() - 1, held.claim()));
            }

            @Override
            public void retry(Message message, Instant dueAt, String reason) {
                Message held = last.getOrDefault(message.notification().key(), message);
                to.retry(held.attempts() == message.attempts() ? held : message, dueAt, reason);
            }
        });
    }

    /** Makes a message due when it was recorded, whenever it may be told. */
    static Storage tellingTooSoon() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void append(List<Notification> notifications) {
                to.append(notifications.stream()
                        .map(told -> new Notification(
                                told.estate(), told.key(), told.subject(), told.notice(), told.recordedAt()))
                        .toList());
            }
        });
    }

    /** Gives what is due in the order in which it was recorded. */
    static Storage claimingInTheOrderOfRecords() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                return to.claim(limit, now, leaseUntil).stream()
                        .sorted(Comparator.comparing(
                                message -> message.notification().recordedAt()))
                        .toList();
            }
        });
    }

    /** Takes every message for a series of its own. */
    static Storage withoutSeries() {
        Map<String, Notification> sound = new ConcurrentHashMap<>();
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void append(List<Notification> notifications) {
                notifications.forEach(told -> sound.put(told.key(), told));
                to.append(notifications.stream()
                        .map(told -> new Notification(
                                told.estate(),
                                told.key(),
                                new Subject("pass-book", told.key()),
                                told.notice(),
                                told.recordedAt(),
                                told.notBefore()))
                        .toList());
            }

            @Override
            public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
                return to.claim(limit, now, leaseUntil).stream()
                        .map(message -> new Message(
                                sound.getOrDefault(message.notification().key(), message.notification()),
                                message.attempts(),
                                message.claim()))
                        .toList();
            }
        });
    }

    /** Counts an attempt that was never made. */
    static Storage countingWhatIsGivenBack() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void release(Message message, Instant dueAt) {
                to.retry(message, dueAt, "");
            }
        });
    }

    /** Puts what replaces a message behind everything else, whoever holds the message. */
    static Storage replacingAtTheEnd() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void replace(Message message, List<Notification> replacements) {
                to.delivered(message, message.notification().recordedAt());
                to.append(replacements);
            }
        });
    }

    /** Says that it sends a dead letter again, and does not. */
    static Storage leavingTheDeadAlone() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public boolean sendAgain(EstateId estate, String key, Instant dueAt) {
                return true;
            }
        });
    }

    /** Drops dead letters without a trace. */
    static Storage forgettingWhatWasDropped() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public List<DroppedLetter> dropped(EstateId estate, int limit) {
                return List.of();
            }
        });
    }

    /** Puts nothing off. */
    static Storage puttingNothingOff() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void postpone(EstateId estate, Recipient recipient, Instant due, Instant until) {}
        });
    }

    /** Puts off what is due for anybody. */
    static Storage puttingEverythingOff() {
        Set<Recipient> recipients = ConcurrentHashMap.newKeySet();
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void append(List<Notification> notifications) {
                to.append(notifications);
                notifications.forEach(told -> recipients.add(told.notice().to()));
            }

            @Override
            public void postpone(EstateId estate, Recipient recipient, Instant due, Instant until) {
                recipients.forEach(each -> to.postpone(estate, each, due, until));
            }
        });
    }

    /** Puts off whatever will be due before the pause ends, and so what others hold until then. */
    static Storage puttingOffWhatIsHeld() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void postpone(EstateId estate, Recipient recipient, Instant due, Instant until) {
                to.postpone(estate, recipient, until, until);
            }
        });
    }

    /** Forgets what was delivered. */
    static Storage deliveringForEver() {
        return outboxes(outbox -> new ForwardingTransaction.ForwardingOutbox(outbox) {
            @Override
            public void delivered(Message message, Instant at) {
                if (at.equals(message.notification().recordedAt())
                        && message.notification().key().endsWith("/a")) {
                    to.retry(message, at, "");
                } else {
                    to.delivered(message, at);
                }
            }
        });
    }

    /** Counts on each thread by itself, as nodes with a cache of their own do. */
    static Storage countingPerNode() {
        ThreadLocal<Map<String, Long>> last = ThreadLocal.withInitial(HashMap::new);
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Numbers numbers() {
                return new ForwardingNumbers(to.numbers()) {
                    @Override
                    public long next(EstateId estate, String series, int count) {
                        return last.get().merge(estate + "/" + series, (long) count, Long::sum) - count + 1;
                    }
                };
            }
        });
    }

    /** Starts its series at zero. */
    static Storage countingFromZero() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Numbers numbers() {
                return new ForwardingNumbers(to.numbers()) {
                    @Override
                    public long next(EstateId estate, String series, int count) {
                        return to.next(estate, series, count) - 1;
                    }
                };
            }
        });
    }

    /** Finds but the first of those that are asked for together. */
    static Storage findingTheFirst() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public List<A> findAll(EstateId estate, Set<I> ids) {
                        return to.findAll(estate, ids).stream().limit(1).toList();
                    }
                };
            }
        });
    }

    /** Walks over the aggregates that it finds first, again and again. */
    static Storage walkingInCircles() {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public List<A> walk(EstateId estate, @Nullable I after, int limit) {
                        return to.walk(estate, null, limit);
                    }
                };
            }
        });
    }

    /** Rewrites what is told of one subject for all. */
    static Storage rewritingTheFirst() {
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten) {
                AtomicReference<Subject> first = new AtomicReference<>();
                return to.rewrite(estate, (subject, event) -> {
                    first.compareAndSet(null, subject);
                    return subject.equals(first.get()) ? rewritten.apply(subject, event) : event;
                });
            }
        });
    }

    /** Leaves all words as they are. */
    static Storage rewritingNothing() {
        return outboxes(sound -> new ForwardingTransaction.ForwardingOutbox(sound) {
            @Override
            public int rewrite(
                    EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
                return 0;
            }
        });
    }

    /** Gives a position at once, when nobody knows yet in which order commands will end. */
    static Storage placingAtOnce() {
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public void append(List<JournalEntry> entries) {
                to.append(entries);
                to.unplaced(Integer.MAX_VALUE).forEach(estate -> to.place(estate, Integer.MAX_VALUE));
            }
        });
    }

    /** Shows again where a follower stands. */
    static Storage repeatingThePosition() {
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public List<Placed> feed(EstateId estate, long after, int limit) {
                return to.feed(estate, after - 1, limit);
            }
        });
    }

    /** Orders the feed by when things were recorded. */
    static Storage feedingInTheOrderOfRecords() {
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public List<Placed> feed(EstateId estate, long after, int limit) {
                List<JournalEntry> entries = to.feed(estate, 0, Integer.MAX_VALUE).stream()
                        .map(Placed::entry)
                        .sorted(Comparator.comparing(JournalEntry::recordedAt))
                        .toList();
                return IntStream.range(0, entries.size())
                        .mapToObj(i -> new Placed(i + 1L, entries.get(i)))
                        .filter(placed -> placed.position() > after)
                        .limit(limit)
                        .toList();
            }
        });
    }

    /** Feeds an estate with what happens in whichever was placed last. */
    static Storage feedingEverybody() {
        AtomicReference<EstateId> last = new AtomicReference<>(new EstateId("nowhere"));
        return journals(sound -> new ForwardingTransaction.ForwardingJournal(sound) {
            @Override
            public int place(EstateId estate, int limit) {
                last.set(estate);
                return to.place(estate, limit);
            }

            @Override
            public List<Placed> feed(EstateId estate, long after, int limit) {
                return to.feed(last.get(), after, limit);
            }
        });
    }

    private static Storage journals(UnaryOperator<Journal> fault) {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Journal journal() {
                return fault.apply(to.journal());
            }
        });
    }

    /** Takes a number when it is only looked at. */
    static Storage takingWhatIsLookedAt() {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Numbers numbers() {
                return new ForwardingNumbers(to.numbers()) {
                    @Override
                    public long upcoming(EstateId estate, String series) {
                        return to.next(estate, series, 1);
                    }
                };
            }
        });
    }

    /** Thinks that what another estate has is taken. */
    static Storage takenElsewhere() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public void insert(A aggregate) {
                        type.uniqueKeys()
                                .forEach(
                                        key -> seen.add(key.name() + key.value().apply(aggregate)));
                        to.insert(aggregate);
                    }

                    @Override
                    public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
                        return seen.contains(key.name() + value);
                    }
                };
            }
        });
    }

    private static RequestKey folded(RequestKey key) {
        return new RequestKey(key.value().toLowerCase(Locale.ROOT));
    }

    private static JournalEntry rounded(JournalEntry entry) {
        return copy(entry, entry.recordedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    private static JournalEntry copy(JournalEntry entry, Instant recordedAt) {
        return new JournalEntry(
                entry.estate(),
                entry.subject(),
                entry.version(),
                entry.ordinal(),
                entry.event(),
                entry.by(),
                entry.operation(),
                entry.occurredAt(),
                recordedAt);
    }

    private static <A extends Aggregate<I>, I, Q extends Query> void overwrite(
            AggregateType<A, I, Q> type, Store<A, I, Q> store, A before, A after) {
        try {
            store.update(before, after);
        } catch (StaleVersion e) {
            store.find(before.estate(), before.id(), Lock.UPDATE)
                    .ifPresent(found -> store.update(found, type.atVersion().apply(after, found.version() + 1)));
        }
    }

    private static Storage people(UnaryOperator<Person> fault) {
        return stores(new StoreFault() {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                    AggregateType<A, I, Q> type, Store<A, I, Q> sound) {
                return new ForwardingTransaction.ForwardingStore<>(sound) {
                    @Override
                    public void insert(A aggregate) {
                        to.insert(
                                aggregate instanceof Person person ? type.type().cast(fault.apply(person)) : aggregate);
                    }
                };
            }
        });
    }

    private static Storage outboxes(UnaryOperator<Outbox> fault) {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public Outbox outbox() {
                return fault.apply(to.outbox());
            }
        });
    }

    private static Storage stores(StoreFault fault) {
        return over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
                return fault.in(type, to.store(type));
            }
        });
    }

    static Storage over(Storage sound, UnaryOperator<Transaction> fault) {
        return new Storage() {
            @Override
            public <T> T inTransaction(Function<Transaction, T> work) {
                return sound.inTransaction(transaction -> work.apply(fault.apply(transaction)));
            }
        };
    }

    static void apart(Storage storage, Consumer<Transaction> step) {
        storage.inTransaction(transaction -> {
            step.accept(transaction);
            return true;
        });
    }

    /** What is wrong with a store. */
    private interface StoreFault {
        <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> in(
                AggregateType<A, I, Q> type, Store<A, I, Q> sound);
    }

    /** A transaction that is none: each statement is kept at once, and nothing is held for the next. */
    private static final class Statementwise implements Transaction {
        private final Storage sound;
        private final CountDownLatch twoHaveRead;

        Statementwise(Storage sound, CountDownLatch twoHaveRead) {
            this.sound = sound;
            this.twoHaveRead = twoHaveRead;
        }

        @Override
        public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
            return new Store<>() {
                @Override
                public Optional<A> find(EstateId estate, I id, Lock lock) {
                    Optional<A> read =
                            sound.inTransaction(one -> one.store(type).find(estate, id, lock));
                    if (lock == Lock.UPDATE) {
                        waitForAnotherReader();
                    }
                    return read;
                }

                @Override
                public List<A> findAll(EstateId estate, Set<I> ids) {
                    return sound.inTransaction(one -> one.store(type).findAll(estate, ids));
                }

                @Override
                public void insert(A aggregate) {
                    apart(sound, one -> one.store(type).insert(aggregate));
                }

                @Override
                public void update(A before, A after) {
                    apart(sound, one -> overwrite(type, one.store(type), before, after));
                }

                @Override
                public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
                    return sound.inTransaction(one -> one.store(type).isTaken(estate, key, value));
                }

                @Override
                public Page<A> search(EstateId estate, Q query) {
                    return sound.inTransaction(one -> one.store(type).search(estate, query));
                }

                @Override
                public List<A> walk(EstateId estate, @Nullable I after, int limit) {
                    return sound.inTransaction(one -> one.store(type).walk(estate, after, limit));
                }
            };
        }

        private void waitForAnotherReader() {
            twoHaveRead.countDown();
            try {
                assertThat(twoHaveRead.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public <A2 extends Aggregate<?>, V, Q2> View<V, Q2> view(ViewType<A2, V, Q2> type) {
            throw onlyAggregates();
        }

        @Override
        public Journal journal() {
            throw onlyAggregates();
        }

        @Override
        public Outbox outbox() {
            throw onlyAggregates();
        }

        @Override
        public DueClocks dueClocks() {
            throw onlyAggregates();
        }

        @Override
        public Numbers numbers() {
            throw onlyAggregates();
        }

        @Override
        public Requests requests() {
            throw onlyAggregates();
        }

        /** A port that is used outside its transaction does whatever it does, for as long as it likes. */
        private static UnsupportedOperationException onlyAggregates() {
            return new UnsupportedOperationException("this storage is about aggregates");
        }
    }
}
