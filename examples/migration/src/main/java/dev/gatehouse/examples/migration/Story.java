package dev.gatehouse.examples.migration;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.examples.migration.Row.BadRow;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RegisterKeyBuilder;
import dev.gatehouse.key.TakeBackKeys;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.WithdrawTicket;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rows of the old tables say that was done: each row some steps. Ids are known as their steps are taken. */
final class Story {
    private final Gatehouse gatehouse;
    private final EstateId estate;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<Row, KeyRingId> rings = new HashMap<>();
    private final Map<Row, TicketId> tickets = new HashMap<>();

    Story(Gatehouse gatehouse, EstateId estate, ZoneId zone, Instant now) {
        this.gatehouse = gatehouse;
        this.estate = estate;
        this.zone = zone;
        this.now = now;
    }

    /** The steps of a row of {@code units.csv}. */
    List<Step> ofUnit(Row row) {
        String number = row.text("number");
        UnitKind kind = Arrays.stream(UnitKind.values())
                .filter(each -> each.name().equals(row.text("kind")))
                .findFirst()
                .orElseThrow(
                        () -> new BadRow("kind is none of " + List.of(UnitKind.values()) + ": " + row.text("kind")));
        return List.of(step(row, "register " + number, "registered_at", "registered_by", Role.CS_OFFICER, call -> {
            var outcome = gatehouse
                    .units()
                    .register(
                            call,
                            new RegisterUnitBuilder().number(number).kind(kind).build());
            units.put(number, outcome.id());
            return outcome;
        }));
    }

    /** The steps of a row of {@code keys.csv}: a ring with one key, and its loan. */
    List<Step> ofKey(Row row) {
        String tag = row.text("ring");
        Stream<Step> made = Stream.of(
                step(row, "make " + tag, "made_at", "made_by", Role.CS_OFFICER, call -> {
                    var outcome = gatehouse.keyRings().make(call, new MakeKeyRing(tag, "cabinet"));
                    rings.put(row, outcome.id());
                    return outcome;
                }),
                step(
                        row,
                        "key on " + tag,
                        "made_at",
                        "made_by",
                        Role.CS_OFFICER,
                        call -> gatehouse
                                .keys()
                                .register(
                                        call,
                                        new RegisterKeyBuilder()
                                                .building(row.text("building"))
                                                .door(row.text("door"))
                                                .ordinal(1)
                                                .opens("door " + row.text("door"))
                                                .ring(ring(row))
                                                .build())));
        return Stream.of(made, lent(row, tag), back(row, tag))
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> lent(Row row, String tag) {
        if (!row.has("lent_at")) {
            return Stream.empty();
        }
        Party to = Party.outsider(row.text("lent_to"));
        return Stream.of(
                step(
                        row,
                        "consent to " + tag,
                        "lent_at",
                        "consented_by",
                        Role.PROJECT_HEAD,
                        call -> gatehouse
                                .keyRings()
                                .consent(call, new ConsentToKeys(ring(row), MovementKind.LOAN, to))),
                step(
                        row,
                        "lend " + tag,
                        "lent_at",
                        "lent_by",
                        Role.CS_SUPERVISOR,
                        call -> gatehouse
                                .keyRings()
                                .handOut(call, HandOutKeys.signed(ring(row), MovementKind.LOAN, to))));
    }

    private Stream<Step> back(Row row, String tag) {
        return row.has("back_at")
                ? Stream.of(step(
                        row,
                        "take back " + tag,
                        "back_at",
                        "lent_by",
                        Role.CS_SUPERVISOR,
                        call -> gatehouse
                                .keyRings()
                                .takeBack(call, TakeBackKeys.whole(ring(row), Party.outsider(row.text("lent_to"))))))
                : Stream.empty();
    }

    /** The steps of a row of {@code tickets.csv}. */
    List<Step> ofTicket(Row row) {
        String number = row.text("number");
        Step opened = step(row, "open " + number, "opened_at", "opened_by", Role.CS_OFFICER, call -> {
            var outcome = gatehouse
                    .tickets()
                    .open(
                            call.numbered(row.number("number")),
                            new OpenTicketBuilder()
                                    .source(TicketSource.CUSTOMER)
                                    .channel(Channel.TELEPHONE)
                                    .location(Location.of(unit(row)))
                                    .standing(Reporter.Standing.OUTSIDER)
                                    .content(row.text("content"))
                                    .contact(new NewContact(row.text("contact"), row.optional("phone"), null))
                                    .about(About.of(TicketClass.ENGINEERING))
                                    .build());
            tickets.put(row, outcome.id());
            return outcome;
        });
        Stream<Step> issued = row.has("issued_at")
                ? Stream.of(step(
                        row,
                        "issue " + number,
                        "issued_at",
                        "issued_by",
                        Role.CS_OFFICER,
                        call -> gatehouse.workOrders().issue(call, IssueOrder.of(ticket(row)))))
                : Stream.empty();
        Stream<Step> withdrawn = row.has("withdrawn_at")
                ? Stream.of(step(
                        row,
                        "withdraw " + number,
                        "withdrawn_at",
                        "opened_by",
                        Role.CS_OFFICER,
                        call -> gatehouse
                                .tickets()
                                .withdraw(call, new WithdrawTicket(ticket(row), Party.outsider("customer"), null))))
                : Stream.empty();
        return Stream.of(Stream.of(opened), issued, withdrawn)
                .flatMap(steps -> steps)
                .toList();
    }

    private Step step(Row row, String what, String at, String by, Role role, Function<Call, Outcome<?>> taken) {
        return new Step(row, what, row.time(at, zone, now), Caller.staff(estate, row.text(by), role), taken);
    }

    private UnitId unit(Row row) {
        return Optional.ofNullable(units.get(row.text("unit")))
                .orElseThrow(() -> new BadRow("no unit " + row.text("unit") + " was imported before"));
    }

    private KeyRingId ring(Row row) {
        return Optional.ofNullable(rings.get(row)).orElseThrow(() -> new BadRow("its ring was not imported"));
    }

    private TicketId ticket(Row row) {
        return Optional.ofNullable(tickets.get(row)).orElseThrow(() -> new BadRow("it was not opened"));
    }
}
