package dev.gatehouse.ticket;

import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What complaints want told, by number alone: who complained about whom is for those to see who may look it up. */
final class ComplaintNotice {
    private ComplaintNotice() {}

    /** To whom the office names for that grade, at once (CMP-12). */
    static Notice graded(Recipient to, Ticket ticket, Severity severity) {
        return new Notice(
                to,
                "complaint.graded",
                Text.of("Complaint {0} is graded {1}", "投诉 {0} 定级为 {1}", ticket.number(), severity),
                true);
    }

    /** To whom something that was done about it is for. */
    static Notice of(ComplaintAct done, Recipient to, Ticket ticket) {
        return switch (done) {
            case RECEIVE_APART ->
                new Notice(
                        to,
                        "complaint.receive-apart",
                        Text.of(
                                "Please receive the complainant of {0} in a room apart",
                                "请到独立洽谈室接待 {0} 的投诉人", ticket.number()),
                        true);
            case CALL_HEADS ->
                new Notice(
                        to,
                        "complaint.on-site",
                        Text.of("Please come on site for complaint {0}", "请到现场共同处理投诉 {0}", ticket.number()),
                        true);
            case SUBMIT ->
                new Notice(
                        to,
                        "complaint.submitted",
                        Text.of("Complaint {0} is put before you", "投诉 {0} 呈请处理", ticket.number()));
            case HAND_OUT_COPIES ->
                new Notice(
                        to,
                        "complaint.copy",
                        Text.of("A copy of the form of {0} is for you", "{0} 的处理表复印件请查收", ticket.number()));
            default ->
                new Notice(
                        to,
                        "complaint.reported-up",
                        Text.of("Complaint {0} cannot be solved, or not at once", "投诉 {0} 无法或未能立即解决", ticket.number()));
        };
    }

    /** To whoever answers for it: others did something about it (CMP-29). */
    static Notice news(Ticket ticket) {
        return new Notice(
                ticket.answering(),
                "complaint.news",
                Text.of("There is news of complaint {0}", "投诉 {0} 有新的处理信息", ticket.number()));
    }

    /** To whoever may promise a time (CMP-6). */
    static Notice wished(Recipient to, Ticket ticket, Instant wanted) {
        return new Notice(
                to,
                "complaint.time-wished",
                Text.of(
                        "For complaint {0}, {1} is wanted; decide what is promised",
                        "投诉 {0} 的业户要求 {1}，请决定如何答复", ticket.number(), wanted));
    }

    /** To whoever answers for it: tell the complainant (CMP-6). */
    static Notice decided(Ticket ticket, @Nullable Instant committed) {
        return new Notice(
                ticket.answering(),
                "complaint.time-decided",
                committed == null
                        ? Text.of(
                                "Tell the complainant of {0} that no time can be promised",
                                "请告知 {0} 的投诉人：无法答应时间", ticket.number())
                        : Text.of(
                                "Tell the complainant of {0} that {1} is promised",
                                "请告知 {0} 的投诉人：时间定为 {1}", ticket.number(), committed));
    }

    /** To whoever answers for it: there is a result, to be told today (CMP-30). */
    static Notice toTell(Ticket ticket) {
        return new Notice(
                ticket.answering(),
                "complaint.tell-result",
                Text.of("Tell the complainant of {0} the result today", "请于今日向 {0} 的投诉人通报结果", ticket.number()));
    }
}
