package dev.gatehouse;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Redacted;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyCalendar;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
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

/**
 * All that documents speak of: what a storage keeps and an interface shows. Whoever writes an adapter asks here, so that
 * what a later version of the library adds is known to it without a change.
 */
public final class Vocabulary {
    /** Every type of aggregate. */
    public static final List<AggregateType<?, ?, ?>> AGGREGATES = List.of(
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

    /** Every policy that a profile may hold. */
    public static final List<PolicyType<?>> POLICIES = List.of(
            DeskPolicy.TYPE,
            DutyPolicy.TYPE,
            ResidentPolicy.TYPE,
            TenurePolicy.TYPE,
            AuthorityPolicy.TYPE,
            PassPolicy.TYPE,
            PermitPolicy.TYPE,
            KeyPolicy.TYPE,
            TicketPolicy.TYPE,
            OrderPolicy.TYPE,
            ComplaintPolicy.TYPE,
            AppointmentPolicy.TYPE,
            ServicePolicy.TYPE,
            VisitPolicy.TYPE,
            ClosingPolicy.TYPE,
            ReportPolicy.TYPE,
            SubscriptionPolicy.TYPE);

    private static final List<Class<?>> FAMILIES = List.of(Event.class, Policy.class, Allowance.class, Recipient.class);

    private Vocabulary() {}

    /**
     * Whether values of a type are of a family, of which each member is told from the others by its {@linkplain Published
     * published name}: events, policies, allowances, recipients.
     */
    public static boolean isOfAFamily(Class<?> type) {
        return FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    /** The records of all families, each with a {@linkplain Published published name}. */
    public static List<Class<?>> named() {
        Stream<Class<?>> sealed = Stream.concat(
                AGGREGATES.stream().map(AggregateType::events),
                Stream.of(ClockEvent.class, Redacted.class, Allowance.class, Recipient.class));
        return Stream.concat(
                        sealed.flatMap(Vocabulary::members), POLICIES.stream().map(PolicyType::type))
                .toList();
    }

    /** The records of a sealed interface, of whatever branch; a record is its own. */
    public static Stream<Class<?>> members(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(Vocabulary::members)
                : Stream.of(sealed);
    }
}
