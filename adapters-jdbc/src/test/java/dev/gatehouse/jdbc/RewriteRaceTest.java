package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.key.KeyDepositEvent;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.testkit.Samples;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Two are erased at once, or something else is done to what is rewritten: neither brings back what the other took away. */
class RewriteRaceTest {
    private static final Instant NOW = Samples.NOW;
    private static final Subject KEYS = new Subject("deposited-keys", "1");

    private final EstateId estate = Samples.newEstate();
    private final Notification message = new Notification(
            estate,
            estate + "/1",
            KEYS,
            new Notice(Recipient.party(Party.staff("li.wei")), "test", Text.of("Ada and Bo", "Ada and Bo")),
            NOW);

    @EachDatabase
    void whoIsErasedFromTheJournalMeanwhileStaysErased(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        JournalEntry entry = new JournalEntry(
                estate, KEYS, 1, 0, kept("keys of Ada and Bo"), Party.staff("li.wei"), "key.keep", NOW, NOW);
        run(storage, transaction -> {
            transaction.journal().append(List.of(entry));
            return true;
        });
        Once ada = new Once(() ->
                run(storage, other -> other.journal().rewrite(estate, (subject, event) -> without("Ada", event))));
        int changed = run(
                storage,
                transaction -> transaction.journal().rewrite(estate, (subject, event) -> {
                    ada.run();
                    return without("Bo", event);
                }));
        assertThat(changed).isEqualTo(1);
        assertThat(RewriteRaceTest.<List<JournalEntry>>run(
                        storage, transaction -> transaction.journal().history(estate, KEYS, 0, 10)))
                .containsExactly(entry.telling(kept("keys of … and …")));
    }

    @EachDatabase
    void whoIsErasedFromTheOutboxMeanwhileStaysErased(DataSource dataSource) {
        Storage storage = buried(dataSource);
        Once ada = new Once(() -> rewrite(storage, notice -> without("Ada", notice)));
        int changed = rewrite(storage, notice -> {
            ada.run();
            return without("Bo", notice);
        });
        assertThat(changed).isEqualTo(1);
        assertThat(RewriteRaceTest.<List<Outbox.DeadLetter>>run(
                        storage, transaction -> transaction.outbox().deadLetters(estate, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(
                                letter.notification().notice().text().english())
                        .isEqualTo("… and …"));
    }

    @EachDatabase
    void theReasonOfALetterThatIsDroppedMeanwhileIsKept(DataSource dataSource) {
        Storage storage = buried(dataSource);
        Once dropped = new Once(() -> run(
                storage,
                other -> other.outbox().drop(estate, message.key(), Party.staff("wu"), NOW, "told by telephone")));
        rewrite(storage, notice -> {
            dropped.run();
            return without("Ada", notice);
        });
        assertThat(RewriteRaceTest.<List<Outbox.DroppedLetter>>run(
                        storage, transaction -> transaction.outbox().dropped(estate, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("told by telephone"))
                .satisfies(letter -> assertThat(
                                letter.letter().notification().notice().text().english())
                        .isEqualTo("… and Bo"));
    }

    private Storage buried(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        run(storage, transaction -> {
            transaction.outbox().append(List.of(message));
            return true;
        });
        run(storage, transaction -> {
            Outbox outbox = transaction.outbox();
            outbox.claim(1_000, NOW, NOW.plusSeconds(60)).stream()
                    .filter(claimed -> claimed.notification().equals(message))
                    .forEach(claimed -> outbox.bury(claimed, NOW, "no answer"));
            return true;
        });
        return storage;
    }

    private int rewrite(Storage storage, UnaryOperator<Notice> notices) {
        return run(
                storage,
                transaction -> transaction
                        .outbox()
                        .rewrite(estate, (subject, notice) -> notices.apply(notice), reason -> reason));
    }

    private static Event kept(String form) {
        return new KeyDepositEvent.Kept(form, "E-1");
    }

    private static Event without(String name, Event event) {
        return event instanceof KeyDepositEvent.Kept told ? kept(told.form().replace(name, "…")) : event;
    }

    private static Notice without(String name, Notice notice) {
        String left = notice.text().english().replace(name, "…");
        return new Notice(notice.to(), notice.kind(), Text.of(left, left));
    }

    private static <T> T run(Storage storage, Function<Transaction, T> work) {
        return storage.inTransaction(work);
    }

    /** Something that happens in the middle, the first time only. */
    private static final class Once {
        private final Runnable what;
        private final AtomicBoolean done = new AtomicBoolean();

        Once(Runnable what) {
            this.what = what;
        }

        void run() {
            if (done.compareAndSet(false, true)) {
                what.run();
            }
        }
    }
}
