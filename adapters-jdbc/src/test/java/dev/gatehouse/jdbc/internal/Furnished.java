package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.Subject;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Requests.Answered;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An estate that has something in every table: every aggregate, event and notice of which there is a fixture. A new area comes
 * along by its fixtures.
 */
public final class Furnished {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/v1");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final Instant NOW = Samples.NOW;

    private final Json json = new Json();
    private final EstateId estate;
    private final UnaryOperator<Object> changed;

    private Furnished(EstateId estate, UnaryOperator<Object> changed) {
        this.estate = estate;
        this.changed = changed;
    }

    /** Furnishes an estate, which the database does not have. */
    public static void furnish(DataSource dataSource, EstateId estate) {
        furnish(dataSource, estate, UnaryOperator.identity());
    }

    /** Furnishes an estate with fixtures that are changed before they are read. */
    public static void furnish(DataSource dataSource, EstateId estate, UnaryOperator<Object> changed) {
        new Furnished(estate, changed).into(JdbcStorage.owning(dataSource));
    }

    private void into(Storage storage) {
        storage.inTransaction(transaction -> {
            Tables.MAPPINGS.forEach(mapping -> insert(transaction, mapping));
            Ticket ticket = Samples.ticket(estate, 7, TicketClass.COMPLAINT, null, "li.wei");
            transaction.store(Ticket.TYPE).insert(Samples.ordered(ticket, Department.ENGINEERING, "zhao.gang"));
            transaction.journal().append(entries());
            transaction.outbox().append(notifications());
            transaction.numbers().next(estate, "t-2026", 41);
            transaction
                    .requests()
                    .insert(new Answered(
                            estate,
                            new RequestKey("list/3-1201"),
                            "0123456789abcdef".repeat(4),
                            new Subject("unit", "u"),
                            7,
                            NOW));
            return true;
        });
        storage.inTransaction(transaction -> transaction.journal().place(estate, 10));
        storage.inTransaction(transaction -> {
            Outbox outbox = transaction.outbox();
            List<Outbox.Message> claimed = outbox.claim(3, NOW.plusSeconds(9), NOW.plusSeconds(60));
            outbox.retry(claimed.get(0), NOW.plusSeconds(30), "no answer");
            outbox.bury(claimed.get(1), NOW, "no such address");
            outbox.bury(claimed.get(2), NOW, "no such address");
            return outbox.drop(
                    estate,
                    claimed.get(2).notification().key(),
                    Party.staff("li.wei"),
                    NOW,
                    String.valueOf(changed.apply("搬走 moved 📦")));
        });
    }

    private <A extends Aggregate<I>, I, Q extends Query> void insert(
            Transaction transaction, Mapping<A, I, Q> mapping) {
        A aggregate = read("aggregates", mapping.type().name(), mapping.type().type());
        transaction.store(mapping.type()).insert(aggregate);
        Subject subject = mapping.type().subject(aggregate.id());
        Map<String, DueClock> clocks = new TreeMap<>();
        for (Clock clock : mapping.type().clocks(aggregate).all()) {
            String name = clock.terms().name();
            clocks.put(name, new DueClock(estate, subject, name, clock.terms().rule(), clock.dueAt(), clock.dueAt()));
        }
        transaction.dueClocks().replace(List.of(), List.copyOf(clocks.values()));
    }

    private List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        for (String name : names("events")) {
            entries.add(new JournalEntry(
                    estate,
                    new Subject("unit", "u"),
                    entries.size() + 1L,
                    0,
                    read("events", name, Event.class),
                    Party.staff("li.wei"),
                    "unit.operation",
                    NOW.minusSeconds(1),
                    NOW));
        }
        return entries;
    }

    private List<Notification> notifications() {
        List<Notification> notifications = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (String name : names("notices")) {
                Notice notice = read("notices", name, Notice.class);
                notifications.add(new Notification(
                        estate,
                        estate + "/" + name + "/" + round,
                        new Subject("unit", "u" + notifications.size()),
                        notice,
                        NOW,
                        NOW.plusSeconds(round)));
            }
        }
        return notifications;
    }

    private <T> T read(String directory, String name, Class<T> type) {
        return type.cast(changed.apply(json.read(fixture(directory, name).toString(), type)));
    }

    private JsonNode fixture(String directory, String name) {
        JsonNode fixture = PLAIN.readTree(FIXTURES.resolve(directory).resolve(name + ".json"));
        if (fixture.has("estate")) {
            ((ObjectNode) fixture).put("estate", estate.value());
        } else if (name.equals("estate")) {
            ((ObjectNode) fixture).put("id", estate.value());
        }
        return fixture;
    }

    private static List<String> names(String directory) {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(directory))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
