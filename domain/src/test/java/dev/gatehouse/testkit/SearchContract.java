package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.CabinetCountQuery;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.DepositState;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.key.KeyState;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RingState;
import dev.gatehouse.key.ScrapList;
import dev.gatehouse.key.ScrapListId;
import dev.gatehouse.key.ScrapListQuery;
import dev.gatehouse.key.ScrapState;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.permit.ApplicationNumber;
import dev.gatehouse.permit.ApplicationStage;
import dev.gatehouse.permit.DrawEntryCard;
import dev.gatehouse.permit.EndVehiclePermit;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.EntryCardState;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.permit.Plate;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.permit.VehiclePermitState;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.HouseholdStage;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.RosterQuery;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueQuery;
import dev.gatehouse.subscription.MonthlyCharge;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionQuery;
import dev.gatehouse.subscription.RequisitionState;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionCharges;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.SubscriptionState;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.subscription.SupplierQuery;
import dev.gatehouse.ticket.Tally;
import dev.gatehouse.ticket.TallyQuery;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketFigures;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.ticket.TicketState;
import dev.gatehouse.unit.Occupancy;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Store#search} promises (A6), with each type's own {@code matches} as the judge. */
public abstract class SearchContract {
    private static final List<TicketClass> KINDS = List.of(TicketClass.values());

    private static final List<String> NUMBERS =
            List.of("2-1", "10-1", "10-2", "2-10", "A-7", "b-7", "3栋201", "3栋1002", "07", "7", "é-1", "z", "_", "%");
    private static final List<String> NAMES =
            List.of("Ada", "ada lovelace", "欧阳娜娜", "娜", "Zoë", "100%", "a_b", "acb", "𠮷野", "ＡＤＡ", "ß", "İ", "'");

    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void a6_unitsAreFoundByNumberKindAndOccupancyInTheOrderOfTheirDoors() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            Unit unit = Samples.unit(
                    estate, NUMBERS.get(i), List.of(UnitKind.values()).get(i % 3));
            units.add(i % 4 == 0 ? unit.householdMovedIn(Samples.act(estate)).next() : unit);
        }
        insertShuffled(Unit.TYPE, units);

        assertSame(Unit.TYPE, units, UnitQuery.ALL, UnitQuery::withPage);
        for (String number : NUMBERS) {
            assertSame(Unit.TYPE, units, UnitQuery.byNumber(new UnitNumber(number)), UnitQuery::withPage);
        }
        for (UnitKind kind : UnitKind.values()) {
            for (Occupancy occupancy : Occupancy.values()) {
                UnitQuery query = UnitQuery.ALL.withKind(kind).withOccupancy(occupancy);
                assertSame(Unit.TYPE, units, query, UnitQuery::withPage);
            }
        }
    }

    @Test
    void a6_peopleAreFoundByAnyPartOfTheirNameAndByPhone() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            people.add(Samples.person(estate, NAMES.get(i), i % 2 == 0 ? "+861380013800" + i % 4 : null));
        }
        insertShuffled(Person.TYPE, people);

        assertSame(Person.TYPE, people, PersonQuery.ALL, PersonQuery::withPage);
        for (String name : List.of("ada", "ADA", "娜", "%", "_", "'", "ss", "i", "𠮷", "nobody", " ")) {
            assertSame(Person.TYPE, people, PersonQuery.ALL.withName(name), PersonQuery::withPage);
        }
        Phone phone = new Phone("+8613800138002");
        assertSame(Person.TYPE, people, PersonQuery.ALL.withPhone(phone), PersonQuery::withPage);
        assertSame(Person.TYPE, people, PersonQuery.ALL.withPhone(phone).withName("a"), PersonQuery::withPage);
    }

    @Test
    void a6_householdsAreFoundByUnitStageAndMember() {
        List<Unit> units = List.of(Samples.unit(estate, "1"), Samples.unit(estate, "2"));
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Household household = household(units.get(i % 2), i);
            households.add(
                    i % 3 == 0
                            ? household
                                    .moveIn(
                                            null,
                                            Samples.actAt(estate, Samples.NOW.plusSeconds(3600)),
                                            ResidentPolicy.TYPE.defaults())
                                    .next()
                            : household);
        }
        insertShuffled(Household.TYPE, households);

        assertSame(Household.TYPE, households, HouseholdQuery.ALL, HouseholdQuery::withPage);
        HouseholdQuery ofUnit = HouseholdQuery.ALL.withUnit(units.get(0).id());
        assertSame(Household.TYPE, households, ofUnit, HouseholdQuery::withPage);
        assertSame(Household.TYPE, households, ofUnit.withStage(HouseholdStage.MOVED_IN), HouseholdQuery::withPage);
        for (Household household : households) {
            PersonId member = household.members().get(0).person();
            assertSame(Household.TYPE, households, HouseholdQuery.ALL.withMember(member), HouseholdQuery::withPage);
        }
        HouseholdQuery nobody = HouseholdQuery.ALL.withMember(new PersonId(UUID.randomUUID()));
        assertSame(Household.TYPE, households, nobody, HouseholdQuery::withPage);
    }

    @Test
    void a6_aPassBookIsFoundByAPassAlsoByOneThatWasAddedLater() {
        List<PassBook> books = IntStream.range(0, 5)
                .mapToObj(i -> Samples.passBook(estate, new PersonId(UUID.randomUUID()), 1 + 10L * i))
                .toList();
        insertShuffled(PassBook.TYPE, books);
        PassBook before = books.get(2);
        PassNumber late = PassNumber.of(2026, 99, 1).get(0);
        PassBook after = before.withPasses(append(before, late)).withVersion(2);
        storage().inTransaction(transaction -> {
            transaction.store(PassBook.TYPE).update(before, after);
            return true;
        });
        List<PassBook> now =
                books.stream().map(book -> book.equals(before) ? after : book).toList();

        assertSame(PassBook.TYPE, now, PassBookQuery.ALL, PassBookQuery::withPage);
        assertSame(PassBook.TYPE, now, PassBookQuery.ALL.withPass(late), PassBookQuery::withPage);
        for (PassBook book : now) {
            PassNumber number = book.passes().get(1).number();
            assertSame(PassBook.TYPE, now, PassBookQuery.ALL.withPass(number), PassBookQuery::withPage);
            assertSame(PassBook.TYPE, now, PassBookQuery.ALL.withUnit(book.unit()), PassBookQuery::withPage);
        }
    }

    @Test
    void a6_aTenureBookIsFoundByEverybodyWhoIsOrWasInIt() {
        PersonId owner = new PersonId(UUID.randomUUID());
        List<TenureBook> books = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PersonId tenant = new PersonId(UUID.randomUUID());
            LocalDate leaseEnd = LocalDate.of(2027, 1, 1 + i);
            books.add(Samples.tenureBook(estate, i % 2 == 0 ? owner : tenant, tenant, leaseEnd));
        }
        insertShuffled(TenureBook.TYPE, books);

        assertSame(TenureBook.TYPE, books, TenureQuery.ALL, TenureQuery::withPage);
        assertSame(TenureBook.TYPE, books, TenureQuery.ALL.withPerson(owner), TenureQuery::withPage);
        PersonId tenant = books.get(1).tenures().get(1).person();
        assertSame(TenureBook.TYPE, books, TenureQuery.ALL.withPerson(tenant), TenureQuery::withPage);
    }

    @Test
    void a6_ticketsAreFoundByWhoseTheyAre() {
        List<PersonId> people = IntStream.range(0, 3)
                .mapToObj(i -> new PersonId(UUID.randomUUID()))
                .toList();
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Ticket ticket = Samples.ticket(estate, i + 1, null, null, "li.wei");
            tickets.add(ticket.withReport(ticket.report()
                    .withReporter(i % 4 == 3 ? null : Party.resident(people.get(i % 3)))
                    .withResident(i % 2 == 0 ? people.get(i / 2 % 3) : null)));
        }
        insertShuffled(Ticket.TYPE, tickets);
        Party first = Party.resident(people.get(0));
        Party second = Party.resident(people.get(1));
        for (Set<Party> customers : List.of(
                Set.of(first),
                Set.of(first, second),
                Set.of(Party.outsider("caller")),
                Set.of(Party.outsider(people.get(0).toString()), second))) {
            assertSame(Ticket.TYPE, tickets, TicketQuery.ALL.withCustomers(customers), TicketQuery::withPage);
        }
    }

    @Test
    void a6_rostersAreFoundByWhoHasATurnInThemAlsoByWhomWasAddedLater() {
        List<Roster> rosters = new ArrayList<>();
        for (String name : List.of("gate-2", "gate-10", "front-desk", "0", "a", "engineers")) {
            rosters.add(Samples.roster(estate, new RosterId(name), name.startsWith("gate") ? "zhao.min" : "Li.Wei"));
        }
        insertShuffled(Roster.TYPE, rosters);
        Roster before = rosters.get(2);
        Roster after = Samples.roster(estate, before.id(), "欧阳娜娜").withVersion(2);
        storage().inTransaction(transaction -> {
            transaction.store(Roster.TYPE).update(before, after);
            return true;
        });
        List<Roster> now = rosters.stream()
                .map(roster -> roster.equals(before) ? after : roster)
                .toList();

        assertSame(Roster.TYPE, now, RosterQuery.ALL, RosterQuery::withPage);
        for (String staff : List.of("zhao.min", "Li.Wei", "li.wei", "欧阳娜娜", "zhao", "%")) {
            assertSame(Roster.TYPE, now, RosterQuery.ALL.withStaff(staff), RosterQuery::withPage);
        }
    }

    @Test
    void a6_applicationsAreFoundByNumberPermitAndStageAlsoByOneThatTheyCameToLater() {
        List<PermitApplication> applications = IntStream.range(1, 6)
                .mapToObj(i -> Samples.application(estate, i, i, Samples.NOW.plusSeconds(i / 2)))
                .toList();
        insertShuffled(PermitApplication.TYPE, applications);
        PermitApplication before = applications.get(2);
        PermitApplication after = Samples.checking(before, Samples.NOW.plusSeconds(60));
        storage().inTransaction(transaction -> {
            transaction.store(PermitApplication.TYPE).update(before, after);
            return true;
        });
        List<PermitApplication> now = applications.stream()
                .map(application -> application.equals(before) ? after : application)
                .toList();

        PermitApplicationQuery all = PermitApplicationQuery.ALL;
        assertSame(PermitApplication.TYPE, now, all, PermitApplicationQuery::withPage);
        for (ApplicationStage stage : ApplicationStage.values()) {
            assertSame(PermitApplication.TYPE, now, all.withStage(stage), PermitApplicationQuery::withPage);
        }
        for (PermitApplication each : now) {
            PermitApplicationQuery byNumber = all.withNumber(each.number());
            assertSame(PermitApplication.TYPE, now, byNumber, PermitApplicationQuery::withPage);
            PermitApplicationQuery byPermit =
                    all.withPermit(each.permits().get(0).number());
            assertSame(PermitApplication.TYPE, now, byPermit, PermitApplicationQuery::withPage);
            assertSame(
                    PermitApplication.TYPE,
                    now,
                    byPermit.withNumber(ApplicationNumber.of(2026, 1)),
                    PermitApplicationQuery::withPage);
        }
    }

    @Test
    void a6_ticketsAreFoundByWhateverADeskAsksAlsoByWhoCameToHaveThemLater() {
        UnitId unit = new UnitId(UUID.randomUUID());
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TicketClass kind = i % 3 == 0 ? null : KINDS.get(i % KINDS.size());
            String answering = i % 2 == 0 ? "li.wei" : "Li.Wei";
            tickets.add(Samples.ticket(estate, i + 1, kind, i % 2 == 0 ? unit : null, answering));
        }
        insertShuffled(Ticket.TYPE, tickets);
        List<Ticket> now = new ArrayList<>(tickets);
        for (int i = 1; i < 5; i++) {
            Ticket before = tickets.get(i);
            Ticket after = Samples.ordered(before, Department.ENGINEERING, i < 3 ? "zhao.gang" : "Zhao.Gang");
            replace(Ticket.TYPE, before, after);
            Ticket last = i % 2 == 0 ? after : Samples.closed(after, LocalDate.of(2026, 3, i), true, i > 1);
            if (!last.equals(after)) {
                replace(Ticket.TYPE, after, last);
            }
            now.set(i, last);
        }
        TicketQuery all = TicketQuery.ALL;
        List<TicketQuery> queries =
                new ArrayList<>(List.of(all, all.withAlive(true), all.withAlive(false), all.withUnit(unit)));
        for (TicketState state : TicketState.values()) {
            queries.add(all.withState(state));
        }
        for (TicketClass kind : TicketClass.values()) {
            queries.add(all.withKind(kind));
        }
        for (String staff : List.of("li.wei", "Li.Wei", "zhao.gang", "Zhao.Gang", "%")) {
            queries.add(all.withFirstContact(Party.staff(staff)));
            queries.add(TicketQuery.worklist(Party.staff(staff)));
        }
        queries.add(all.withDepartment(Department.ENGINEERING).withAlive(true));
        for (Ticket each : now) {
            queries.add(all.withNumber(each.number()));
            queries.add(all.withPhone(each.report().contact().phone()));
        }
        for (TicketQuery query : queries) {
            assertSame(Ticket.TYPE, now, query, TicketQuery::withPage);
        }
    }

    @Test
    void v1_whatWasClosedIsTalliedByDayDepartmentAndClass() {
        List<Ticket> closed = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            TicketClass kind = i % 5 == 0 ? null : KINDS.get(i % 3);
            Ticket open = Samples.ticket(estate, i + 1, kind, null, "li.wei");
            Ticket worked = i % 4 == 0
                    ? open
                    : Samples.ordered(open, i % 2 == 0 ? Department.ENGINEERING : Department.SECURITY, "zhao.gang");
            Ticket last = i % 6 == 5
                    ? worked
                    : Samples.closed(worked, LocalDate.of(2026, 2, 26).plusDays(i % 4), i % 3 == 0, i % 2 == 0);
            closed.add(last.withVersion(1));
        }
        insertShuffled(Ticket.TYPE, closed);
        TallyQuery all = TallyQuery.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31));
        List<TallyQuery> queries = List.of(
                all,
                all.withSince(LocalDate.of(2026, 2, 28)),
                all.withUntil(LocalDate.of(2026, 2, 27)),
                all.withDepartment(Department.ENGINEERING),
                all.withKind(TicketClass.HELP),
                TallyQuery.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31)));
        for (TallyQuery query : queries) {
            List<Tally> found = storage()
                    .inTransaction(transaction ->
                            transaction.view(TicketFigures.TALLIES).answer(estate, query));
            assertThat(found).isEqualTo(TicketFigures.TALLIES.answer().apply(query, closed));
        }
    }

    @Test
    void a6_subscriptionsAreFoundAsTheReceiptBookAndTheRegisterHaveThemAlsoByWhatTheyCameToLater() {
        List<Subscription> subscriptions = subscriptions(18);
        insertShuffled(Subscription.TYPE, subscriptions);
        List<Subscription> now = new ArrayList<>(subscriptions);
        for (int i = 0; i < 12; i++) {
            Subscription before = subscriptions.get(i);
            Subscription placed = Samples.placed(before, Money.of(CurrencyUnit.of("CNY"), 20 + i));
            replace(Subscription.TYPE, before, placed);
            now.set(i, placed);
            if (i % 4 == 0) {
                Subscription cancelled =
                        Samples.cancelled(placed, YearMonth.of(2026, 2).plusMonths(i / 4));
                replace(Subscription.TYPE, placed, cancelled);
                now.set(i, cancelled);
            }
        }
        SubscriptionQuery all = SubscriptionQuery.ALL;
        List<SubscriptionQuery> queries = new ArrayList<>(List.of(all));
        for (SubscriptionState state : SubscriptionState.values()) {
            queries.add(all.withState(state));
        }
        for (int month = 1; month <= 12; month++) {
            YearMonth asked = YearMonth.of(2026, month);
            queries.add(all.withMonth(asked));
            queries.add(all.withMonth(asked).withTitle("广州日报"));
            queries.add(all.withMarkedIn(asked));
        }
        queries.add(all.withTitle("Times"));
        queries.add(all.withTitle("times"));
        queries.add(all.withUnit(now.get(0).unit()));
        queries.add(all.withHousehold(now.get(1).household()));
        for (SubscriptionQuery query : queries) {
            assertSame(Subscription.TYPE, now, query, SubscriptionQuery::withPage);
        }
    }

    @Test
    void v1_theChargesOfAMonthAreSummedUpByHouseholdToTheCent() {
        List<Subscription> placed = new ArrayList<>();
        for (Subscription requested : subscriptions(30)) {
            Money price = Money.ofMinor(CurrencyUnit.of("CNY"), 1_999 + 7L * placed.size());
            Subscription ordered = Samples.placed(requested, price).withVersion(1);
            YearMonth last = YearMonth.of(2026, 3).plusMonths(placed.size() % 3);
            placed.add(placed.size() % 5 == 0 ? Samples.cancelled(ordered, last).withVersion(1) : ordered);
        }
        insertShuffled(Subscription.TYPE, placed);
        insertShuffled(Subscription.TYPE, subscriptions(3));
        for (int month = 2; month <= 12; month++) {
            ChargeQuery query = ChargeQuery.of(YearMonth.of(2026, month));
            List<MonthlyCharge> all = answered(query, placed);
            for (MonthlyCharge charge : all) {
                answered(query.after(charge), placed);
                answered(new ChargeQuery(query.month(), charge.unit(), null), placed);
            }
        }
    }

    private List<MonthlyCharge> answered(ChargeQuery query, List<Subscription> placed) {
        List<MonthlyCharge> found = storage()
                .inTransaction(transaction ->
                        transaction.view(SubscriptionCharges.LIST).answer(estate, query));
        assertThat(found).isEqualTo(SubscriptionCharges.LIST.answer().apply(query, placed));
        return found;
    }

    /** Of some titles and units, for one to six months; in some units two households have some. */
    private List<Subscription> subscriptions(int count) {
        List<String> titles = List.of("广州日报", "Times", "times", "读者 2", "读者 10", "%");
        List<UnitId> units =
                Stream.generate(() -> new UnitId(UUID.randomUUID())).limit(7).toList();
        HouseholdId other = new HouseholdId(UUID.randomUUID());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Subscription one = Samples.subscription(
                            estate, titles.get(i % titles.size()), units.get(i % 7), NUMBERS.get(i % 7), 1 + i % 6);
                    return i % 14 == 3 ? one.withHousehold(other) : one;
                })
                .toList();
    }

    @Test
    void a6_requisitionsAreFoundBySupplierAndState() {
        List<RequisitionState> states = List.of(RequisitionState.values());
        List<Requisition> requisitions = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            SupplierId supplier = new SupplierId(i % 2 == 0 ? "post-office" : "agency");
            Subscription line = Samples.subscription(estate, "Times", new UnitId(UUID.randomUUID()), "1", 1);
            requisitions.add(Samples.requisition(
                    estate, supplier, Samples.NOW.plusSeconds(i / 3), states.get(i % states.size()), line));
        }
        insertShuffled(Requisition.TYPE, requisitions);
        RequisitionQuery all = RequisitionQuery.ALL;
        assertSame(Requisition.TYPE, requisitions, all, RequisitionQuery::withPage);
        for (RequisitionState state : states) {
            assertSame(Requisition.TYPE, requisitions, all.withState(state), RequisitionQuery::withPage);
            RequisitionQuery ofOne = all.withState(state).withSupplier(new SupplierId("agency"));
            assertSame(Requisition.TYPE, requisitions, ofOne, RequisitionQuery::withPage);
        }
    }

    @Test
    void a6_suppliersAreFoundByWhatTheyHaveAlsoByWhatTheyCameToHaveLater() {
        List<Supplier> suppliers = new ArrayList<>();
        for (String id : List.of("post-office", "agency", "a-10", "a-9")) {
            suppliers.add(Samples.supplier(estate, id, "Times", id.startsWith("a") ? "广州日报" : "%"));
        }
        insertShuffled(Supplier.TYPE, suppliers);
        Supplier before = suppliers.get(0);
        Supplier again = Samples.supplier(estate, "post-office", "读者");
        Supplier after =
                new Supplier(estate, before.id(), 2, again.name(), again.cancellable(), again.byFax(), again.offers());
        replace(Supplier.TYPE, before, after);
        suppliers.set(0, after);
        SupplierQuery all = SupplierQuery.ALL;
        assertSame(Supplier.TYPE, suppliers, all, SupplierQuery::withPage);
        for (String title : List.of("Times", "times", "广州日报", "%", "读者")) {
            assertSame(Supplier.TYPE, suppliers, all.withTitle(title), SupplierQuery::withPage);
        }
    }

    @Test
    void a6_issuesAreFoundByTitleAndByWhatIsStillClaimed() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String title = i % 2 == 0 ? "广州日报" : "Times";
            Subscription placed = Samples.placed(
                    Samples.subscription(estate, title, new UnitId(UUID.randomUUID()), "1", 1),
                    Money.of(CurrencyUnit.of("CNY"), 25));
            LocalDate date = LocalDate.of(2026, 3, 1 + i / 2);
            issues.add(i % 3 == 0 ? Samples.issue(estate, title, date) : Samples.issue(estate, title, date, placed));
        }
        insertShuffled(Issue.TYPE, issues);
        IssueQuery all = IssueQuery.ALL;
        for (IssueQuery query : List.of(
                all,
                all.withClaimed(true),
                all.withClaimed(false),
                all.withTitle("广州日报"),
                all.withTitle("Times").withClaimed(true))) {
            assertSame(Issue.TYPE, issues, query, IssueQuery::withPage);
        }
    }

    private <A extends Aggregate<I>, I, Q extends Query> void replace(AggregateType<A, I, Q> type, A before, A after) {
        storage().inTransaction(transaction -> {
            transaction.store(type).update(before, after);
            return true;
        });
    }

    @Test
    void a6_vehiclePermitsAreFoundByHouseholdPlateAndState() {
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        List<VehiclePermit> permits = new ArrayList<>();
        for (String plate : List.of("粤B12345", "京A·88888", "é-1", "%", "粤B12345")) {
            VehiclePermit permit = Samples.vehiclePermit(
                    estate, permits.size() % 2 == 0 ? household : new HouseholdId(UUID.randomUUID()), plate);
            EndVehiclePermit revoke = new EndVehiclePermit(permit.id(), EndVehiclePermit.Ending.REVOKED);
            permits.add(
                    permits.size() % 3 == 0
                            ? permit.end(revoke, Samples.act(estate)).next()
                            : permit);
        }
        insertShuffled(VehiclePermit.TYPE, permits);

        VehiclePermitQuery all = VehiclePermitQuery.ALL;
        assertSame(VehiclePermit.TYPE, permits, all, VehiclePermitQuery::withPage);
        assertSame(VehiclePermit.TYPE, permits, all.withHousehold(household), VehiclePermitQuery::withPage);
        for (VehiclePermitState state : VehiclePermitState.values()) {
            assertSame(VehiclePermit.TYPE, permits, all.withState(state), VehiclePermitQuery::withPage);
        }
        for (String plate : List.of("粤B 12345", "京a88888", "e1", "é1", "%", "12345")) {
            assertSame(VehiclePermit.TYPE, permits, all.withPlate(Plate.of(plate)), VehiclePermitQuery::withPage);
        }
    }

    @Test
    void a6_entryCardsAreFoundByHouseholdAndStateInTheOrderOfTheHandovers() {
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        List<EntryCard> cards = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HouseholdId whose = i % 2 == 0 ? household : new HouseholdId(UUID.randomUUID());
            EntryCard card = Samples.entryCard(estate, whose, Samples.NOW.plusSeconds(90_000 - 60L * i));
            DrawEntryCard draw = new DrawEntryCard(card.id(), "E-" + i);
            cards.add(i % 3 == 0 ? card.draw(draw, Samples.act(estate)).next() : card);
        }
        insertShuffled(EntryCard.TYPE, cards);

        EntryCardQuery all = EntryCardQuery.ALL;
        assertSame(EntryCard.TYPE, cards, all, EntryCardQuery::withPage);
        for (EntryCardState state : EntryCardState.values()) {
            assertSame(EntryCard.TYPE, cards, all.withState(state), EntryCardQuery::withPage);
            assertSame(EntryCard.TYPE, cards, all.withState(state).withHousehold(household), EntryCardQuery::withPage);
        }
    }

    @Test
    void a6_keysAreFoundInTheOrderOfTheirDoorsByWhateverARegisterAsks() {
        KeyRingId ring = new KeyRingId(UUID.randomUUID());
        ScrapListId list = new ScrapListId(UUID.randomUUID());
        List<Key> keys = new ArrayList<>();
        for (String door : List.of("10", "2", "1201", "1102", "B2", "ｂ１０", "%", "é")) {
            KeyState state = List.of(KeyState.values()).get(keys.size() % KeyState.values().length);
            KeyLabel label = new KeyLabel(keys.size() % 2 == 0 ? "3" : "10", door, 1 + keys.size());
            KeyRingId on = keys.size() % 3 == 0 ? ring : new KeyRingId(UUID.randomUUID());
            keys.add(KeySamples.key(estate, label, on, state, state == KeyState.LISTED ? list : null));
        }
        insertShuffled(Key.TYPE, keys);
        KeyQuery all = KeyQuery.ALL;
        List<KeyQuery> queries = new ArrayList<>(List.of(
                all,
                KeyQuery.INVENTORY,
                KeyQuery.VOIDED,
                all.withExisting(false),
                all.withVoided(false),
                all.withBuilding("３"),
                KeyQuery.INVENTORY.withBuilding("10"),
                all.withRing(ring),
                all.withList(list)));
        for (KeyState state : KeyState.values()) {
            queries.add(all.withState(state));
        }
        for (KeyQuery query : queries) {
            assertSame(Key.TYPE, keys, query, KeyQuery::withPage);
        }
    }

    @Test
    void a6_ringsAreFoundByTagChainAndHolderAlsoByWhoCameToHaveThemLater() {
        List<KeyRing> rings = new ArrayList<>();
        HouseholdId coming = new HouseholdId(UUID.randomUUID());
        for (String tag : List.of("A-10", "A-2", "b 1", "é", "%", "甲-3")) {
            Party holder = rings.size() % 2 == 0 ? Party.staff("zhao.gang") : null;
            KeyRing ring = KeySamples.ring(estate, tag, rings.size() < 3 ? "cabinet A" : "cabinet B", holder);
            rings.add(rings.size() < 2 ? KeySamples.expected(ring, coming) : ring);
        }
        insertShuffled(KeyRing.TYPE, rings);
        KeyRing before = rings.get(0);
        KeyRing after = KeySamples.passedOn(before, Party.outsider("Zhao.Gang"));
        replace(KeyRing.TYPE, before, after);
        rings.set(0, after);
        KeyRingQuery all = KeyRingQuery.ALL;
        List<KeyRingQuery> queries = List.of(
                all,
                KeyRingQuery.OUT,
                all.withState(RingState.KEPT).withChain("cabinet A"),
                all.withChain("cabinet"),
                all.withTag("a-2"),
                all.withTag("B1"),
                all.withTag("%"),
                all.withHolder(Keeper.of(Party.staff("zhao.gang"))),
                all.withHolder(Keeper.of(Party.outsider("Zhao.Gang"))),
                all.withHolder(Keeper.of(Department.SECURITY)),
                all.withExpectedFor(coming),
                all.withExpectedFor(new HouseholdId(UUID.randomUUID())));
        for (KeyRingQuery query : queries) {
            assertSame(KeyRing.TYPE, rings, query, KeyRingQuery::withPage);
        }
    }

    @Test
    void a6_theRegistersOfKeysAreFoundByRingKindHolderAndWhatIsOverdue() {
        KeyRingId ring = new KeyRingId(UUID.randomUUID());
        List<Custody> lines = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            MovementKind kind = List.of(MovementKind.values()).get(i % 4);
            lines.add(KeySamples.custody(
                    estate,
                    i % 2 == 0 ? ring : new KeyRingId(UUID.randomUUID()),
                    kind,
                    Party.staff(i % 3 == 0 ? "zhao.gang" : "Zhao.Gang"),
                    Samples.NOW.plusSeconds(i / 2),
                    i % 3,
                    i % 5 == 4));
        }
        insertShuffled(Custody.TYPE, lines);
        CustodyQuery all = CustodyQuery.ALL;
        List<CustodyQuery> queries = new ArrayList<>(List.of(
                all,
                CustodyQuery.ISSUES,
                CustodyQuery.LOANS.withOpen(true),
                all.withOpen(false),
                all.withRing(ring),
                all.withHolder(Party.staff("zhao.gang"))));
        for (long minutes : new long[] {0, 60, 61, 119, 121}) {
            queries.add(CustodyQuery.overdue(Samples.NOW.plusSeconds(60 * minutes)));
        }
        queries.add(CustodyQuery.overdue(Objects.requireNonNull(lines.get(1).dueAt())));
        for (CustodyQuery query : queries) {
            assertSame(Custody.TYPE, lines, query, CustodyQuery::withPage);
        }
    }

    @Test
    void a6_depositsScrapListsAndCountsOfKeysAreFound() {
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        List<KeyDeposit> deposits = new ArrayList<>();
        List<ScrapList> lists = new ArrayList<>();
        List<CabinetCount> counts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant at = Samples.NOW.plusSeconds(i / 2);
            HouseholdId whose = i % 2 == 0 ? household : new HouseholdId(UUID.randomUUID());
            deposits.add(KeySamples.deposit(
                    estate, whose, List.of(DepositState.values()).get(i % 4), at));
            lists.add(KeySamples.scrapList(estate, List.of(ScrapState.values()).get(i % 3), at));
            counts.add(KeySamples.count(estate, i % 2 == 0 ? "cabinet A" : "cabinet a", at));
        }
        insertShuffled(KeyDeposit.TYPE, deposits);
        insertShuffled(ScrapList.TYPE, lists);
        insertShuffled(CabinetCount.TYPE, counts);
        KeyDepositQuery all = KeyDepositQuery.ALL;
        assertSame(KeyDeposit.TYPE, deposits, all, KeyDepositQuery::withPage);
        assertSame(KeyDeposit.TYPE, deposits, all.withHousehold(household), KeyDepositQuery::withPage);
        assertSame(KeyDeposit.TYPE, deposits, all.withState(DepositState.KEPT), KeyDepositQuery::withPage);
        for (ScrapState state : ScrapState.values()) {
            ScrapListQuery query = new ScrapListQuery(state, PageRequest.FIRST);
            assertSame(ScrapList.TYPE, lists, query, ScrapListQuery::withPage);
        }
        assertSame(ScrapList.TYPE, lists, ScrapListQuery.ALL, ScrapListQuery::withPage);
        CabinetCountQuery ofOne = new CabinetCountQuery("cabinet a", PageRequest.FIRST);
        assertSame(CabinetCount.TYPE, counts, ofOne, CabinetCountQuery::withPage);
        assertSame(CabinetCount.TYPE, counts, CabinetCountQuery.ALL, CabinetCountQuery::withPage);
    }

    @Test
    void a6_pagesNeitherRepeatNorLeaveOutWhatWasThereWhileOthersCome() {
        List<Unit> there = IntStream.range(0, 25)
                .mapToObj(i -> Samples.unit(estate, "5-" + 2 * i))
                .toList();
        insertShuffled(Unit.TYPE, there);
        List<Unit> seen = new ArrayList<>();
        Position after = null;
        int come = 1;
        do {
            Page<Unit> page = search(Unit.TYPE, UnitQuery.ALL.withPage(new PageRequest(4, after)));
            seen.addAll(page.items());
            after = page.next();
            insertShuffled(Unit.TYPE, List.of(Samples.unit(estate, "5-" + come), Samples.unit(estate, "9-" + come)));
            come += 6;
        } while (after != null && seen.size() < 200);

        assertThat(seen).doesNotHaveDuplicates().containsAll(there).isSortedAccordingTo(byPosition(Unit.TYPE));
    }

    @Test
    void a6_nothingOfAnotherEstateIsFound() {
        insertShuffled(Unit.TYPE, List.of(Samples.unit(Samples.newEstate(), "3-1201")));
        assertThat(search(Unit.TYPE, UnitQuery.ALL).items()).isEmpty();
    }

    private Household household(Unit unit, int i) {
        NewMember member = new NewMember("M" + i, null, Relationship.PRINCIPAL, null, null, null);
        RegisterHousehold command = new RegisterHousehold(unit.id(), ParticularsSource.SALES_OFFICE, List.of(member));
        return Household.register(
                        new HouseholdId(UUID.randomUUID()),
                        command,
                        List.of(new PersonId(UUID.randomUUID())),
                        Samples.actAt(estate, Samples.NOW.plusSeconds(i / 2)),
                        ResidentPolicy.TYPE.defaults())
                .next();
    }

    private List<Pass> append(PassBook book, PassNumber number) {
        List<Pass> passes = new ArrayList<>(book.passes());
        passes.add(book.passes().get(0).withNumber(number));
        return passes;
    }

    private <A extends Aggregate<I>, I, Q extends Query> void assertSame(
            AggregateType<A, I, Q> type, List<A> all, Q query, BiFunction<Q, PageRequest, Q> paged) {
        List<A> expected = all.stream()
                .filter(aggregate -> type.matches().test(query, aggregate))
                .sorted(byPosition(type))
                .toList();
        for (int size : new int[] {2, 3, PageRequest.MAX_SIZE}) {
            List<A> found = new ArrayList<>();
            Position after = null;
            do {
                Page<A> page = search(type, paged.apply(query, new PageRequest(size, after)));
                assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
                found.addAll(page.items());
                after = page.next();
            } while (after != null && found.size() <= all.size());
            assertThat(found).as("%s in pages of %d", query, size).isEqualTo(expected);
        }
    }

    private <A extends Aggregate<I>, I, Q extends Query> Page<A> search(AggregateType<A, I, Q> type, Q query) {
        return storage().inTransaction(transaction -> transaction.store(type).search(estate, query));
    }

    private <A extends Aggregate<I>, I, Q extends Query> void insertShuffled(AggregateType<A, I, Q> type, List<A> all) {
        List<A> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(all.size()));
        storage().inTransaction(transaction -> {
            shuffled.forEach(transaction.store(type)::insert);
            return true;
        });
    }

    private static <A extends Aggregate<I>, I, Q extends Query> Comparator<A> byPosition(AggregateType<A, I, Q> type) {
        return Comparator.comparing(type::position);
    }
}
