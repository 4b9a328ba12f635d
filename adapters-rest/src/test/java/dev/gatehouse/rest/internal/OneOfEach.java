package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyBuilder;
import dev.gatehouse.duty.DutyId;
import dev.gatehouse.duty.DutyState;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.DepositState;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingBuilder;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyState;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.ScrapList;
import dev.gatehouse.key.ScrapState;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.port.Storage;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdBuilder;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdStage;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionState;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.testkit.KeySamples;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.ticket.Incident;
import dev.gatehouse.ticket.IncidentBuilder;
import dev.gatehouse.ticket.IncidentId;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.unit.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One of everything that can be changed, stored as the kit makes it, so that a request has something to find. What bodies
 * name in passing is there under the id that they have for it.
 */
final class OneOfEach {
    private static final UUID NAMED = UUID.fromString(SampleBody.ID);

    private final Storage storage;
    private final EstateId estate;
    private final Map<Class<?>, String> ids = new HashMap<>();

    private OneOfEach(Storage storage, EstateId estate) {
        this.storage = storage;
        this.estate = estate;
    }

    /** Stores them in an estate. */
    static OneOfEach in(Storage storage, EstateId estate) {
        OneOfEach each = new OneOfEach(storage, estate);
        each.people();
        each.keys();
        each.newspapers();
        each.work();
        return each;
    }

    /** The id of the one of a type, as it is written; empty when there is none. */
    Optional<String> id(Class<?> type) {
        return Optional.ofNullable(ids.get(type));
    }

    private void people() {
        Unit unit = Samples.unit(estate, "3-1201")
                .householdMovedIn(Samples.act(estate))
                .next();
        Person owner = Samples.person(estate, "王建军").withId(new PersonId(NAMED));
        Person tenant = Samples.person(estate, "林晓").withId(new PersonId(UUID.fromString(SampleBody.OTHER_ID)));
        NewMember member = new NewMemberBuilder()
                .name("王建军")
                .relationship(Relationship.PRINCIPAL)
                .build();
        RegisterHousehold family = new RegisterHousehold(unit.id(), ParticularsSource.SALES_OFFICE, List.of(member));
        Household registered = Household.register(
                        new HouseholdId(NAMED),
                        family,
                        List.of(owner.id()),
                        Samples.act(estate),
                        ResidentPolicy.TYPE.defaults())
                .next();
        Household household = new HouseholdBuilder()
                .from(registered)
                .stage(HouseholdStage.MOVED_IN)
                .movedIn(Samples.NOW)
                .build();
        store(Unit.TYPE, unit);
        // One that a page of one leaves for the next.
        store(Unit.TYPE, Samples.unit(estate, "3-1202"));
        store(Person.TYPE, owner);
        store(Person.TYPE, tenant);
        store(Household.TYPE, household);
        store(
                TenureBook.TYPE,
                Samples.tenureBook(estate, owner.id(), tenant.id(), LocalDate.of(2030, 3, 1))
                        .withId(unit.id()));
        store(PassBook.TYPE, Samples.passBook(estate, owner.id(), 1).withId(household.id()));
        store(PermitApplication.TYPE, Samples.application(estate, 1, 2, Samples.NOW));
        store(VehiclePermit.TYPE, Samples.vehiclePermit(estate, household.id(), "京A12345"));
        store(EntryCard.TYPE, Samples.entryCard(estate, household.id(), Samples.NOW));
    }

    private void keys() {
        KeyRing ring = KeySamples.ring(estate, "K-0193", "A", Party.staff("zhao.gang"));
        store(KeyRing.TYPE, ring);
        store(
                KeyRing.TYPE,
                new KeyRingBuilder()
                        .from(ring)
                        .id(new KeyRingId(NAMED))
                        .tag("K-0194")
                        .build());
        store(Key.TYPE, KeySamples.key(estate, new KeyLabel("3", "1201", 1), ring.id(), KeyState.USABLE, null));
        store(
                Custody.TYPE,
                KeySamples.custody(
                        estate, ring.id(), MovementKind.LOAN, Party.staff("zhao.gang"), Samples.NOW, 24, false));
        store(KeyDeposit.TYPE, KeySamples.deposit(estate, new HouseholdId(NAMED), DepositState.KEPT, Samples.NOW));
        store(ScrapList.TYPE, KeySamples.scrapList(estate, ScrapState.LISTED, Samples.NOW));
        store(CabinetCount.TYPE, KeySamples.count(estate, "A", Samples.NOW));
    }

    private void newspapers() {
        Unit unit = Samples.unit(estate, "3-1203");
        Subscription subscription = Samples.subscription(estate, "晨报", unit.id(), "3-1203", 3);
        store(Supplier.TYPE, Samples.supplier(estate, "agency", "晨报"));
        store(Subscription.TYPE, subscription);
        store(
                Requisition.TYPE,
                Samples.requisition(
                        estate, new SupplierId("agency"), Samples.NOW, RequisitionState.SUBMITTED, subscription));
        store(Issue.TYPE, Samples.issue(estate, "晨报", LocalDate.of(2026, 3, 2)));
    }

    private void work() {
        Ticket ticket = Samples.ticket(estate, 1, TicketClass.ENGINEERING, null, "li.wei");
        store(Ticket.TYPE, ticket);
        store(
                Ticket.TYPE,
                Samples.ticket(estate, 2, TicketClass.ENGINEERING, null, "li.wei")
                        .withId(new TicketId(NAMED)));
        store(
                Incident.TYPE,
                new IncidentBuilder()
                        .estate(estate)
                        .id(new IncidentId(UUID.randomUUID()))
                        .version(1)
                        .title("No water in building 3")
                        .runs(ticket.id())
                        .openedAt(Samples.NOW)
                        .resolved(false)
                        .build());
        store(Roster.TYPE, Samples.roster(estate, new RosterId("front-desk"), "li.wei"));
        store(
                Duty.TYPE,
                new DutyBuilder()
                        .estate(estate)
                        .id(new DutyId("cleaning.patrol", LocalDateTime.of(2026, 3, 2, 9, 0)))
                        .version(1)
                        .duty(new RecurringDutyBuilder()
                                .name("cleaning.patrol")
                                .rule("PAT-1")
                                .task(Text.of("Walk the cleaning round", "巡查保洁区域"))
                                .days(Recurrence.daily())
                                .addTimes(LocalTime.of(9, 0))
                                .promise(Promise.of(Allowance.elapsed(Duration.ofHours(4))))
                                .to(Recipient.role(Role.CS_OFFICER))
                                .build())
                        .openedAt(Samples.NOW)
                        .state(DutyState.OPEN)
                        .clocks(Clocks.NONE)
                        .build());
    }

    private <A extends Aggregate<I>, I, Q extends Query> void store(AggregateType<A, I, Q> type, A one) {
        storage.inTransaction(transaction -> {
            transaction.store(type).insert(one);
            return true;
        });
        ids.putIfAbsent(type.type(), type.printId().apply(one.id()));
    }
}
