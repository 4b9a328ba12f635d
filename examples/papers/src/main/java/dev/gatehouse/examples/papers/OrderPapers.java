package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.examples.papers.view.SignatureLine;
import dev.gatehouse.ticket.Executor;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.Plan;
import dev.gatehouse.ticket.PlanItem;
import dev.gatehouse.ticket.Quote;
import dev.gatehouse.ticket.ServiceAgreement;
import dev.gatehouse.ticket.SignedAs;
import dev.gatehouse.ticket.Signer;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkReport;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paper of a work order. It is one paper under three names, of which an office has its own. */
record OrderPapers(Frame frame, Function<UnitId, UnitNumber> units) {
    /** S0.三.4. */
    static final Text MAINTENANCE_NOTICE = Text.of("Maintenance Notice", "维修通知单");

    /** S2.7.1, F3.2. */
    static final Text REPAIR_ORDER = Text.of("Repair Order kf-02-02", "报修单 kf-02-02");

    /** S4.6.R3.2. */
    static final Text HANDLING_SLIP = Text.of("Message Handling Slip", "信息处理单");

    private static final String CUSTOMER_PART = "customer";
    private static final Set<Signer> ON_CUSTOMER_PART = EnumSet.of(Signer.REPAIRER, Signer.CUSTOMER);

    /**
     * The paper as the specialist has it in hand, with whatever is written on it by now (TKT-17, TKT-37); who is to sign, the
     * office's procedure says (REP-4, REP-8, REP-10, TKT-23, TKT-36).
     *
     * @param title by what name the office has it
     */
    PrintedPaper order(Text title, Ticket ticket, WorkOrder order) {
        Message message = Message.of(frame, units, ticket);
        List<Grid> grids = new ArrayList<>(List.of(course(message.frame(), order)));
        if (order.agreement() != null) {
            grids.add(agreed(message.frame(), order.agreement()));
        }
        Plan plan = order.plan();
        if (plan != null) {
            grids.add(told(plan));
        }
        grids.addAll(done(message, order));
        Body body = new Body.Form(facts(message, order), grids, List.of());
        return message.frame()
                .of(order.slip().withTitle(title), PaperSize.A4, body)
                .withSignatures(signatures(message, order, EnumSet.allOf(Signer.class)));
    }

    /**
     * The part that stays with the customer (TKT-39): what was done, by whom and for how much; nothing that the office writes
     * for itself.
     *
     * @throws IllegalArgumentException when the office's paper has no such part
     */
    PrintedPaper customerPart(Text title, Ticket ticket, WorkOrder order) {
        order.slip().holder(CUSTOMER_PART);
        Message message = Message.of(frame, units, ticket);
        Text part = new Text(title.english() + ", customer's part", title.chinese() + "（客户联）", title.terms());
        Paper slip = order.slip()
                .withTitle(part)
                .withParts(order.slip().parts().stream()
                        .filter(each -> each.name().equals(CUSTOMER_PART))
                        .toList());
        Lines lines = new Lines().line("地点", "Place", message.place()).line("内容", "Content", message.content());
        Body body = new Body.Form(work(message.frame(), lines, order).facts(), done(message, order), List.of());
        return message.frame()
                .of(slip, PaperSize.A5, body)
                .withSignatures(signatures(message, order, ON_CUSTOMER_PART));
    }

    private List<Fact> facts(Message message, WorkOrder order) {
        Frame masked = message.frame();
        Ticket ticket = message.ticket();
        Lines lines = new Lines()
                .add("作废", "Void", order.cancelled() ? TicketWords.of(true) : null)
                .line("信息编号", "Message", ticket.number())
                .line("分类", "Class", ticket.kind() == null ? null : TicketWords.of(ticket.kind()))
                .add("服务", "Service", ticket.service() == null ? null : TicketWords.of(ticket.service()))
                .line("地点", "Place", message.place())
                .line("内容", "Content", message.content())
                .line("联系人", "Contact person", message.contactPerson())
                .line("联系方式", "Contact method", message.contactMethod())
                .line("责任部门", "Department", executor(order.executor()))
                .add("专业人员", "Specialist", name(masked, order.assignee()))
                .add("陪同客服", "Attending officer", name(masked, order.officer()))
                .line("备注", "Remarks", order.remark())
                .add("检查结果", "Finding", order.finding());
        Plan plan = order.plan();
        if (plan != null) {
            lines.line("方案", "Plan", plan.summary())
                    .add("作业指导书", "Work instruction", plan.instruction())
                    .add("认可人", "Agreed by", name(masked, order.agreedBy()));
        }
        return work(masked, lines, order).facts();
    }

    /** TKT-37: handling time and handler. */
    private static Lines work(Frame masked, Lines lines, WorkOrder order) {
        WorkReport work = order.work();
        return lines.line("处理人", "Handled by", work == null ? null : name(masked, work.handler()))
                .line("开始", "Begun", work == null || work.startedAt() == null ? null : masked.time(work.startedAt()))
                .line("完成", "Done", work == null ? null : masked.time(work.doneAt()));
    }

    /** TKT-37: materials and charge; TKT-36: the opinion of whoever accepts. */
    private static List<Grid> done(Message message, WorkOrder order) {
        Frame masked = message.frame();
        WorkReport work = order.work();
        Grid accepted = new Grid(
                new Both("验收", "Acceptance"),
                heads(
                        new Both("验收人", "By"),
                        new Both("时间", "Time"),
                        new Both("轮次", "Cycle"),
                        new Both("合格", "Accepted"),
                        new Both("意见", "Opinion")),
                order.acceptances().stream()
                        .map(each -> List.of(
                                masked.name(each.by()),
                                Both.written(masked.time(each.at())),
                                Both.written(each.cycle()),
                                TicketWords.of(each.accepted()),
                                Lines.cell(message.words(each.by(), each.opinion()))))
                        .toList());
        return List.of(materials(work), new Charges(masked).of(order), accepted.toWriteOn());
    }

    /** To be written on until the work is done; then it says so when nothing was used. */
    private static Grid materials(@Nullable WorkReport work) {
        List<Material> used = work == null ? List.of() : work.materials();
        List<List<Both>> rows = work != null && used.isEmpty()
                ? List.of(List.of(new Both("无", "none"), Both.NOTHING))
                : used.stream()
                        .map(material -> List.of(Both.written(material.name()), Both.written(material.quantity())))
                        .toList();
        return new Grid(new Both("材料", "Materials"), heads(new Both("名称", "What"), new Both("数量", "Quantity")), rows)
                .toWriteOn();
    }

    /** What was agreed of a service (SVC-3), as it stood then. */
    private static Grid agreed(Frame masked, ServiceAgreement agreement) {
        return new Grid(
                new Both(
                        "服务约定 " + masked.name(agreement.by()).chinese() + " " + masked.time(agreement.agreedAt()),
                        "Agreed"),
                heads(new Both("项目", "What"), new Both("价格", "Price"), new Both("数量", "Quantity")),
                agreement.items().stream()
                        .map(item -> List.of(
                                Both.written(item.quote().item()),
                                Both.written(rate(item.quote())),
                                Lines.cell(item.quantity())))
                        .toList());
    }

    private static String rate(Quote quote) {
        return quote.rate() + (quote.unit() == null ? "" : " / " + quote.unit());
    }

    /** What the customer was told of the plan (TKT-31). */
    private static Grid told(Plan plan) {
        return new Grid(
                new Both("告知客户", "What the customer is told"),
                heads(new Both("事项", "Of what"), new Both("内容", "What")),
                Stream.of(PlanItem.values())
                        .map(item -> List.of(TicketWords.of(item), Lines.cell(said(plan, item))))
                        .toList());
    }

    private static @Nullable Object said(Plan plan, PlanItem item) {
        Quote quote = plan.quote();
        return switch (item) {
            case WORKING_TIME -> plan.workingTime();
            case EFFECTS -> plan.effects();
            case PROTECTION -> plan.protection();
            case COOPERATION -> plan.cooperation();
            case CHARGE -> quote == null ? null : quote.item() + " " + rate(quote);
        };
    }

    private static Grid course(Frame masked, WorkOrder order) {
        return new Grid(
                new Both("经过", "What it got to"),
                heads(new Both("节点", "Step"), new Both("轮次", "Cycle"), new Both("时间", "Time")),
                order.marks().stream()
                        .map(mark -> List.of(
                                TicketWords.of(mark.milestone()),
                                Both.written(mark.cycle()),
                                Both.written(masked.time(mark.at()))))
                        .toList());
    }

    /** Whoever has signed, and a line for each who is still to sign. */
    private static List<SignatureLine> signatures(Message message, WorkOrder order, Set<Signer> shown) {
        List<SignatureLine> lines = new ArrayList<>();
        for (Signer signer : shown) {
            List<SignatureLine> signed = order.signatures().stream()
                    .filter(each -> each.as() == signer)
                    .map(SignedAs::signature)
                    .map(each -> message.frame().signed(TicketWords.of(signer), message.shown(each)))
                    .toList();
            lines.addAll(signed);
            if (signed.isEmpty() && isToSign(order, signer)) {
                lines.add(SignatureLine.blank(TicketWords.of(signer)));
            }
        }
        return lines;
    }

    private static boolean isToSign(WorkOrder order, Signer signer) {
        return switch (signer) {
            case SUPERVISOR -> isDemanded(order, Milestone.SUPERVISOR_SIGNED);
            case SPECIALIST -> isDemanded(order, Milestone.SIGNED_FOR);
            case ATTENDING_OFFICER -> order.signedAfter().contains(signer) && order.officer() != null;
            case REPAIRER, CUSTOMER -> order.signedAfter().contains(signer);
        };
    }

    private static boolean isDemanded(WorkOrder order, Milestone step) {
        return order.procedure().steps().contains(step)
                && !order.procedure().optional().contains(step);
    }

    private static Both executor(Executor executor) {
        Both department = Words.of(executor.department());
        return executor.firm() == null
                ? department
                : new Both(department.chinese() + " " + executor.firm(), department.english() + " " + executor.firm());
    }

    private static @Nullable Both name(Frame masked, @Nullable Party party) {
        return party == null ? null : masked.name(party);
    }
}
