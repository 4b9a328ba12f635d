package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Tickets without a desk: what is decided about them, for properties. */
final class Bench {
    static final EstateId ESTATE = new EstateId("estate");
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final TicketId ID = new TicketId(new UUID(0, 1));
    static final Party RESIDENT = Party.resident(new UUID(0, 2));
    static final Party NANNY = Party.resident(new UUID(0, 3));
    static final Spokesman MAY = new Spokesman(true, false);
    static final BusinessCalendar CALENDAR = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));

    private Bench() {}

    static Procedures office(Profile profile) {
        return new Procedures(
                profile.get(TicketPolicy.TYPE),
                profile.get(OrderPolicy.TYPE),
                profile.get(ComplaintPolicy.TYPE),
                profile.get(AppointmentPolicy.TYPE),
                profile.get(ServicePolicy.TYPE),
                profile.get(VisitPolicy.TYPE),
                profile.get(ClosingPolicy.TYPE));
    }

    static Procedures with(Procedures office, AppointmentPolicy appointments) {
        return new Procedures(
                office.tickets(),
                office.orders(),
                office.complaints(),
                appointments,
                office.services(),
                office.visits(),
                office.closing());
    }

    static Procedures with(Procedures office, ServicePolicy services) {
        return new Procedures(
                office.tickets(),
                office.orders(),
                office.complaints(),
                office.appointments(),
                services,
                office.visits(),
                office.closing());
    }

    static Procedures with(Procedures office, OrderPolicy orders) {
        return new Procedures(
                office.tickets(),
                orders,
                office.complaints(),
                office.appointments(),
                office.services(),
                office.visits(),
                office.closing());
    }

    /** Somebody of these roles, so many seconds after the start. */
    static Act act(long seconds, Role... roles) {
        Instant at = START.plusSeconds(seconds);
        return new Act(Caller.staff(ESTATE, "li.wei", roles), at, at, CALENDAR);
    }

    /** The supervisor of the desk, who may promise anything, so many seconds after the start. */
    static Act supervisor(long seconds) {
        return act(seconds, Role.CS_SUPERVISOR);
    }

    static Instant at(long seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }

    /** Something in a home, reported and classified at the start. */
    static Ticket ticket(Procedures office, @Nullable ServiceKind service) {
        return ticket(office, service, Reporter.Standing.RESIDENT, RESIDENT);
    }

    static Ticket ticket(Procedures office, @Nullable ServiceKind service, Reporter.Standing standing, Party reporter) {
        OpenTicket command = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.of(new UnitId(new UUID(0, 4))))
                .standing(standing)
                .reporter(reporter)
                .content("The tap drips")
                .contact(new NewContact("Wang", "13800138000", null))
                .about(About.of(TicketClass.ENGINEERING).withService(service))
                .build();
        return Intake.open(ID, TicketNumber.of(2026, 1), command, supervisor(0), office)
                .next();
    }

    static Ticket issued(Ticket ticket, Procedures office, long seconds) {
        return Handling.issue(ticket, IssueOrder.of(ID), supervisor(seconds), office)
                .next();
    }

    static OrderNumber order(Ticket ticket) {
        return ticket.orders().get(ticket.orders().size() - 1).number();
    }

    static Decision<Ticket> did(Ticket ticket, OrderAct what, long seconds, Procedures office) {
        return Working.record(ticket, RecordOrderAct.of(ID, order(ticket), what), supervisor(seconds), office);
    }

    /** What an order demands up to this step, taken by whoever takes it. */
    static Ticket upTo(Ticket ticket, Milestone last, long seconds, Procedures office) {
        Ticket now = ticket;
        WorkOrder order = ticket.order(order(ticket));
        for (Milestone step : order.procedure().steps()) {
            boolean demanded = !order.procedure().optional().contains(step)
                    && !now.order(order(now)).has(step);
            now = demanded ? step(now, step, seconds, office) : now;
            if (step == last) {
                return now;
            }
        }
        return now;
    }

    private static Ticket step(Ticket now, Milestone step, long seconds, Procedures office) {
        Act act = supervisor(seconds);
        OrderNumber order = order(now);
        return switch (step) {
            case SUPERVISOR_SIGNED ->
                did(now, OrderAct.SUPERVISOR_SIGNS, seconds, office).next();
            case REPEATED_BACK ->
                did(now, OrderAct.REPEAT_BACK, seconds, office).next();
            case SIGNED_FOR -> did(now, OrderAct.SIGN_FOR, seconds, office).next();
            case ON_SITE -> did(now, OrderAct.ARRIVE, seconds, office).next();
            case DIAGNOSED ->
                Working.diagnose(now, new Diagnose(ID, order, "worn"), act, office)
                        .next();
            case DONE ->
                Working.finish(now, FinishWork.of(ID, order), CurrencyUnit.of("CNY"), act, office)
                        .next();
            case ACCEPTED -> judged(now, true, RESIDENT, MAY, seconds, office).next();
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    static Decision<Ticket> judged(
            Ticket ticket, boolean accepted, Party by, Spokesman spokesman, long seconds, Procedures office) {
        JudgeWork command = new JudgeWorkBuilder()
                .ticket(ID)
                .order(order(ticket))
                .by(by)
                .accepted(accepted)
                .build();
        return Working.judge(ticket, command, spokesman, supervisor(seconds), office);
    }

    /** A time that somebody asked for at the start. */
    static Ticket requested(Ticket ticket, Initiator initiator, long seconds, Procedures office) {
        return Appointments.request(ticket, RequestAppointment.at(ID, initiator, at(seconds)), supervisor(0), office)
                .next();
    }

    /** A time that was promised at the start, and told by telephone. */
    static Ticket booked(Ticket ticket, Initiator initiator, long seconds, Procedures office) {
        Ticket asked = requested(ticket, initiator, seconds, office);
        CommitAppointment commit =
                new CommitAppointment(ID, asked.appointments().size(), at(seconds), null, Channel.TELEPHONE);
        return Appointments.commit(asked, commit, supervisor(0), office).next();
    }

    /** The decision where it is legal; where it is not, that this rule refuses it. */
    static <A> @Nullable A allowed(boolean legal, Rule rule, Supplier<A> step) {
        if (legal) {
            return step.get();
        }
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, step::get);
        assertThat(refused).as("refusal by %s", rule.id()).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        return null;
    }
}
