package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What complaints say when they refuse. */
final class ComplaintRefusal {
    private ComplaintRefusal() {}

    static RuleViolation noComplaint(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.A_COMPLAINT,
                ticket.kind() == null
                        ? Text.of("{0} is not classified yet", "{0} 尚未分类", ticket.number())
                        : Text.of("{0} is {1}", "{0} 的类别为 {1}", ticket.number(), ticket.kindName()),
                Text.of("classify it as a complaint first", "请先归类为投诉"));
    }

    static RuleViolation handledAsOne(Ticket ticket) {
        return new RuleViolation(
                TicketRule.CLASSIFIED,
                Text.of("{0} was recorded or handled as a complaint", "{0} 已按投诉登记或处理", ticket.number()),
                Text.of("resolve it as one, or open another ticket", "请按投诉办结，或另行登记"));
    }

    static RuleViolation unsaid(Rule rule, Ticket ticket, Collection<ComplaintField> missing) {
        return new RuleViolation(
                rule,
                Text.of("{0} is not said of {1}", "{1} 未注明 {0}", names(missing), ticket.number()),
                Text.of("say it, and record the complaint then", "请补充后再登记"));
    }

    static RuleViolation unrecorded(Rule rule, Ticket ticket) {
        return new RuleViolation(
                rule,
                Text.of("{0} has not been recorded as a complaint", "{0} 的投诉内容尚未登记", ticket.number()),
                Text.of("record it first", "请先登记投诉内容"));
    }

    static RuleViolation undone(Rule rule, Ticket ticket, ComplaintAct act) {
        return new RuleViolation(
                rule,
                Text.of("for {0}, nobody did {1}", "{0} 尚未进行 {1}", ticket.number(), act),
                Text.of("do that first, and record it", "请先完成并登记"));
    }

    static RuleViolation unjudged(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.JUDGED_FIRST,
                Text.of("nobody has judged {0}", "{0} 尚未判定责任", ticket.number()),
                Text.of("say whether it has ground, and whose fault it is", "请先判定是否有效及责任方"));
    }

    static RuleViolation noRemedy(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.REMEDY_PLANNED,
                Text.of("{0} was not handled at once", "{0} 未能立即处理", ticket.number()),
                Text.of("explain why, report it, and plan a remedy with its cost", "请先说明原因、上报并制定含费用的补救方案"));
    }

    static RuleViolation notTold(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.VISITOR_TOLD,
                Text.of("the complainant of {0} has been told nothing", "尚未告知 {0} 的投诉人", ticket.number()),
                Text.of("tell them that it is passed on", "请先告知将转交有关部门"));
    }

    static RuleViolation notOfTheHouse(Ticket ticket, Department centre) {
        return new RuleViolation(
                ComplaintRule.HOUSE_TO_ITS_CENTRE,
                Text.of("{0} is about the house", "{0} 涉及房屋及附属设施", ticket.number()),
                Text.of("issue the first order to {0}", "首张工作单请开具给 {0}", centre));
    }

    static RuleViolation notInWriting(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.WRITTEN_ANSWER,
                Text.of("{0} came in writing", "{0} 为书面投诉", ticket.number()),
                Text.of("answer in writing, with the letter or its text", "请以书面形式回复，并附回函或其内容"));
    }

    static RuleViolation accused(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.NOT_BY_THE_ACCUSED,
                Text.of("{0} is about whoever is named", "{0} 投诉的正是所列人员", ticket.number()),
                Text.of("name somebody else", "请指定其他人员"));
    }

    static RuleViolation staysHidden(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.COMPLAINANT_HIDDEN,
                Text.of("the complainant of {0} is hidden", "{0} 的投诉人要求匿名", ticket.number()),
                Text.of("let the first contact or a supervisor record it", "请由首接负责人或主管登记"));
    }

    static RuleViolation handling(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.NOT_BY_THE_ACCUSED,
                Text.of("whoever is complained about handles {0}", "{0} 正由被投诉人经手", ticket.number()),
                Text.of("let somebody stand in, or have the work, first", "请先由他人代理或改派"));
    }

    static RuleViolation gradedAlready(Ticket ticket, Severity severity) {
        return new RuleViolation(
                ComplaintRule.REGRADED_WITH_REASON,
                Text.of("{0} is graded {1}", "{0} 已定级为 {1}", ticket.number(), severity),
                Text.of("leave it so, or say why it is another grade", "请保留原级别，或注明改级原因"));
    }

    static RuleViolation nobodyDecides(Ticket ticket, @Nullable Severity severity) {
        return new RuleViolation(
                ComplaintRule.MAJOR_SUBMITTED,
                Text.of(
                        "nobody decides on {0}, graded {1}",
                        "{0} 的级别为 {1}，无须呈送", ticket.number(), String.valueOf(severity)),
                Text.of("grade it first, or go on with it", "请先定级，或继续处理"));
    }

    static RuleViolation submitted(Ticket ticket, Instant at) {
        return new RuleViolation(
                ComplaintRule.MAJOR_SUBMITTED,
                Text.of("{0} was put before whoever decides at {1}", "{0} 已于 {1} 呈送", ticket.number(), at),
                Text.of("wait for the decision, or grade it anew", "请等待决定，或重新定级"));
    }

    static RuleViolation noDepartment(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.HEADS_ON_SITE,
                Text.of("no department is named in {0}", "{0} 未注明相关部门", ticket.number()),
                Text.of("record which departments are concerned", "请先登记相关部门"));
    }

    static RuleViolation noCopies(Ticket ticket, boolean unrecorded) {
        return new RuleViolation(
                ComplaintRule.COPIES,
                unrecorded
                        ? Text.of("the form of {0} is not filled in", "{0} 的处理表尚未填写", ticket.number())
                        : Text.of("the copies of {0} are out", "{0} 的复印件已分发", ticket.number()),
                unrecorded ? Text.of("record the complaint first", "请先登记投诉") : Text.of("leave it so", "无须再次分发"));
    }

    static RuleViolation mayNotCommit(Ticket ticket, Collection<Role> committers) {
        return new RuleViolation(
                ComplaintRule.TIME_BY_SUPERVISOR,
                Text.of("the caller may not promise a time for {0}", "您无权答应 {0} 的时间", ticket.number()),
                Text.of("ask one of {0}", "请由 {0} 决定", names(committers)));
    }

    static RuleViolation noWish(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.TIME_BY_SUPERVISOR,
                Text.of("no time waits to be decided for {0}", "{0} 没有待决定的时间", ticket.number()),
                Text.of("record first which time is wanted", "请先登记业户要求的时间"));
    }

    private static String names(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
