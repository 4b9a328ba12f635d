package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.Signature;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.ticket.Acceptance;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.Plan;
import dev.gatehouse.ticket.PlanBuilder;
import dev.gatehouse.ticket.Quote;
import dev.gatehouse.ticket.SignedAs;
import dev.gatehouse.ticket.Signer;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.WorkOrder;
import dev.gatehouse.ticket.WorkReport;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrderPapersTest {
    private static final Quote BY_THE_METRE = new Quote("pipe <new>", Money.parse("CNY 12.50"), "m");
    private static final Charge CHARGE = BY_THE_METRE.charge(new BigDecimal("3"));

    private static final Attachment DRAWN = new Attachment("signatures/lin.svg", "0123456789abcdef".repeat(4));

    private final OrderPapers print = new OrderPapers(Tickets.FRAME, Tickets.UNITS);

    @Test
    void aHandlingSlipIsPrintedToBeWrittenOnWithALineForEachWhoSigns() {
        Document page = Pages.read(order(Tickets.slip()));

        assertThat(page.select("h1").text()).isEqualTo("信息处理单 Message Handling Slip");
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "信息编号 Message T-2026-000005",
                        "内容 Content " + Tickets.CONTENT,
                        "责任部门 Department 工程部 Pipes & Co Engineering Pipes & Co",
                        "处理人 Handled by",
                        "完成 Done");
        assertThat(page.select("caption:contains(Materials) ~ tbody tr")).hasSize(1);
        assertThat(rows(page, "Materials")).isEmpty();
        assertThat(rows(page, "Charges")).containsExactly("应收 charged");
        assertThat(page.select("caption:contains(Acceptance) ~ tbody tr")).hasSize(1);
        assertThat(page.select(".unsigned .signer").eachText())
                .containsExactly("签收人 Signed for by", "客户（验收人） Customer");
        assertThat(page.select(".parts tbody tr").eachText())
                .containsExactly(
                        "前台联 Desk's part 客服部 Customer service 2026-04-07 12:00",
                        "客户联 Customer's part 客服部 Customer service 2026-04-07 12:00");
    }

    @Test
    void aSlipThatIsDoneSaysWhatWasToldDoneChargedAndThoughtOfIt() {
        Document page = Pages.read(order(done(Tickets.slip())));

        assertThat(rows(page, "customer is told"))
                .containsExactly(
                        "工作时间 working time an hour",
                        "可能造成的影响 possible effects no water",
                        "防护处理内容 protective measures",
                        "必要的配合 necessary cooperation",
                        "收费标准 charge rates pipe <new> CNY 12.50 / m");
        assertThat(rows(page, "Materials")).containsExactly("pipe & joint 3 m");
        assertThat(rows(page, "Charges"))
                .containsExactly(
                        "应收 charged CNY 37.50 3 m，每m CNY 12.50 3 m at CNY 12.50 each",
                        "已收 received CNY 37.50 SR-1 2026-04-07 12:00",
                        "余额 balance CNY 0.00");
        assertThat(rows(page, "Acceptance"))
                .containsExactly("林晓 2026-04-07 12:00 1 否 no still <drips>", "林晓 2026-04-07 12:00 2 是 yes");
        assertThat(page.select(".signatures li").eachText())
                .containsExactly(
                        "签收人 Signed for by 日期 Date",
                        "维修（处理）人：zhao.gang Done by 2026-04-07 12:00 签名见纸质原件 signed on the paper itself",
                        "客户（验收人）：林晓 Customer 2026-04-07 12:00 手写签名：signatures/lin.svg, SHA-256 0123456789abcdef… drawn"
                                + " signature");
    }

    @Test
    void theCustomersPartHasTheWorkAndTheChargeAndNothingThatTheOfficeWritesForItself() {
        Ticket done = done(Tickets.slip());

        Document page = Pages.read(print.customerPart(
                OrderPapers.HANDLING_SLIP, done, done.orders().get(0)));

        assertThat(page.select("h1").text()).isEqualTo("信息处理单（客户联） Message Handling Slip, customer's part");
        assertThat(page.select(".parts tbody tr").eachText())
                .containsExactly("客户联 Customer's part 林晓 2026-04-07 12:00");
        assertThat(page.text())
                .contains("pipe & joint", "CNY 37.50", "3 m at CNY 12.50 each", "处理人 Handled by zhao.gang")
                .doesNotContain("+8613600136000", "WI-1", "What it got to", "Desk's part");
    }

    @Test
    void anOfficeWhosePaperHasNoCustomersPartPrintsNone() {
        Ticket notice = Tickets.ordered(Tickets.of(TicketClass.ENGINEERING), Presets.SUNSHINE_GARDEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> print.customerPart(
                        OrderPapers.MAINTENANCE_NOTICE, notice, notice.orders().get(0)))
                .withMessageContaining("customer");
    }

    @Test
    void aMaintenanceNoticeIsSignedByTheSupervisorTheRepairerAndTheOfficerWhoWasSent() {
        Ticket alone = Tickets.ordered(Tickets.of(TicketClass.ENGINEERING), Presets.SUNSHINE_GARDEN);
        WorkOrder together = alone.orders().get(0).withOfficer(Tickets.OFFICER);

        assertThat(signers(print.order(
                        OrderPapers.MAINTENANCE_NOTICE, alone, alone.orders().get(0))))
                .containsExactly("主管 Supervisor", "维修（处理）人 Done by");
        assertThat(signers(print.order(OrderPapers.MAINTENANCE_NOTICE, alone, together)))
                .containsExactly("主管 Supervisor", "维修（处理）人 Done by", "陪同客服 Attending officer");
    }

    @Test
    void aRepairOrderHasThreePartsAndIsSignedByCustomerAndRepairer() {
        Ticket repair = Tickets.ordered(Tickets.of(TicketClass.ENGINEERING), Presets.PROJECT_HANDBOOK);

        PrintedPaper paper = print.order(
                OrderPapers.REPAIR_ORDER, repair, repair.orders().get(0).withRemark("先修后补单"));

        Document page = Pages.read(paper);
        assertThat(page.select("h1").text()).isEqualTo("报修单 kf-02-02 Repair Order kf-02-02");
        assertThat(page.text()).contains("备注 Remarks 先修后补单");
        assertThat(page.select(".parts tbody th").eachText())
                .containsExactly("前台联 Desk's part", "部门联 Department's part", "客户联 Customer's part");
        assertThat(signers(paper)).contains("维修（处理）人 Done by", "客户（验收人） Customer");
    }

    @Test
    void workThatUsedNothingAndCostNothingSaysSo() {
        Ticket slip = Tickets.slip();
        Charge free = Charge.free(CHARGE.amount().getCurrencyUnit(), CHARGE.computation());
        WorkOrder order =
                slip.orders().get(0).withWork(new WorkReport(Tickets.PLUMBER, null, Tickets.NOON, List.of(), free));

        Document page = Pages.read(print.order(OrderPapers.HANDLING_SLIP, slip, order));

        assertThat(rows(page, "Materials")).containsExactly("无 none");
        assertThat(rows(page, "Charges").get(0)).startsWith("应收 charged CNY 0.00");
    }

    private PrintedPaper order(Ticket ticket) {
        return print.order(OrderPapers.HANDLING_SLIP, ticket, ticket.orders().get(0));
    }

    private static List<String> rows(Document page, String caption) {
        return page.select("caption:contains(" + caption + ") ~ tbody tr").eachText();
    }

    private static List<String> signers(PrintedPaper paper) {
        return Pages.read(paper).select(".unsigned .signer").eachText();
    }

    static Ticket done(Ticket ticket) {
        WorkOrder order = ticket.orders().get(0);
        Plan plan = new PlanBuilder()
                .summary("new pipe")
                .instruction("WI-1")
                .workingTime("an hour")
                .effects("no water")
                .quote(BY_THE_METRE)
                .build();
        Keeper desk = order.slip().holder("customer");
        Payment payment = new Payment(CHARGE.amount(), Tickets.NOON, Tickets.OFFICER, "SR-1");
        WorkOrder done = order.withPlan(plan)
                .withWork(new WorkReport(
                        Tickets.PLUMBER, null, Tickets.NOON, List.of(new Material("pipe & joint", "3 m")), CHARGE))
                .withBill(Bill.of(CHARGE).paid(payment))
                .withAcceptances(
                        new Acceptance(Tickets.resident(), Tickets.NOON, false, "still <drips>", 1),
                        new Acceptance(Tickets.resident(), Tickets.NOON, true, null, 2))
                .withSignatures(
                        new SignedAs(Signer.CUSTOMER, new Signature(Tickets.resident(), Tickets.NOON, DRAWN)),
                        new SignedAs(Signer.REPAIRER, new Signature(Tickets.PLUMBER, Tickets.NOON, null)))
                .withSlip(order.slip().handOver("customer", desk, Keeper.of(Tickets.resident()), Tickets.NOON));
        return ticket.withOrders(done);
    }
}
