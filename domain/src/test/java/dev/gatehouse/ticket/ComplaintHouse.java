package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The family of 3-1201 complains, of a guard. */
final class ComplaintHouse {
    final TicketHouse house;
    final ComplaintService complaints;
    final Party guard = Party.staff("sun.bin");

    ComplaintHouse(Profile profile) {
        this(new TicketHouse(profile));
    }

    ComplaintHouse(TicketHouse house) {
        this.house = house;
        complaints = house.desk.gatehouse.complaints();
    }

    TicketId complaint(Channel channel) {
        OpenTicket message = house.report("A guard shouted at my son", About.of(TicketClass.COMPLAINT))
                .withChannel(channel);
        return house.tickets.open(officer(), message).id();
    }

    /** A complaint of which everything is said. */
    TicketId recorded(Channel channel) {
        TicketId id = complaint(channel);
        complaints.record(officer(), everything(id));
        return id;
    }

    TicketId graded(Severity severity) {
        TicketId id = recorded(Channel.TELEPHONE);
        complaints.grade(officer(), GradeComplaint.of(id, severity));
        return id;
    }

    RecordComplaint everything(TicketId id) {
        return new RecordComplaintBuilder()
                .ticket(id)
                .happenedAt(house.desk.now().minus(Duration.ofHours(1)))
                .accused(List.of(guard))
                .departments(List.of(Department.SECURITY))
                .course("He shouted because of a bicycle")
                .demands("an apology")
                .aboutHouse(false)
                .ongoingHarm(false)
                .repeatedBy(RepeatedBy.COMPLAINANT)
                .complainantHidden(false)
                .build();
    }

    void does(TicketId id, ComplaintAct act) {
        complaints.handle(officer(), RecordComplaintAct.of(id, act));
    }

    void judge(TicketId id, Liability liability) {
        complaints.judge(officer(), new JudgeComplaint(id, Validity.VALID, liability));
    }

    void plan(TicketId id, String cost) {
        complaints.planRemedy(officer(), new PlanRemedy(id, "A training for all guards", new BigDecimal(cost)));
    }

    void reply(TicketId id, ReplyKind kind, Channel medium) {
        ReplyToReporter reply = new ReplyToReporterBuilder()
                .ticket(id)
                .kind(kind)
                .medium(medium)
                .text("We are sorry")
                .build();
        house.tickets.reply(officer(), reply);
    }

    void resolve(TicketId id) {
        house.tickets.resolve(officer(), new ResolveTicket(id, "The guard has apologised"));
    }

    Complaint of(TicketId id) {
        Complaint complaint = house.ticket(id).complaint();
        if (complaint == null) {
            throw new AssertionError(id + " is no complaint");
        }
        return complaint;
    }

    Call officer() {
        return house.desk.officer();
    }

    Call as(Role role) {
        return house.desk.by(Caller.staff(house.desk.estate, "of." + role, role));
    }

    static void assertRefused(String message, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class).hasMessage(message);
    }
}
