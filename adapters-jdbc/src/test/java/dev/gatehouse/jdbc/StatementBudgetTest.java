package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.util.DriverDataSource;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Feed;
import dev.gatehouse.desk.JournalService;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.key.Attempt;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CustodyId;
import dev.gatehouse.key.EnterInEmergency;
import dev.gatehouse.key.EnterInEmergencyBuilder;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.HandOverKeys;
import dev.gatehouse.key.KeyId;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RatifyEntry;
import dev.gatehouse.key.RegisterKey;
import dev.gatehouse.key.TakeBackKeys;
import dev.gatehouse.key.TakeBackKeysBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.office.ChangeOwner;
import dev.gatehouse.office.Departure;
import dev.gatehouse.office.FileForm;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.pass.ReplacePass;
import dev.gatehouse.pass.TakeBackPass;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.ExpectEntryCard;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.permit.PermitService;
import dev.gatehouse.permit.WorkPermit;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegistrationForm;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.SetRoster;
import dev.gatehouse.roster.SetRosterBuilder;
import dev.gatehouse.roster.Turn;
import dev.gatehouse.roster.WeeklyTurn;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketService;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.WorkOrderService;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What commands cost while the estate is known: at most 6 statements for one aggregate, 2 more for each further one, 1
 * for numbers, 2 for a request key, 1 for each look at what else a household that leaves has. A batch is one statement.
 */
class StatementBudgetTest {
    private static final NewMember GRANDMOTHER =
            new NewMember("王奶奶", Gender.FEMALE, Relationship.PARENT, null, null, null);

    /** What each costs where statements are sent one by one, and where they are sent together. */
    private static final List<String> COSTS = List.of(
            "unit.register: 2, 1",
            "unit.plan-move-in: 3, 2",
            "unit.file-paper: 3, 2",
            "unit.file-paper, keyed: 5, 3",
            "household.register, of two: 5, 2",
            "pass.prepare: 6, 4",
            "pass.print-receipt-sheet: 4, 3",
            "household.move-in: 9, 6",
            "household.add-member: 9, 3",
            "person.record-details: 3, 2",
            "household.file-form: 7, 5",
            "tenure.record, with its agreement: 7, 4",
            "pass.make: 5, 3",
            "pass.report-lost: 6, 4",
            "pass.replace, keyed: 7, 4",
            "pass.take-back: 3, 2",
            "tenure.change-owner, and the household stays: 6, 5",
            "household.move-out: 15, 10",
            "roster.set, for the first time: 3, 2",
            "roster.set, with somebody new: 4, 2",
            "permit.apply, for a hundred: 5, 2",
            "permit.collect-fee: 4, 3",
            "permit.verify: 3, 2",
            "vehicle-permit.apply: 4, 3",
            "entry-card.expect: 5, 2",
            "ticket.open: 6, 3",
            "work-order.issue: 4, 2",
            "work-order.record, a signature: 3, 2",
            "work-order.finish: 4, 2",
            "work-order.judge: 8, 4",
            "ticket.close: 3, 2",
            "key-ring.make: 2, 1",
            "key.register: 4, 2",
            "key-ring.consent: 3, 2",
            "key-ring.hand-out, a loan: 5, 2",
            "key-ring.hand-over: 8, 3",
            "key-ring.take-back, one key missing: 10, 4",
            "key-ring.enter: 6, 2",
            "key-custody.ratify: 4, 2",
            "supplier.set: 4, 2",
            "subscription.request: 4, 3",
            "subscription.ask-supplier: 4, 3",
            "subscription.confirm: 4, 2",
            "subscription.sign-letter: 7, 5",
            "requisition.submit, of ten lines: 24, 3",
            "requisition.decide, of ten lines: 25, 3",
            "requisition.place, of ten lines: 25, 4",
            "issue.record, one copy missing: 5, 2",
            "subscription.request-cancellation: 10, 5",
            "subscription.confirm-cancellation: 4, 2",
            "subscription.transfer: 11, 6",
            "household.move-out, with three to settle: 19, 11");

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private final List<String> measured = new ArrayList<>();
    private final List<String> sql = new ArrayList<>();

    @EachDatabase
    void noCommandNeedsMoreStatementsThanItsBudget(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(counting(dataSource)));
        UnitId unit = house.unit("3-1201");
        measure("unit.register", 1, 0, () -> house.unit("3-1202"));
        measure(
                "unit.plan-move-in",
                1,
                0,
                () -> house.gatehouse.units().planMoveIn(house.call(), new PlanMoveIn(unit, LocalDate.of(2026, 3, 1))));
        measure("unit.file-paper", 1, 0, () -> house.gatehouse.units().filePaper(house.call(), paper(unit, "P-1")));
        measure(
                "unit.file-paper, keyed",
                1,
                2,
                () -> house.gatehouse.units().filePaper(house.call().keyed("k1"), paper(unit, "P-2")));

        List<HouseholdId> households = new ArrayList<>();
        measure("household.register, of two", 4, 0, () -> households.add(house.household(unit, "Ada", "Bo")));
        HouseholdId household = households.get(0);
        Call call = house.call();
        measure("pass.prepare", 2, 1, () -> house.gatehouse.office().preparePasses(call, new PreparePasses(household)));
        measure(
                "pass.print-receipt-sheet",
                1,
                1,
                () -> house.gatehouse.passes().printReceiptSheet(call, new PrintReceiptSheet(household)));
        PersonId holder = house.holder(household);
        String sheet = house.book(household).sheets().get(0).paper().number();
        measure(
                "household.move-in",
                3,
                0,
                () -> house.gatehouse
                        .office()
                        .moveIn(call, new MoveIn(household, 2, List.of(), sheet, holder, House.DRAWN)));
        measure(
                "household.add-member",
                3,
                0,
                () -> house.gatehouse
                        .office()
                        .addMember(
                                call,
                                AddMember.of(
                                        household,
                                        new NewMember("Cy", Gender.MALE, Relationship.SPOUSE, null, null, null))));
        measure(
                "person.record-details",
                1,
                0,
                () -> house.gatehouse.people().record(call, new RecordDetails(holder, PersonDetails.NONE)));
        measure(
                "household.file-form",
                3,
                0,
                () -> house.gatehouse
                        .formalities()
                        .fileForm(
                                call,
                                new FileForm(household, RegistrationForm.FAMILY_PARTICULARS, "F-1", holder, null)));
        measure(
                "tenure.record, with its agreement",
                3,
                0,
                () -> house.gatehouse.formalities().recordTenure(call, tenure(unit, holder)));
        measure(
                "pass.make",
                1,
                1,
                () -> house.gatehouse.passes().make(call, new MakePasses(household, holder, 2, new BigDecimal(100))));
        PassNumber lost = house.book(household).passes().get(0).number();
        measure(
                "pass.report-lost",
                2,
                0,
                () -> house.gatehouse
                        .office()
                        .reportPassLost(call, new ReportPassLost(household, lost, Party.resident(holder))));
        measure(
                "pass.replace, keyed",
                1,
                3,
                () -> house.gatehouse
                        .passes()
                        .replace(call.keyed("k2"), new ReplacePass(household, lost, new BigDecimal(50))));
        PassNumber other = house.book(household).passes().get(1).number();
        measure(
                "pass.take-back",
                1,
                0,
                () -> house.gatehouse.passes().takeBack(call, new TakeBackPass(household, other)));
        measure(
                "tenure.change-owner, and the household stays",
                5,
                0,
                () -> house.gatehouse.titles().changeOwner(call, sale(unit, holder, household)));
        measure(
                "household.move-out",
                5,
                2,
                () -> house.gatehouse.office().moveOut(call, new MoveOut(household, List.of())));
        SetRoster roster = new SetRoster(new RosterId("gate"), List.of(), List.of());
        Turn night = new Turn(LocalTime.of(20, 0), LocalTime.of(8, 0), "zhao.min", List.of(Post.of(Role.SECURITY)));
        WeeklyTurn monday = new WeeklyTurn(DayOfWeek.MONDAY, night);
        measure(
                "roster.set, for the first time",
                1,
                0,
                () -> house.gatehouse.rosters().set(call, roster));
        measure(
                "roster.set, with somebody new",
                1,
                0,
                () -> house.gatehouse
                        .rosters()
                        .set(
                                call,
                                new SetRosterBuilder()
                                        .from(roster)
                                        .addWeek(monday)
                                        .build()));
        measurePermits(house, house.settled("3-1203", "Ada"));
        measureTickets(house);
        measureKeys(house);
        measureNewspapers(house, house.settled("3-1204", "Ada"));
        int which = sendsTogether(dataSource) ? 1 : 0;
        assertThat(measured)
                .isEqualTo(COSTS.stream().map(cost -> cost(cost, which)).toList());
    }

    private static String cost(String line, int which) {
        int name = line.lastIndexOf(": ");
        return line.substring(0, name) + ": " + line.substring(name + 2).split(", ", -1)[which];
    }

    private static boolean sendsTogether(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measureNewspapers(House house, HouseholdId household) {
        NewspaperSteps steps = new NewspaperSteps(house, household);
        measure("supplier.set", 1, 0, steps::supplier);
        measure("subscription.request", 2, 0, steps::request);
        measure("subscription.ask-supplier", 1, 0, steps::ask);
        measure("subscription.confirm", 1, 0, steps::confirm);
        measure("subscription.sign-letter", 4, 0, steps::sign);
        steps.signedToo(9);
        measure("requisition.submit, of ten lines", 11, 1, steps::submit);
        measure("requisition.decide, of ten lines", 11, 0, steps::decide);
        measure("requisition.place, of ten lines", 11, 0, steps::place);
        measure("issue.record, one copy missing", 2, 0, steps::missing);
        measure("subscription.request-cancellation", 4, 0, steps::cancel);
        measure("subscription.confirm-cancellation", 1, 0, steps::tell);
        HouseholdId neighbours = house.settled("3-1205", "Bo");
        PersonId neighbour = house.holder(neighbours);
        measure("subscription.transfer", 5, 0, () -> steps.transfer(neighbours, neighbour));
        steps.settle(neighbours);
        measure(
                "household.move-out, with three to settle",
                8,
                0,
                () -> house.gatehouse.office().moveOut(house.call(), new MoveOut(neighbours, List.of())));
    }

    private void measureKeys(House house) {
        KeyRingService rings = house.gatehouse.keyRings();
        List<KeyRingId> made = new ArrayList<>();
        MakeKeyRing make = new MakeKeyRing("A-1", "cabinet A");
        measure(
                "key-ring.make",
                1,
                0,
                () -> made.add(rings.make(house.call(), make).id()));
        KeyRingId ring = made.get(0);
        List<KeyId> keys = new ArrayList<>();
        RegisterKey first = new RegisterKey("3", "1201", 1, null, ring);
        measure(
                "key.register",
                2,
                0,
                () -> keys.add(
                        house.gatehouse.keys().register(house.call(), first).id()));
        house.gatehouse.keys().register(house.call(), new RegisterKey("3", "1201", 2, null, ring));
        Party plumber = Party.outsider("plumber");
        Party mason = Party.outsider("mason");
        Call head = house.as(Role.PROJECT_HEAD);
        Call supervisor = house.as(Role.CS_SUPERVISOR);
        measure(
                "key-ring.consent",
                1,
                0,
                () -> rings.consent(head, new ConsentToKeys(ring, MovementKind.LOAN, plumber)));
        rings.consent(head, new ConsentToKeys(ring, MovementKind.LOAN, mason));
        measure(
                "key-ring.hand-out, a loan",
                2,
                0,
                () -> rings.handOut(supervisor, HandOutKeys.signed(ring, MovementKind.LOAN, plumber)));
        measure(
                "key-ring.hand-over",
                3,
                0,
                () -> rings.handOver(supervisor, new HandOverKeys(ring, plumber, mason, null)));
        TakeBackKeys back = new TakeBackKeysBuilder()
                .from(TakeBackKeys.whole(ring, mason))
                .addMissing(keys.get(0))
                .build();
        measure("key-ring.take-back, one key missing", 3, 0, () -> rings.takeBack(house.call(), back));
        Instant tried = Instant.now().minusSeconds(60);
        EnterInEmergency entry = new EnterInEmergencyBuilder()
                .ring(ring)
                .by(plumber)
                .purpose("A pipe has burst")
                .witnesses(List.of(Party.staff("guard"), mason))
                .attempts(List.of(
                        new Attempt(tried, Attempt.Means.TELEPHONE), new Attempt(tried, Attempt.Means.DOORBELL)))
                .build();
        measure("key-ring.enter", 2, 0, () -> rings.enter(house.call(), entry));
        CustodyId custody = Objects.requireNonNull(
                rings.find(house.officer, ring).orElseThrow().custody());
        measure("key-custody.ratify", 1, 0, () -> rings.ratify(head, new RatifyEntry(custody, null)));
    }

    private void measureTickets(House house) {
        UnitId unit = house.unit("9-0101");
        HouseholdId household = house.household(unit, "Ada");
        Party resident = Party.resident(house.gatehouse
                .households()
                .find(house.officer, household)
                .orElseThrow()
                .members()
                .get(0)
                .person());
        OpenTicket report = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.of(unit))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(resident)
                .content("A pipe has burst")
                .contact(new NewContact("Ada", "13800138000", null))
                .about(About.of(TicketClass.ENGINEERING))
                .build();
        TicketService tickets = house.gatehouse.tickets();
        WorkOrderService orders = house.gatehouse.workOrders();
        List<TicketId> ids = new ArrayList<>();
        measure(
                "ticket.open",
                1,
                1,
                () -> ids.add(tickets.open(house.call(), report).id()));
        TicketId id = ids.get(0);
        measure("work-order.issue", 1, 0, () -> orders.issue(house.call(), IssueOrder.of(id)));
        OrderNumber order =
                tickets.find(house.officer, id).orElseThrow().orders().get(0).number();
        measure(
                "work-order.record, a signature",
                1,
                0,
                () -> orders.record(house.call(), RecordOrderAct.of(id, order, OrderAct.SUPERVISOR_SIGNS)));
        measure("work-order.finish", 1, 0, () -> orders.finish(house.call(), FinishWork.of(id, order)));
        // Two of them look at what never changes: of which unit the ticket is, and which households live there.
        measure(
                "work-order.judge",
                4,
                2,
                () -> house.gatehouse
                        .judgements()
                        .judge(house.call(), new JudgeWork(id, order, resident, true, null, null)));
        orders.record(house.call(), RecordOrderAct.of(id, order, OrderAct.BRING_BACK));
        measure("ticket.close", 1, 0, () -> tickets.close(house.call(), new CloseTicket(id, true, null)));
    }

    private void measurePermits(House house, HouseholdId household) {
        PermitService permits = house.gatehouse.permits();
        ApplyForPermits crew = House.crew(100);
        List<PermitApplicationId> ids = new ArrayList<>();
        measure(
                "permit.apply, for a hundred",
                1,
                1,
                () -> ids.add(permits.apply(house.call(), crew).id()));
        PermitApplicationId id = ids.get(0);
        Call finance = house.as(Role.FINANCE);
        CollectFee fee = new CollectFee(id, crew.fee());
        measure("permit.collect-fee", 1, 1, () -> permits.collect(finance, fee));
        permits.handOverReceipt(house.call(), new HandOverReceipt(id, Party.outsider("foreman")));
        List<PermitNumber> all = permits.find(house.officer, id).orElseThrow().permits().stream()
                .map(WorkPermit::number)
                .toList();
        Call guard = house.as(Role.SECURITY);
        measure("permit.verify", 1, 0, () -> permits.verify(guard, new PassOnPermits(id, all)));
        ApplyForVehiclePermit vehicle = new ApplyForVehiclePermit(household, "粤B 12345", House.PHOTOGRAPH);
        measure(
                "vehicle-permit.apply",
                2,
                1,
                () -> house.gatehouse.office().applyForVehiclePermit(house.call(), vehicle));
        ExpectEntryCard card = new ExpectEntryCard(household, Instant.now().plus(Duration.ofDays(3)));
        measure("entry-card.expect", 2, 0, () -> house.gatehouse.office().expectEntryCard(house.call(), card));
    }

    /** Sweeps look across estates, so this has databases of its own. */
    static Stream<DataSource> unused() {
        return Stream.of(Databases.h2InMemory(), Databases.postgres(), Databases.mariaDb());
    }

    @ParameterizedTest
    @MethodSource("unused")
    void aSweepCostsWhatIsDueAndNotWhatExists(DataSource dataSource) {
        AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
        House house = new House(JdbcStorage.owning(counting(dataSource)), now::get, notification -> {});
        assertThat(statements(() -> house.gatehouse.clocks().sweep(100))).isEqualTo(1);
        for (int i = 0; i < 6; i++) {
            HouseholdId household = house.settled("3-" + i, "Ada");
            Duration later = i == 3 ? Duration.ofHours(1) : Duration.ofSeconds(1);
            now.updateAndGet(then -> then.plus(later));
            house.gatehouse.office().addMember(house.call(), AddMember.of(household, GRANDMOTHER));
        }
        now.updateAndGet(then -> then.plus(Duration.ofDays(1).minusSeconds(1_800)));
        // One for what is due; for each of three: find, then update, clock away and back, journal, outbox, or all in
        // one.
        assertThat(statements(() -> house.gatehouse.clocks().sweep(100)))
                .isEqualTo(1 + 3 * (sendsTogether(dataSource) ? 2 : 6));
        assertThat(statements(() -> house.gatehouse.clocks().sweep(100))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("unused")
    void whoCannotBeReachedCostsTheSameHoweverMuchThereIsToTell(DataSource dataSource) {
        Recipient wei = Recipient.party(Party.staff("li.wei"));
        Recipient min = Recipient.party(Party.staff("zhao.min"));
        JdbcStorage storage = JdbcStorage.owning(counting(dataSource));
        House house = new House(storage, () -> Samples.NOW, notification -> {
            if (notification.notice().to().equals(wei)) {
                throw new DeliveryFailed("no answer", null);
            }
        });
        storage.inTransaction(transaction -> {
            for (int i = 0; i < 505; i++) {
                String key = "m" + i;
                transaction
                        .outbox()
                        .append(List.of(
                                Samples.notification(house.estate, key, i < 500 ? wei : min, key, Samples.NOW)));
            }
            return true;
        });
        transactions.set(0);
        // Two claims of two statements and one of nothing; a failure that puts off the rest, the nine that were claimed
        // with it given back; five deliveries.
        assertThat(statements(() ->
                        assertThat(house.gatehouse.outbox().deliver(1_000)).isEqualTo(5)))
                .isEqualTo(2 * 2 + 1 + 2 + 9 + 5);
        assertThat(transactions).hasValue(3 + 1 + 9 + 5);
    }

    @ParameterizedTest
    @MethodSource("unused")
    void aFeedCostsAStatementForEachTypeItTellsOf(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(counting(dataSource)));
        JournalService journal = house.gatehouse.journal();
        int placing = dataSource instanceof DriverDataSource ? 4 : 3;
        assertThat(statements(() -> assertThat(journal.place(500)).isPositive()))
                .as("which estates; for each, positions taken, entries (on MariaDB looked for and) placed")
                .isEqualTo(placing);
        assertThat(statements(() -> journal.place(500))).isEqualTo(1);
        for (int i = 0; i < 100; i++) {
            house.unit("3-" + i);
        }
        assertThat(statements(() -> assertThat(journal.place(500)).isEqualTo(100)))
                .isEqualTo(placing);
        List<Feed> read = new ArrayList<>();
        assertThat(statements(() -> read.add(journal.feed(house.officer, 0, 500))))
                .as("the feed; estates, duties and units that it tells of")
                .isEqualTo(1
                        + read.get(0).entries().stream()
                                .map(placed -> placed.entry().subject().type())
                                .distinct()
                                .count());
        assertThat(read.get(0).entries()).hasSizeGreaterThan(100);
        assertThat(statements(() -> journal.feed(house.officer, read.get(0).position(), 500)))
                .isEqualTo(1);
    }

    @EachDatabase
    void aRehearsalReadsAndNeitherWritesNorLocks(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(counting(dataSource)));
        UnitId unit = house.unit("3-1201");
        HouseholdId household = house.household(unit, "Ada", "Bo");
        Call rehearsal = house.call().rehearsing();
        rehearse(
                3,
                () -> house.gatehouse
                        .units()
                        .register(rehearsal.keyed("k1"), new RegisterUnit("3-1202", UnitKind.APARTMENT, null, null)));
        rehearse(
                1, () -> house.gatehouse.units().planMoveIn(rehearsal, new PlanMoveIn(unit, LocalDate.of(2026, 3, 1))));
        rehearse(4, () -> house.gatehouse.office().preparePasses(rehearsal, new PreparePasses(household)));
        rehearse(1, () -> house.gatehouse.tickets().open(rehearsal, dark()));
        TicketId id = house.gatehouse.tickets().open(house.call(), dark()).id();
        rehearse(1, () -> house.gatehouse.workOrders().issue(rehearsal, IssueOrder.of(id)));
        assertThat(house.gatehouse.tickets().history(house.officer, id, 0, 100))
                .extracting(JournalEntry::version)
                .containsOnly(1L);
    }

    private void rehearse(int reads, Supplier<Outcome<?>> step) {
        sql.clear();
        assertThat(step.get().rehearsed()).isTrue();
        assertThat(sql)
                .hasSizeLessThanOrEqualTo(reads)
                .allSatisfy(statement ->
                        assertThat(statement).startsWith("SELECT ").doesNotContain("FOR UPDATE", "SKIP LOCKED"));
    }

    private static OpenTicket dark() {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.publicArea("building 3", "the lamp at the gate"))
                .standing(Reporter.Standing.OUTSIDER)
                .content("It is dark")
                .contact(new NewContact("Ada", "13800138000", null))
                .about(About.of(TicketClass.ENGINEERING))
                .build();
    }

    private static ChangeOwner sale(UnitId unit, PersonId owner, HouseholdId household) {
        NewOwner again = new NewOwner(owner, NewShare.WHOLE, null, null);
        return new ChangeOwner(unit, List.of(owner), List.of(again), List.of(Departure.stays(household)), null);
    }

    private static RecordTenure tenure(UnitId unit, PersonId owner) {
        NewPaper agreement = NewPaper.of("PF-1", "Property-fee agreement");
        LocalDate since = LocalDate.of(2020, 1, 1);
        return new RecordTenure(unit, owner, Capacity.OWNER, NewShare.WHOLE, since, null, null, agreement, null);
    }

    private static FilePaper paper(UnitId unit, String number) {
        return new FilePaper(unit, FileSection.AGREEMENT, NewPaper.of(number, "Agreement"), null);
    }

    private int statements(Runnable run) {
        statements.set(0);
        run.run();
        return statements.get();
    }

    private void measure(String command, int aggregates, int extra, Runnable run) {
        statements.set(0);
        transactions.set(0);
        run.run();
        assertThat(statements.get()).as(command).isLessThanOrEqualTo(6 + 2 * (aggregates - 1) + extra);
        assertThat(transactions.get()).as("transactions of %s", command).isEqualTo(1);
        measured.add(command + ": " + statements.get());
    }

    private DataSource counting(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> {
                    statements.incrementAndGet();
                    queries.forEach(query -> sql.add(query.getQuery()));
                })
                .methodListener(new MethodExecutionListener() {
                    @Override
                    public void beforeMethod(MethodExecutionContext context) {}

                    @Override
                    public void afterMethod(MethodExecutionContext context) {
                        if (context.getMethod().getName().equals("commit")) {
                            transactions.incrementAndGet();
                        }
                    }
                })
                .build();
    }
}
