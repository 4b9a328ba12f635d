package dev.gatehouse.examples.papers;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Complaint;
import dev.gatehouse.ticket.Contact;
import dev.gatehouse.ticket.Executor;
import dev.gatehouse.ticket.FirstContact;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.Mark;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.Priority;
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.ReportBuilder;
import dev.gatehouse.ticket.SlipPart;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketBuilder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketNumber;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.TicketState;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkOrderBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Tickets whose papers are printed, with text in them that would be markup. */
final class Tickets {
    static final Instant NOON = Instant.parse("2026-04-07T04:00:00Z");
    static final PersonId RESIDENT = new PersonId(new UUID(0, 7));
    static final Party OFFICER = Party.staff("li.wei");
    static final Party PLUMBER = Party.staff("zhao.gang");
    static final String CONTENT = "The <b>tap</b> & more";
    static final Frame FRAME =
            new Frame("阳光嘉园", ZoneId.of("Asia/Shanghai"), party -> party.equals(resident()) ? "林晓" : party.id());
    static final Function<UnitId, UnitNumber> UNITS = id -> new UnitNumber("2-0802");

    private Tickets() {}

    static Party resident() {
        return Party.resident(RESIDENT);
    }

    static Ticket of(TicketClass kind) {
        Report report = new ReportBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(new Location(new UnitId(new UUID(0, 1)), "building 2", "厨房"))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(resident())
                .resident(RESIDENT)
                .content(CONTENT)
                .contact(new Contact(new PersonName("林晓"), new Phone("+8613600136000"), null))
                .receivedAt(NOON)
                .recordedAt(NOON.plusSeconds(60))
                .build();
        return new TicketBuilder()
                .estate(new EstateId("estate"))
                .id(new TicketId(new UUID(0, 2)))
                .version(1)
                .number(TicketNumber.of(2026, 5))
                .report(report)
                .firstContact(new FirstContact(OFFICER, null))
                .kind(kind)
                .priority(Priority.NORMAL)
                .emergency(false)
                .state(TicketState.OPEN)
                .cycle(1)
                .complaint(kind == TicketClass.COMPLAINT ? Complaint.NEW : null)
                .addMarks(new Mark(Milestone.RECEIVED, 1, NOON))
                .clocks(Clocks.NONE)
                .build();
    }

    /** With one work order as an office's profile has it. */
    static Ticket ordered(Ticket ticket, Profile profile) {
        OrderPolicy policy = profile.get(OrderPolicy.TYPE);
        Paper slip = Paper.unsigned(ticket.number().order(1).value(), Text.of("Work order", "工作单"), NOON)
                .printed(OFFICER, NOON);
        for (SlipPart part : SlipPart.values()) {
            if (policy.parts().contains(part)) {
                slip = slip.withPart(part.name().toLowerCase(Locale.ROOT), Keeper.of(Department.CUSTOMER_SERVICE));
            }
        }
        WorkOrder order = new WorkOrderBuilder()
                .ordinal(1)
                .number(ticket.number().order(1))
                .ticketCycle(1)
                .cycle(1)
                .executor(new Executor(Department.ENGINEERING, "Pipes & Co"))
                .assignee(PLUMBER)
                .procedure(policy.procedure())
                .signedAfter(policy.signedAfter())
                .addMarks(new Mark(Milestone.ISSUED, 1, NOON))
                .slip(slip)
                .cancelled(false)
                .build();
        return ticket.withOrders(order);
    }

    static Ticket slip() {
        return ordered(of(TicketClass.ENGINEERING), Presets.SERVICED_APARTMENT);
    }
}
