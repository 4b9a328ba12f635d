package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import java.util.Objects;
import java.util.stream.Stream;

/** What appointments want told. */
final class AppointmentNotice {
    private AppointmentNotice() {}

    /** What is to be done in time. */
    static Text task(AppointmentDuty duty, Ticket ticket) {
        return switch (duty) {
            case CONFIRM ->
                Text.of("Have the customer confirm the appointment of {0}", "联系客户确认 {0} 的预约", ticket.number());
            case SIGN_SLIP ->
                Text.of("Sign for the paper of {0} before its appointment", "在预约时间前签收 {0} 的处理单", ticket.number());
            case ARRIVE -> Text.of("Be there for the appointment of {0}", "就 {0} 的预约到场", ticket.number());
        };
    }

    /** To whoever may promise it: a time was asked for (CMP-6, REP-11). */
    static Notice requested(Role decides, Ticket ticket, Appointment appointment) {
        return new Notice(
                Recipient.role(decides),
                "ticket.appointment-requested",
                Text.of(
                        "For {0} a time is asked for, {1} to {2}: which may be promised?",
                        "{0} 要求于 {1} 至 {2} 到场，可否答应？", ticket.number(), appointment.earliest(), appointment.latest()));
    }

    /** To whoever answers for the ticket: the customer is to be told of the time (CMP-6, REP-11). */
    static Notice toTell(Ticket ticket, Appointment appointment) {
        return new Notice(
                ticket.answering(),
                "ticket.appointment-to-tell",
                Text.of(
                        "Tell the customer of {0} that somebody comes at {1}",
                        "请通知 {0} 的客户：将于 {1} 到场", ticket.number(), Objects.requireNonNull(appointment.at())));
    }

    /** To all who are to come: when. */
    static Stream<Notice> committed(Ticket ticket, Appointment appointment) {
        Text text = Text.of(
                "Be there for {0} at {1}",
                "请就 {0} 于 {1} 到场", ticket.number(), Objects.requireNonNull(appointment.at()));
        return coming(appointment).map(to -> new Notice(to, "ticket.appointment-committed", text));
    }

    /** To all who were to come: they need not. */
    static Stream<Notice> calledOff(Ticket ticket, Appointment appointment) {
        Text text = Text.of("The appointment of {0} is called off", "{0} 的预约已取消", ticket.number());
        return coming(appointment).map(to -> new Notice(to, "ticket.appointment-called-off", text));
    }

    /** To the resident, or whoever reported: the work is done, and is to be accepted on the spot (HV-9). */
    static Stream<Notice> acceptNow(Ticket ticket, WorkOrder order) {
        Report report = ticket.report();
        Party told = report.resident() == null ? report.reporter() : Party.resident(report.resident());
        return Stream.ofNullable(told)
                .map(to -> new Notice(
                        Recipient.party(to),
                        "ticket.accept-now",
                        Text.of("The work of {0} is done: please look at it now", "{0} 已完工，请当场验收", order.number()),
                        true));
    }

    private static Stream<Recipient> coming(Appointment appointment) {
        return Stream.concat(
                        Stream.ofNullable(appointment.lead()).map(Recipient::party),
                        appointment.participants().stream().map(each -> Recipient.post(Post.of(each.department()))))
                .distinct();
    }
}
