package dev.gatehouse.testkit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.Entitlement;
import dev.gatehouse.pass.Holder;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.permit.ApplicationNumber;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.ExpectEntryCard;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.permit.Responsible;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.roster.DutyDate;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.SetRoster;
import dev.gatehouse.roster.Turn;
import dev.gatehouse.roster.WeeklyTurn;
import dev.gatehouse.subscription.Cancellation;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueId;
import dev.gatehouse.subscription.NewMonths;
import dev.gatehouse.subscription.NewOffer;
import dev.gatehouse.subscription.OrderedBy;
import dev.gatehouse.subscription.Quote;
import dev.gatehouse.subscription.RecordIssue;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionBuilder;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.RequisitionLine;
import dev.gatehouse.subscription.RequisitionState;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionBuilder;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SubscriptionPolicy;
import dev.gatehouse.subscription.SubscriptionState;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.ticket.Acceptance;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Complaint;
import dev.gatehouse.ticket.Contact;
import dev.gatehouse.ticket.Ending;
import dev.gatehouse.ticket.Executor;
import dev.gatehouse.ticket.FirstContact;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.Mark;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.Priority;
import dev.gatehouse.ticket.Procedure;
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.ReportBuilder;
import dev.gatehouse.ticket.ReturnVisit;
import dev.gatehouse.ticket.ReturnVisitBuilder;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketBuilder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketNumber;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.TicketState;
import dev.gatehouse.ticket.VisitAnswers;
import dev.gatehouse.ticket.VisitMethod;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkOrderBuilder;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitEvent;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitNumber;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Things to store, of which each test takes what it needs. */
public final class Samples {
    /** When everything happens, unless a test says otherwise: to the microsecond, where a storage may round. */
    public static final Instant NOW = Instant.parse("2026-03-02T08:10:11.123456Z");

    /** Where the estates are: a zone with summer time. */
    public static final BusinessCalendar CALENDAR = BusinessCalendar.roundTheClock(ZoneId.of("Europe/Berlin"));

    private Samples() {}

    /** An estate that no other test uses. */
    public static EstateId newEstate() {
        return new EstateId("kit-" + UUID.randomUUID());
    }

    /** An officer's act, now. */
    public static Act act(EstateId estate) {
        return actAt(estate, NOW);
    }

    /** An officer's act at an instant. */
    public static Act actAt(EstateId estate, Instant at) {
        return new Act(Caller.staff(estate, "li.wei", Role.CS_OFFICER), at, at, CALENDAR);
    }

    /** A unit with a number. */
    public static Unit unit(EstateId estate, String number) {
        return unit(estate, number, UnitKind.APARTMENT);
    }

    /** A unit with a number, of a kind. */
    public static Unit unit(EstateId estate, String number, UnitKind kind) {
        RegisterUnit command = new RegisterUnit(number, kind, null, null);
        return Unit.register(new UnitId(UUID.randomUUID()), command, act(estate))
                .next();
    }

    /** Somebody with a name. */
    public static Person person(EstateId estate, String name) {
        return person(estate, name, null);
    }

    /** Somebody with a name and a phone. */
    public static Person person(EstateId estate, String name, @Nullable String phone) {
        NewMember command = new NewMember(name, Gender.FEMALE, Relationship.PRINCIPAL, 1980, null, phone);
        return Person.register(new PersonId(UUID.randomUUID()), command, "member", act(estate))
                .next();
    }

    /** The pass book of a household of one, with three free passes whose numbers begin with the first. */
    public static PassBook passBook(EstateId estate, PersonId holder, long first) {
        Decision<PassBook> decision = PassBook.prepare(
                new HouseholdId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                List.of(Holder.of(holder, Entitlement.FAMILY_MEMBER)),
                PassNumber.of(2026, first, 3),
                act(estate),
                PassPolicy.TYPE.defaults());
        return decision.next();
    }

    /** An application for the work permits of a crew of so many, just handed in. */
    public static PermitApplication application(EstateId estate, long number, int workers, Instant at) {
        PermitPolicy policy = PermitPolicy.TYPE.defaults();
        LocalDate from = LocalDate.of(2026, 3, 1);
        ApplyForPermits crew = new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("光明电梯 Ltd.")
                .personInCharge("郭亮")
                .phone("13800138000")
                .validity(new NewValidity(from, from.plusMonths(3)))
                .workers(IntStream.range(0, workers).mapToObj(Samples::worker).toList())
                .fee(policy.fee().getAmount().multiply(BigDecimal.valueOf(workers)))
                .addResponsible(new Responsible(Department.SECURITY, Recipient.role(Role.SECURITY)))
                .build();
        return PermitApplication.apply(
                        new PermitApplicationId(UUID.randomUUID()),
                        ApplicationNumber.of(2026, number),
                        crew,
                        actAt(estate, at),
                        policy.withResponsibleNamed(false))
                .next();
    }

    /** The same once Finance has its money, and the receipt is with the applicant. */
    public static PermitApplication checking(PermitApplication applied, Instant at) {
        BigDecimal due = applied.bill().balance().getAmount();
        Act act = actAt(applied.estate(), at);
        return applied.money()
                .collect(new CollectFee(applied.id(), due), "PR-" + applied.number(), act)
                .then(paid -> paid.hands().handOverReceipt(new HandOverReceipt(paid.id(), Party.outsider("郭亮")), act))
                .next()
                .withVersion(applied.version() + 1);
    }

    /** A vehicle permit that was applied for. */
    public static VehiclePermit vehiclePermit(EstateId estate, HouseholdId household, String plate) {
        ApplyForVehiclePermit command = new ApplyForVehiclePermit(household, plate, photograph("licence/" + plate));
        return VehiclePermit.apply(
                        new VehiclePermitId(UUID.randomUUID()),
                        "VP-2026-000001",
                        new UnitId(UUID.randomUUID()),
                        command,
                        act(estate))
                .next();
    }

    /** An entry card that is wanted for a handover. */
    public static EntryCard entryCard(EstateId estate, HouseholdId household, Instant handoverAt) {
        return EntryCard.expect(
                        new EntryCardId(UUID.randomUUID()),
                        new UnitId(UUID.randomUUID()),
                        new ExpectEntryCard(household, handoverAt),
                        act(estate),
                        PermitPolicy.TYPE.defaults())
                .next();
    }

    /** A message of a class about a unit, received so many seconds after {@link #NOW}, for which somebody answers. */
    public static Ticket ticket(
            EstateId estate, long number, @Nullable TicketClass kind, @Nullable UnitId unit, String answering) {
        Instant at = NOW.plusSeconds(number / 2);
        Report report = new ReportBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(new Location(unit, "3 号楼", "厨房 🚿"))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(Party.outsider("caller"))
                .content("水管\n爆了 \uD83D\uDCA6")
                .contact(new Contact(new PersonName("王建国"), new Phone("+861380013800" + number % 10), "a@b.example"))
                .receivedAt(at)
                .recordedAt(at.plusNanos(1_000))
                .build();
        return new TicketBuilder()
                .estate(estate)
                .id(new TicketId(UUID.randomUUID()))
                .version(1)
                .number(TicketNumber.of(2026, number))
                .report(report)
                .firstContact(new FirstContact(Party.staff(answering), null))
                .kind(kind)
                .priority(Priority.NORMAL)
                .emergency(false)
                .state(TicketState.OPEN)
                .cycle(1)
                .complaint(kind == TicketClass.COMPLAINT ? Complaint.NEW : null)
                .addMarks(new Mark(Milestone.RECEIVED, 1, at))
                .clocks(Clocks.NONE)
                .build();
    }

    /** The same with a work order that somebody has. */
    public static Ticket ordered(Ticket ticket, Department department, String assignee) {
        Instant at = ticket.report().receivedAt();
        OrderNumber number = ticket.number().order(1);
        WorkOrder order = new WorkOrderBuilder()
                .ordinal(1)
                .number(number)
                .ticketCycle(1)
                .cycle(1)
                .executor(Executor.of(department))
                .assignee(Party.staff(assignee))
                .procedure(Procedure.of(Milestone.ISSUED, Milestone.DONE))
                .addMarks(new Mark(Milestone.ISSUED, 1, at))
                .slip(Paper.unsigned(number.value(), Text.of("Work order", "工作单"), at))
                .cancelled(false)
                .build();
        return ticket.withOrders(order).withDepartment(department).withVersion(ticket.version() + 1);
    }

    /** The same once it was closed on a day, with its work done and judged. */
    public static Ticket closed(Ticket ticket, LocalDate day, boolean accepted, boolean confirmed) {
        Party officer = Party.staff("li.wei");
        Instant at = ticket.report().receivedAt().plusSeconds(60);
        List<WorkOrder> judged = ticket.orders().stream()
                .map(order -> order.withAcceptances(new Acceptance(officer, at, accepted, "好", 1)))
                .toList();
        ReturnVisit visit = new ReturnVisitBuilder()
                .cycle(1)
                .at(at)
                .by(officer)
                .sample(false)
                .addMethods(VisitMethod.TELEPHONE)
                .answers(new VisitAnswers(
                        true, confirmed ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED, null, null))
                .noticeLeft(false)
                .build();
        return new TicketBuilder()
                .from(ticket)
                .version(ticket.version() + 1)
                .state(TicketState.CLOSED)
                .orders(judged)
                .addVisits(visit)
                .addMarks(new Mark(Milestone.VISITED, 1, at))
                .ending(new Ending(officer, at, day, confirmed, !confirmed, null, null))
                .build();
    }

    private static NewWorker worker(int which) {
        NewDocument document = new NewDocument(DocumentKind.PASSPORT, "E" + (10_000_000 + which));
        return new NewWorker("工人 " + which, document, photograph("photo/" + which));
    }

    private static NewAttachment photograph(String reference) {
        return new NewAttachment(reference, "0123456789abcdef".repeat(4));
    }

    /** The tenure book of a unit that somebody owns and somebody rents until a day. */
    public static TenureBook tenureBook(EstateId estate, PersonId owner, PersonId tenant, LocalDate leaseEnd) {
        UnitId unit = new UnitId(UUID.randomUUID());
        RecordTenure own = new RecordTenure(
                unit, owner, Capacity.OWNER, NewShare.WHOLE, leaseEnd.minusYears(9), null, null, null, null);
        RecordTenure rent = new RecordTenure(
                unit, tenant, Capacity.TENANT, null, leaseEnd.minusYears(1), null, leaseEnd, null, null);
        TenurePolicy policy = TenurePolicy.TYPE.defaults();
        return TenureBook.open(unit, act(estate))
                .then(book -> book.begin(own, null, act(estate), policy))
                .then(book -> book.begin(rent, null, act(estate), policy))
                .next();
    }

    /** A roster by which somebody mans the gate on weekdays, and the whole of one holiday. */
    public static Roster roster(EstateId estate, RosterId id, String staff) {
        Turn day = new Turn(LocalTime.of(8, 30), LocalTime.of(17, 0), staff, List.of(Post.of(Role.SECURITY)));
        Turn holiday = new Turn(
                LocalTime.MIN,
                LocalTime.MIN,
                staff,
                List.of(Post.of(Role.SECURITY), new Post(null, Department.ENGINEERING, "3 号楼")));
        List<WeeklyTurn> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(weekday -> new WeeklyTurn(weekday, day))
                .toList();
        List<DutyDate> dates = List.of(
                new DutyDate(LocalDate.of(2026, 2, 17), List.of(holiday)),
                new DutyDate(LocalDate.of(2026, 2, 18), List.of()));
        return Roster.begin(new SetRoster(id, week, dates), act(estate)).next();
    }

    /** A subscription of a household of a unit that was asked for, from March 2026 for so many months. */
    public static Subscription subscription(EstateId estate, String title, UnitId unit, String door, int months) {
        RequestSubscription command = new RequestSubscription(
                new HouseholdId(unit.value()),
                new PersonId(UUID.randomUUID()),
                OrderedBy.IN_PERSON,
                title,
                new NewMonths(YearMonth.of(2026, 3), months),
                null);
        return Subscription.request(
                        new SubscriptionId(UUID.randomUUID()),
                        command,
                        unit,
                        door,
                        act(estate),
                        SubscriptionPolicy.TYPE.defaults())
                .next();
    }

    /** The same once it is placed, at a price per month, with a supplier that takes orders back. */
    public static Subscription placed(Subscription requested, Money price) {
        return new SubscriptionBuilder()
                .from(requested)
                .version(requested.version() + 1)
                .quote(new Quote(new SupplierId("agency"), price, true, true, NOW))
                .letter(Paper.unsigned("DY-1", Text.of("Letter", "订阅报刊确认信"), NOW)
                        .signed(new Signature(Party.resident(requested.subscriber()), NOW, null)))
                .requisition(new RequisitionId(UUID.randomUUID()))
                .state(SubscriptionState.ORDERED)
                .build();
    }

    /** The same once the supplier was told that nothing is to come after a month. */
    public static Subscription cancelled(Subscription placed, YearMonth last) {
        Paper notice = Paper.unsigned("TD-1", Text.of("Cancellation notice", "退订通知"), NOW);
        return new SubscriptionBuilder()
                .from(placed)
                .version(placed.version() + 1)
                .state(SubscriptionState.CANCELLED)
                .cancellation(new Cancellation(notice, last, notice.withNumber("FAX-1"), YearMonth.of(2026, 3)))
                .lastOwn(last)
                .build();
    }

    /** A requisition over these subscriptions, from a supplier, written at an instant. */
    public static Requisition requisition(
            EstateId estate, SupplierId supplier, Instant at, RequisitionState state, Subscription... subscriptions) {
        return new RequisitionBuilder()
                .estate(estate)
                .id(new RequisitionId(UUID.randomUUID()))
                .version(1)
                .paper(Paper.unsigned("RQ-2026-000001", Text.of("Purchase requisition", "请购单"), at)
                        .signed(new Signature(Party.staff("li.wei"), at, null)))
                .supplier(supplier)
                .byFax(false)
                .lines(Stream.of(subscriptions)
                        .map(each -> new RequisitionLine(
                                each.id(),
                                each.unit(),
                                each.door(),
                                each.title(),
                                each.months(),
                                Money.of(CurrencyUnit.of("CNY"), 25)
                                        .multipliedBy(each.months().count())))
                        .toList())
                .state(state)
                .since(at)
                .clocks(Clocks.NONE)
                .build();
    }

    /** A supplier that has these titles, each for 25.50 a month. */
    public static Supplier supplier(EstateId estate, String id, String... titles) {
        List<NewOffer> offers = Stream.of(titles)
                .map(title -> new NewOffer(title, new BigDecimal("25.50")))
                .toList();
        SetSupplier command = new SetSupplier(new SupplierId(id), "供应商 " + id, id.startsWith("a"), false, offers);
        return Supplier.begin(command, CurrencyUnit.of("CNY"), act(estate)).next();
    }

    /** An issue of a title that came on a day, without the copies of these subscriptions. */
    public static Issue issue(EstateId estate, String title, LocalDate date, Subscription... missing) {
        RecordIssue command = new RecordIssue(new SupplierId("agency"), title, date, List.of());
        return Issue.record(
                        new IssueId(UUID.randomUUID()),
                        command,
                        List.of(missing),
                        act(estate),
                        SubscriptionPolicy.TYPE.defaults())
                .next();
    }

    /** Something that happened to a unit. */
    public static JournalEntry entry(EstateId estate, UnitId unit, long version, int ordinal) {
        return new JournalEntry(
                estate,
                new Subject("unit", unit.toString()),
                version,
                ordinal,
                new UnitEvent.Registered(new UnitNumber("3-" + version + "/" + ordinal), UnitKind.VILLA),
                Party.staff("li.wei"),
                "unit.register",
                NOW.minusSeconds(60),
                NOW);
    }

    /** Something to be told to the gate, about a subject of its own, under a key that begins with the estate. */
    public static Notification notification(EstateId estate, String key, Instant recordedAt) {
        return notification(estate, key, Recipient.role(Role.SECURITY), key, recordedAt);
    }

    /** Something to be told to a recipient about a pass book, under a key that begins with the estate. */
    public static Notification notification(
            EstateId estate, String key, Recipient to, String about, Instant recordedAt) {
        return new Notification(
                estate,
                estate + "/" + key,
                new Subject("pass-book", about),
                new Notice(to, "pass.stopped", Text.of("Stop {0}", "停用 {0}", key)),
                recordedAt);
    }
}
