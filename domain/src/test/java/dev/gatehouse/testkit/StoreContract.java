package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.Text;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.RosterRule;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionState;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionRule;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.ticket.Incident;
import dev.gatehouse.ticket.IncidentId;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link dev.gatehouse.port.Store} promises of one aggregate at a time: A1, A2, A4, A5, A7 to A10. */
public abstract class StoreContract {
    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace",
                "  outer and  inner   spaces ",
                "欧阳娜娜",
                "𠮷野家 with a character of four bytes",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "Zoë Müller-Łęcki",
                "محمد العلي",
                "O'Brien \"the\" \\ %_; DROP TABLE",
                "İstanbul ıspanak"
            })
    void a1_namesComeBackToTheLetter(String name) {
        Person person = insert(Person.TYPE, Samples.person(estate, name));
        assertThat(found(Person.TYPE, person)).hasValue(person);
    }

    @Test
    void a1_theLongestNameComesBack() {
        Person person = insert(Person.TYPE, Samples.person(estate, "😀".repeat(PersonName.MAX_LENGTH / 2)));
        assertThat(found(Person.TYPE, person)).hasValue(person);
    }

    @Test
    void a1_thatSomethingIsBeingImportedComesBack() {
        Party plumber = Party.outsider("plumber");
        KeyRingId ring = new KeyRingId(UUID.randomUUID());
        Instant since = Samples.NOW.minusSeconds(86_400);
        Custody late = KeySamples.custody(estate, ring, MovementKind.LOAN, plumber, since, 1, false);
        Custody imported = Objects.requireNonNull(Custody.TYPE.time())
                .withClocks()
                .apply(late, late.clocks().imported(Samples.NOW));
        assertThat(imported.clocks().importedAt()).isEqualTo(Samples.NOW);
        assertThat(found(Custody.TYPE, insert(Custody.TYPE, imported))).hasValue(imported);
    }

    @Test
    void a1_everyMicrosecondComesBackAlsoWhereSummerTimeBegins() {
        for (String instant : new String[] {
            "2026-03-29T00:59:59.999999Z",
            "2026-03-29T01:00:00.000001Z",
            "2026-10-25T00:30:00.5Z",
            "2026-10-25T01:30:00.5Z",
            "1970-01-01T00:00:00Z",
            "2199-12-31T23:59:59.999999Z"
        }) {
            Unit unit = Samples.unit(estate, "at " + instant);
            Paper paper = Paper.unsigned("P-1", Text.of("Agreement", "协议"), Instant.parse(instant))
                    .signed(new Signature(
                            Party.resident("r1"),
                            Instant.parse(instant),
                            new Attachment("scan/1", "0123456789abcdef".repeat(4))));
            Unit filed = unit.file(FileSection.AGREEMENT, paper, Samples.actAt(estate, Instant.parse(instant)))
                    .next();
            insert(Unit.TYPE, filed);
            assertThat(found(Unit.TYPE, filed)).hasValue(filed);
        }
    }

    @Test
    void a1_everyPartOfAPassBookComesBack() {
        PassBook book = insert(PassBook.TYPE, Samples.passBook(estate, new PersonId(UUID.randomUUID()), 1));
        PassBook next = book.printReceiptSheet("RS-2026-000001", Samples.act(estate))
                .next()
                .withVersion(2);
        storage().inTransaction(transaction -> {
            transaction.store(PassBook.TYPE).update(book, next);
            return true;
        });
        assertThat(found(PassBook.TYPE, next)).hasValue(next);
    }

    @Test
    void a1_everyPartOfARosterComesBack() {
        Roster roster = insert(Roster.TYPE, Samples.roster(estate, new RosterId("gate"), "zhao.min"));
        assertThat(found(Roster.TYPE, roster)).hasValue(roster);
    }

    @Test
    void a1_everyPartOfATicketComesBack() {
        Ticket open = insert(
                Ticket.TYPE, Samples.ticket(estate, 1, TicketClass.COMPLAINT, new UnitId(UUID.randomUUID()), "li.wei"));
        assertThat(found(Ticket.TYPE, open)).hasValue(open);
        Ticket ordered = Samples.ordered(open, Department.ENGINEERING, "zhao.gang");
        update(Ticket.TYPE, open, ordered);
        assertThat(found(Ticket.TYPE, ordered)).hasValue(ordered);
        Ticket closed = Samples.closed(ordered, LocalDate.of(2026, 3, 2), true, true);
        update(Ticket.TYPE, ordered, closed);
        assertThat(found(Ticket.TYPE, closed)).hasValue(closed);
        Incident incident = insert(
                Incident.TYPE,
                new Incident(
                        estate,
                        new IncidentId(UUID.randomUUID()),
                        1,
                        "电梯故障",
                        open.id(),
                        List.of(new TicketId(UUID.randomUUID())),
                        Samples.NOW,
                        false));
        assertThat(found(Incident.TYPE, incident)).hasValue(incident);
    }

    private <A extends Aggregate<I>, I, Q extends Query> void update(AggregateType<A, I, Q> type, A before, A after) {
        storage().inTransaction(transaction -> {
            transaction.store(type).update(before, after);
            return true;
        });
    }

    @Test
    void a1_everyPartOfPermitsAndCardsComesBack() {
        PermitApplication crew = Samples.checking(Samples.application(estate, 1, 200, Samples.NOW), Samples.NOW);
        insert(PermitApplication.TYPE, crew);
        assertThat(found(PermitApplication.TYPE, crew)).hasValue(crew);
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        VehiclePermit vehicle = insert(VehiclePermit.TYPE, Samples.vehiclePermit(estate, household, "粤B·12345"));
        assertThat(found(VehiclePermit.TYPE, vehicle)).hasValue(vehicle);
        EntryCard card = insert(EntryCard.TYPE, Samples.entryCard(estate, household, Samples.NOW));
        assertThat(found(EntryCard.TYPE, card)).hasValue(card);
    }

    @Test
    void a1_everyPartOfSubscriptionsComesBack() {
        Money price = Money.parse("CNY 0.01");
        Subscription requested = insert(
                Subscription.TYPE,
                Samples.subscription(estate, "人民日报 \uD83D\uDCF0", new UnitId(UUID.randomUUID()), "3-1201", 120));
        assertThat(found(Subscription.TYPE, requested)).hasValue(requested);
        Subscription placed = Samples.placed(requested, price);
        update(Subscription.TYPE, requested, placed);
        assertThat(found(Subscription.TYPE, placed)).hasValue(placed);
        Subscription cancelled =
                Samples.cancelled(placed, YearMonth.of(2026, 12)).withForwardedTo("上海市\n12 号");
        update(Subscription.TYPE, placed, cancelled);
        assertThat(found(Subscription.TYPE, cancelled)).hasValue(cancelled);
        Requisition requisition = insert(
                Requisition.TYPE,
                Samples.requisition(
                        estate, new SupplierId("agency"), Samples.NOW, RequisitionState.SUBMITTED, requested));
        assertThat(found(Requisition.TYPE, requisition)).hasValue(requisition);
        Supplier supplier = insert(Supplier.TYPE, Samples.supplier(estate, "agency", "人民日报", "读者"));
        assertThat(found(Supplier.TYPE, supplier)).hasValue(supplier);
        Issue issue = insert(Issue.TYPE, Samples.issue(estate, placed.title(), LocalDate.of(2026, 3, 31), placed));
        assertThat(found(Issue.TYPE, issue)).hasValue(issue);
    }

    @Test
    void a10_aWalkMeetsEachOnce() {
        List<Unit> units = IntStream.range(0, 11)
                .mapToObj(i -> insert(Unit.TYPE, Samples.unit(estate, "W-" + i)))
                .sorted(Comparator.comparing(unit -> unit.id().toString()))
                .toList();
        insert(Unit.TYPE, Samples.unit(Samples.newEstate(), "W-1"));
        for (int limit : new int[] {1, 3, 11, 50}) {
            List<Unit> met = new ArrayList<>();
            UnitId last = null;
            for (int steps = 0; steps < 12; steps++) {
                UnitId after = last;
                List<Unit> some = storage()
                        .inTransaction(
                                transaction -> transaction.store(Unit.TYPE).walk(estate, after, limit));
                met.addAll(some);
                if (some.size() < limit) {
                    break;
                }
                last = some.get(some.size() - 1).id();
            }
            assertThat(met).isEqualTo(units);
        }
    }

    @Test
    void a4_anIssueIsRecordedOnce() {
        Issue first = insert(Issue.TYPE, Samples.issue(estate, "人民日报", LocalDate.of(2026, 3, 2)));
        Issue second = Samples.issue(estate, "人民日报", LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> insert(Issue.TYPE, second))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(SubscriptionRule.ISSUE_ONCE));
        assertThat(found(Issue.TYPE, first)).hasValue(first);
    }

    @Test
    void a4_aSecondSupplierOfTheSameNameIsRefused() {
        Supplier first = insert(Supplier.TYPE, Samples.supplier(estate, "agency", "人民日报"));
        Supplier second = Samples.supplier(estate, "agency", "读者");
        assertThatThrownBy(() -> insert(Supplier.TYPE, second))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(SubscriptionRule.ONE_SUPPLIER_OF_A_NAME));
        assertThat(found(Supplier.TYPE, first)).hasValue(first);
    }

    @Test
    void a2_anotherEstateHasNothingOfThis() {
        Unit unit = insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        EstateId other = Samples.newEstate();
        Unit same = Samples.unit(other, "3-1201");
        insert(Unit.TYPE, same);
        assertThat(storage()
                        .<Optional<Unit>>inTransaction(
                                transaction -> transaction.store(Unit.TYPE).find(other, unit.id(), Lock.NONE)))
                .isEmpty();
        assertThat(found(Unit.TYPE, unit)).hasValue(unit);
    }

    @Test
    void a2_uniqueValuesAreToldApartToTheLetter() {
        for (String number : new String[] {"e-1", "é-1", "ß-1", "ss-1", "ø-1", "o-1", "ｶ-1", "が-1"}) {
            Unit unit = insert(Unit.TYPE, Samples.unit(estate, number));
            assertThat(found(Unit.TYPE, unit)).hasValue(unit);
        }
    }

    @Test
    void a4_aSecondUnitOfTheSameNumberIsRefused() {
        insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        Unit second = Samples.unit(estate, "3-1201");
        assertThatThrownBy(() -> insert(Unit.TYPE, second))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE));
        assertThat(found(Unit.TYPE, second)).isEmpty();
    }

    @Test
    void a4_aSecondRosterOfTheSameNameIsRefused() {
        Roster first = insert(Roster.TYPE, Samples.roster(estate, new RosterId("gate"), "zhao.min"));
        Roster second = Samples.roster(estate, new RosterId("gate"), "li.wei");
        assertThatThrownBy(() -> insert(Roster.TYPE, second))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RosterRule.ONE_OF_A_NAME));
        assertThat(found(Roster.TYPE, first)).hasValue(first);
    }

    @Test
    void a7_whatIsThereIsNotWrittenOver() {
        Person there = insert(Person.TYPE, Samples.person(estate, "Ada"));
        assertThatThrownBy(() -> insert(Person.TYPE, there.withName(new PersonName("Eve"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(Person.TYPE, there)).hasValue(there);
    }

    @Test
    void a5_anUpdateOfAnOldVersionIsRefused() {
        Unit first = insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        Unit second = first.withElectricityMeter("M-1").withVersion(2);
        update(first, second);
        Unit late = first.withElectricityMeter("M-2").withVersion(2);
        assertThatThrownBy(() -> update(first, late)).isInstanceOf(StaleVersion.class);
        assertThat(found(Unit.TYPE, first)).hasValue(second);
    }

    @Test
    void a5_anUpdateMayBeSeveralVersionsOn() {
        Unit first = insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        Unit third = first.withElectricityMeter("M-1").withVersion(3);
        update(first, third);
        assertThat(found(Unit.TYPE, first)).hasValue(third);
        update(third, third.withVersion(4));
        assertThatThrownBy(() -> update(first, first.withVersion(5))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a5_anUpdateOfNothingIsRefused() {
        Unit never = Samples.unit(estate, "3-1201");
        assertThatThrownBy(() -> update(never, never.withVersion(2))).isInstanceOf(StaleVersion.class);
        assertThat(found(Unit.TYPE, never)).isEmpty();
    }

    @Test
    void a8_aValueIsTakenWhileTheEstateHasIt() {
        Unit unit = insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        insert(Roster.TYPE, Samples.roster(estate, new RosterId("gate"), "zhao.min"));
        String number = unit.number().key();
        assertThat(isTaken(Unit.TYPE, estate, number)).isTrue();
        assertThat(isTaken(Unit.TYPE, estate, number + "0")).isFalse();
        assertThat(isTaken(Unit.TYPE, Samples.newEstate(), number)).isFalse();
        assertThat(isTaken(Roster.TYPE, estate, "gate")).isTrue();
        assertThat(isTaken(Roster.TYPE, estate, "Gate")).isFalse();
        update(unit, unit.withNumber(Samples.unit(estate, "3-1202").number()).withVersion(2));
        assertThat(isTaken(Unit.TYPE, estate, number)).isFalse();
    }

    @Test
    void a9_whatIsFoundTogetherIsWhatIsFoundOneByOne() {
        Unit first = insert(Unit.TYPE, Samples.unit(estate, "3-1201"));
        Unit second = insert(Unit.TYPE, Samples.unit(estate, "3-1202"));
        insert(Unit.TYPE, Samples.unit(estate, "3-1203"));
        Unit elsewhere = insert(Unit.TYPE, Samples.unit(Samples.newEstate(), "3-1201"));
        Set<UnitId> asked = Set.of(first.id(), second.id(), elsewhere.id(), new UnitId(UUID.randomUUID()));
        assertThat(together(asked)).containsExactlyInAnyOrder(first, second);
        assertThat(together(Set.of())).isEmpty();
    }

    private List<Unit> together(Set<UnitId> ids) {
        return storage()
                .inTransaction(transaction -> transaction.store(Unit.TYPE).findAll(estate, ids));
    }

    private <A extends Aggregate<I>, I, Q extends Query> boolean isTaken(
            AggregateType<A, I, Q> type, EstateId of, String value) {
        return storage()
                .inTransaction(transaction ->
                        transaction.store(type).isTaken(of, type.uniqueKeys().get(0), value));
    }

    private void update(Unit before, Unit after) {
        storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).update(before, after);
            return true;
        });
    }

    private <A extends Aggregate<I>, I, Q extends Query> A insert(AggregateType<A, I, Q> type, A aggregate) {
        return storage().inTransaction(transaction -> {
            transaction.store(type).insert(aggregate);
            return aggregate;
        });
    }

    private <A extends Aggregate<I>, I, Q extends Query> Optional<A> found(AggregateType<A, I, Q> type, A aggregate) {
        return storage()
                .inTransaction(
                        transaction -> transaction.store(type).find(aggregate.estate(), aggregate.id(), Lock.NONE));
    }
}
