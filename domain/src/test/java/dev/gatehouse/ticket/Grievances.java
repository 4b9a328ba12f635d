package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Complaints without a desk, for properties. */
final class Grievances {
    static final EstateId ESTATE = new EstateId("estate");
    /** Nine in the morning, fifteen hours before the end of the day. */
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    static final BusinessCalendar CALENDAR = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    static final Party GUARD = Party.staff("sun.bin");
    static final ComplaintPolicy OURS = ComplaintPolicy.TYPE.defaults();
    static final ComplaintPolicy S1 = Presets.RESIDENTIAL_OFFICE.get(ComplaintPolicy.TYPE);
    /** The promises of S1, and none of its guards. */
    static final ComplaintPolicy PROMISES = OURS.withPromises(S1.promises()).withSubmittedTo(S1.submittedTo());

    private static final TicketId ID = new TicketId(new UUID(0, 1));

    private Grievances() {}

    static Procedures office(ComplaintPolicy policy) {
        return new Procedures(
                TicketPolicy.TYPE.defaults(),
                OrderPolicy.TYPE.defaults(),
                policy,
                AppointmentPolicy.TYPE.defaults(),
                ServicePolicy.TYPE.defaults(),
                VisitPolicy.TYPE.defaults(),
                ClosingPolicy.TYPE.defaults());
    }

    static Act after(long minutes, Role... roles) {
        Instant at = START.plus(Duration.ofMinutes(minutes));
        Role[] has = roles.length == 0 ? new Role[] {Role.CS_OFFICER} : roles;
        return new Act(Caller.staff(ESTATE, "li.wei", has), at, at, CALENDAR);
    }

    static OpenTicket message(Channel channel, TicketClass kind) {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(channel)
                .location(Location.publicArea("building 3", "the yard"))
                .standing(Reporter.Standing.RESIDENT)
                .content("It is loud at night")
                .contact(new NewContact("王建国", "13800138000", null))
                .about(About.of(kind))
                .build();
    }

    static Ticket opened(Channel channel, ComplaintPolicy policy) {
        return opened(channel, TicketClass.COMPLAINT, policy);
    }

    static Ticket opened(Channel channel, TicketClass kind, ComplaintPolicy policy) {
        return Intake.open(ID, TicketNumber.of(2026, 1), message(channel, kind), after(0), office(policy))
                .next();
    }

    /** Everything that can be said. */
    static RecordComplaint everything() {
        return new RecordComplaintBuilder()
                .ticket(ID)
                .happenedAt(START.minus(Duration.ofHours(1)))
                .accused(List.of(GUARD))
                .departments(List.of(Department.SECURITY))
                .course("He shouted")
                .demands("an apology")
                .aboutHouse(false)
                .ongoingHarm(false)
                .repeatedBy(RepeatedBy.OFFICER)
                .complainantHidden(false)
                .build();
    }

    static Ticket recorded(Ticket ticket, RecordComplaint command, ComplaintPolicy policy) {
        return Complaints.record(ticket, command, after(0), office(policy)).next();
    }

    static Decision<Ticket> does(Ticket ticket, ComplaintAct deed, Act act, ComplaintPolicy policy) {
        return ComplaintDeeds.record(ticket, RecordComplaintAct.of(ID, deed), act, office(policy));
    }

    static Ticket graded(Ticket ticket, Severity severity, Act act, ComplaintPolicy policy) {
        RegradingReason reason = ticket.severity() == null ? null : RegradingReason.NEW_FACTS;
        return Complaints.grade(ticket, new GradeComplaint(ID, severity, reason), act, office(policy))
                .next();
    }

    static Decision<Ticket> issued(Ticket ticket, IssueOrder command, Act act, ComplaintPolicy policy) {
        return Handling.issue(ticket, command, act, office(policy));
    }

    static Decision<Ticket> resolved(Ticket ticket, Act act, ComplaintPolicy policy) {
        return Intake.resolve(ticket, new ResolveTicket(ID, "It is quiet now"), act, office(policy));
    }

    static Decision<Ticket> replied(Ticket ticket, ReplyKind kind, Channel medium, Act act, ComplaintPolicy policy) {
        ReplyToReporter reply = new ReplyToReporterBuilder()
                .ticket(ID)
                .kind(kind)
                .medium(medium)
                .text("We are sorry")
                .build();
        return Intake.reply(ticket, reply, act, office(policy));
    }

    static Clock clock(Ticket ticket, String name) {
        return ticket.clocks().find(name).orElseThrow();
    }

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
