package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Redacted;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyCalendar;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.ScrapList;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionPolicy;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.ticket.AppointmentPolicy;
import dev.gatehouse.ticket.ClosingPolicy;
import dev.gatehouse.ticket.ComplaintPolicy;
import dev.gatehouse.ticket.Incident;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.ReportPolicy;
import dev.gatehouse.ticket.ServicePolicy;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketPolicy;
import dev.gatehouse.ticket.VisitPolicy;
import dev.gatehouse.unit.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every type that documents name: what happened, what is allowed, what an office has chosen, who is told. */
final class Vocabulary {
    private static final List<Class<?>> FAMILIES = List.of(Event.class, Policy.class, Allowance.class, Recipient.class);

    private static final List<AggregateType<?, ?, ?>> AGGREGATES = List.of(
            Estate.TYPE,
            Unit.TYPE,
            Person.TYPE,
            Household.TYPE,
            TenureBook.TYPE,
            PassBook.TYPE,
            PermitApplication.TYPE,
            VehiclePermit.TYPE,
            EntryCard.TYPE,
            Key.TYPE,
            KeyRing.TYPE,
            Custody.TYPE,
            KeyDeposit.TYPE,
            ScrapList.TYPE,
            CabinetCount.TYPE,
            Ticket.TYPE,
            Incident.TYPE,
            Subscription.TYPE,
            Requisition.TYPE,
            Supplier.TYPE,
            Issue.TYPE,
            Roster.TYPE,
            DutyCalendar.TYPE,
            Duty.TYPE);

    private static final List<Class<? extends Policy>> POLICIES = List.of(
            AppointmentPolicy.class,
            AuthorityPolicy.class,
            ClosingPolicy.class,
            ComplaintPolicy.class,
            DeskPolicy.class,
            DutyPolicy.class,
            KeyPolicy.class,
            OrderPolicy.class,
            PassPolicy.class,
            PermitPolicy.class,
            ReportPolicy.class,
            ResidentPolicy.class,
            ServicePolicy.class,
            SubscriptionPolicy.class,
            TenurePolicy.class,
            TicketPolicy.class,
            VisitPolicy.class);

    private Vocabulary() {}

    /** Whether values of a type say which of its family they are. */
    static boolean isOfAFamily(Class<?> type) {
        return FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    /** The records of all families. */
    static List<Class<?>> records() {
        Stream<Class<?>> events = AGGREGATES.stream().map(AggregateType::events);
        Stream<Class<?>> shared = Stream.of(ClockEvent.class, Redacted.class, Allowance.class, Recipient.class);
        return Stream.of(events, shared, POLICIES.stream())
                .flatMap(family -> family)
                .flatMap(Vocabulary::members)
                .toList();
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Vocabulary::members)
                : Stream.of(family);
    }
}
