package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.fact;
import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.Text;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Fact;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.examples.papers.view.SealMark;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitState;
import dev.gatehouse.permit.Validity;
import dev.gatehouse.permit.WorkPermit;
import dev.gatehouse.permit.Worker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The papers of a contractor's crew. */
record PermitPapers(Frame frame) {
    private static final Set<PermitState> UNSTAMPED = EnumSet.of(
            PermitState.APPLIED,
            PermitState.BLANK_ISSUED,
            PermitState.CHECKING,
            PermitState.VERIFIED,
            PermitState.REJECTED,
            PermitState.WITHDRAWN);

    /** The form by which a department hands in a crew (PERM-1), with the documents that Security checks (PERM-4). */
    PrintedPaper application(PermitApplication application) {
        List<Fact> facts = new ArrayList<>(contractor(application));
        facts.add(fact("申请部门", "Department", Words.of(application.department())));
        facts.add(fact("负责人电话", "Telephone", application.contractor().phone().e164()));
        facts.add(fact(
                "工本费",
                "Fee",
                application.fee().multipliedBy(application.permits().size())));
        Paper paper = Paper.unsigned(
                application.number().value(),
                Text.of("Application for Work Permits", "工作证办理申请表"),
                application.appliedAt());
        return frame.of(
                paper,
                PaperSize.A4,
                new Body.Form(facts, List.of(workers(application), responsible(application)), List.of()),
                new Both("申请单位", "Applicant"),
                new Both("客服部", "Customer service"));
    }

    /**
     * The receipt for the fee (PERM-2); a copy says so.
     *
     * @throws NullPointerException while nothing was paid
     */
    PrintedPaper receipt(PermitApplication application) {
        Paper receipt = Objects.requireNonNull(application.receipt());
        Payment payment = application.bill().payments().get(0);
        return frame.of(
                receipt,
                PaperSize.A5,
                money(application, payment, new Both("今收到", "Received from")),
                new Both("收款人", "Received by"));
    }

    /** The receipt for a fee that was paid back. */
    PrintedPaper refund(PermitApplication application, Payment refund) {
        Paper paper = Paper.unsigned(refund.receipt(), Text.of("Receipt of Refund", "退款收据"), refund.at());
        return frame.of(
                paper,
                PaperSize.A5,
                money(application, refund, new Both("今退还", "Paid back to")),
                new Both("领款人", "Received by"));
    }

    /** What is laminated and carried (PERM-5, PERM-6); the document's number is on no permit. */
    PrintedPaper permit(PermitApplication application, WorkPermit permit) {
        Worker worker = permit.worker();
        Paper paper = Paper.unsigned(permit.number().value(), Text.of("Work Permit", "工作证"), permit.since());
        List<Fact> facts = List.of(
                fact("施工单位", "Contractor", application.contractor().name()),
                fact("有效期", "Valid", days(application.validity())));
        Body card = new Body.Card(worker.name().value(), worker.photograph().reference(), facts);
        return frame.of(paper, PaperSize.A6, card)
                .withSeal(
                        UNSTAMPED.contains(permit.state())
                                ? SealMark.place()
                                : SealMark.set(new Both("客服部已盖章", "stamped")));
    }

    private Body money(PermitApplication application, Payment payment, Both direction) {
        return new Body.Receipt(
                direction,
                Both.written(application.contractor().name()),
                payment.amount().toString(),
                List.of(
                        fact("事由", "For", new Both("工作证工本费", "fee of work permits")),
                        fact("申请编号", "Application", application.number()),
                        fact("经办人", "By", frame.name(payment.by())),
                        fact("时间", "Time", frame.time(payment.at()))));
    }

    private List<Fact> contractor(PermitApplication application) {
        return List.of(
                fact("施工单位", "Contractor", application.contractor().name()),
                fact(
                        "负责人",
                        "In charge",
                        application.contractor().personInCharge().value()),
                fact("有效期", "Valid", days(application.validity())));
    }

    private static Grid workers(PermitApplication application) {
        List<List<Both>> rows = application.permits().stream()
                .map(permit -> List.of(
                        Both.written(permit.number()),
                        Both.written(permit.worker().name().value()),
                        Words.of(permit.worker().document().kind()),
                        Both.written(permit.worker().document().number()),
                        Both.written(permit.worker().photograph().reference())))
                .toList();
        return new Grid(
                new Both("施工人员", "Crew"),
                heads(
                        new Both("证号", "Permit"),
                        new Both("姓名", "Name"),
                        new Both("证件", "Document"),
                        new Both("证件号码", "Number"),
                        new Both("照片", "Photograph")),
                rows);
    }

    private Grid responsible(PermitApplication application) {
        List<List<Both>> rows = application.responsible().stream()
                .map(each -> List.of(Words.of(each.department()), frame.name(each.who())))
                .toList();
        return new Grid(
                new Both("各部门负责人", "Who answers for each step"),
                heads(new Both("部门", "Department"), new Both("负责人", "Who")),
                rows);
    }

    private static Both days(Validity validity) {
        return Both.written(validity.from() + " – " + validity.until());
    }
}
