package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.examples.vendor.rocks.Letter.End;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** What is to be told. */
final class RocksOutbox implements Outbox {
    private final Letters letters;
    private final LongSupplier arrivals;

    RocksOutbox(Rows rows, LongSupplier arrivals) {
        this.letters = new Letters(rows);
        this.arrivals = arrivals;
    }

    @Override
    public void append(List<Notification> notifications) {
        notifications.forEach(told -> letters.insert(told, arrivals.getAsLong()));
    }

    /** Looks at each letter once more when it is locked: somebody else may have had it since (O2). */
    @Override
    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
        List<Message> claimed = new ArrayList<>();
        for (String key : letters.due(now)) {
            if (claimed.size() == limit) {
                break;
            }
            letters.lockIfFree(key)
                    .filter(letter -> letter.isDue(now) && letters.isFirst(letter))
                    .ifPresent(letter -> letters.told(letter)
                            .ifPresentOrElse(
                                    told -> claimed.add(claim(letter, told, leaseUntil)),
                                    () -> letters.update(letter, letter.buried(now, UNREADABLE))));
        }
        return claimed;
    }

    @Override
    public void delivered(Message message, Instant at) {
        letters.lock(message.notification().key())
                .filter(letter -> letter.dropped() == null)
                .ifPresent(letter -> letters.update(letter, letter.over()));
    }

    @Override
    public void retry(Message message, Instant dueAt, String reason) {
        held(message).ifPresent(letter -> letters.update(letter, letter.due(dueAt)));
    }

    @Override
    public void release(Message message, Instant dueAt) {
        held(message)
                .ifPresent(letter -> letters.update(letter, letter.due(dueAt).tried(letter.attempts() - 1)));
    }

    @Override
    public void postpone(EstateId estate, Recipient to, Instant due, Instant until) {
        letters.alive(estate).stream()
                .filter(letter -> letter.to().equals(to.toString()) && letter.isDue(due))
                .flatMap(letter -> letters.lockIfFree(letter.key()).stream())
                .filter(letter -> letter.isDue(due))
                .forEach(letter -> letters.update(letter, letter.due(until)));
    }

    @Override
    public void bury(Message message, Instant at, String reason) {
        held(message).ifPresent(letter -> letters.update(letter, letter.buried(at, reason)));
    }

    @Override
    public void replace(Message message, List<Notification> replacements) {
        held(message).ifPresent(letter -> {
            letters.update(letter, letter.over());
            replacements.forEach(told -> letters.insert(told, letter.place()));
        });
    }

    @Override
    public List<DeadLetter> deadLetters(EstateId estate, int limit) {
        return letters.dead(estate).stream()
                .filter(Letter::isDead)
                .flatMap(letter -> letters.told(letter).map(letter::deadLetter).stream())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean sendAgain(EstateId estate, String key, Instant dueAt) {
        Optional<Letter> dead = dead(estate, key);
        dead.ifPresent(letter -> letters.update(letter, letter.due(dueAt).tried(0)));
        return dead.isPresent();
    }

    @Override
    public boolean drop(EstateId estate, String key, Party by, Instant at, String reason) {
        Optional<Letter> dead = dead(estate, key);
        dead.ifPresent(letter -> letters.update(letter, letter.dropped(new End(at, reason, by))));
        return dead.isPresent();
    }

    @Override
    public List<DroppedLetter> dropped(EstateId estate, int limit) {
        return letters.dead(estate).stream()
                .filter(letter -> letter.dropped() != null)
                .sorted(Comparator.comparing(Letter::place).reversed())
                .flatMap(letter -> letters.told(letter).map(letter::droppedLetter).stream())
                .sorted(Comparator.comparing(DroppedLetter::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
        int changed = 0;
        for (Letter seen : letters.all(estate)) {
            Letter letter = letters.lock(seen.key()).orElseThrow();
            Optional<Notification> told = letters.told(letter);
            if (told.isPresent() && rewrite(letter, told.get(), notices, reasons)) {
                changed++;
            }
        }
        return changed;
    }

    private boolean rewrite(
            Letter letter,
            Notification told,
            BiFunction<Subject, Notice, Notice> notices,
            UnaryOperator<String> reasons) {
        Notification next = told.telling(notices.apply(told.subject(), told.notice()));
        End was = letter.dropped();
        End end = was == null ? null : new End(was.at(), reasons.apply(was.reason()), was.by());
        if (next.equals(told) && Objects.equals(end, was)) {
            return false;
        }
        letters.rewrite(next);
        letters.update(letter, (end == null ? letter : letter.dropped(end)).takenFromItsHolder());
        return true;
    }

    private Message claim(Letter letter, Notification told, Instant leaseUntil) {
        Letter claimed = letter.claimed(leaseUntil);
        letters.update(letter, claimed);
        return claimed.message(told);
    }

    /** What a message's claim still holds (O5). */
    private Optional<Letter> held(Message message) {
        return letters.lock(message.notification().key())
                .filter(letter -> letter.dueAt() != null && letter.claims() == message.claim());
    }

    /** What an estate has given up and can read, to be changed. */
    private Optional<Letter> dead(EstateId estate, String key) {
        return letters.lock(key)
                .filter(letter -> letter.estate().equals(estate) && letter.isDead())
                .filter(letter -> letters.told(letter).isPresent());
    }
}
