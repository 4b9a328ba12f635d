package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Department;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.CommitAppointment;
import dev.gatehouse.ticket.ComplaintAct;
import dev.gatehouse.ticket.GradeComplaint;
import dev.gatehouse.ticket.HoldReason;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.Initiator;
import dev.gatehouse.ticket.JudgeComplaint;
import dev.gatehouse.ticket.Liability;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.RecordComplaintAct;
import dev.gatehouse.ticket.RecordComplaintBuilder;
import dev.gatehouse.ticket.RepeatedBy;
import dev.gatehouse.ticket.ReplyKind;
import dev.gatehouse.ticket.ReplyToReporter;
import dev.gatehouse.ticket.RequestAppointment;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.Severity;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.Validity;
import dev.gatehouse.ticket.WithdrawTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the desk has on its table: tickets at every stage, some of them late. */
final class LivelyDay {
    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Houses houses;

    LivelyDay(Gatehouse gatehouse, Timeline time, Houses houses) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.houses = houses;
    }

    void tell() {
        repairs();
        waiting();
        booked();
        complaints();
        over();
    }

    private void repairs() {
        told("1-0302", Staff.ZHAO_GANG).opened(0.4, "卫生间下水慢，有异味", "卫生间");
        told("2-0301", Staff.ZHAO_GANG).opened(4.5, "客厅空调不制冷", "客厅").about(4, TicketClass.ENGINEERING, false);
        Told burst = told("3-1201", Staff.ZHAO_GANG)
                .opened(3.5, "厨房水管爆裂，水已流到走廊", "厨房")
                .about(3.2, TicketClass.ENGINEERING, true);
        Slip.goes(burst, true, 2.8, 2.4, Milestone.REPEATED_BACK);
        Told late = told("2-0802", Staff.SUN_QIANG)
                .opened(16, "The bathroom light keeps going out", "bathroom")
                .about(15.5, TicketClass.ENGINEERING, false);
        Slip.goes(late, false, 15, 13, Milestone.SIGNED_FOR);
        Told planning = told("1-1202", Staff.ZHAO_GANG)
                .opened(12, "洗衣机水龙头滴水", "阳台")
                .about(11.5, TicketClass.ENGINEERING, false);
        Slip.goes(planning, false, 11, 0.8, Milestone.DIAGNOSED);
        Told working =
                told("3-0601", Staff.SUN_QIANG).opened(55, "入户门锁打不开", "入户门").about(54, TicketClass.ENGINEERING, false);
        Slip.goes(working, false, 53, 30, Milestone.PLAN_AGREED);
        Told stuck =
                told("2-1103", Staff.SUN_QIANG).opened(35, "可视对讲没有图像", "玄关").about(34, TicketClass.ENGINEERING, false);
        Slip.goes(stuck, false, 33.5, 20, Milestone.DIAGNOSED).did(2, Milestone.STUCK);
        Told back =
                told("3-1502", Staff.ZHAO_GANG).opened(70, "主卧窗户渗水", "主卧").about(69, TicketClass.ENGINEERING, false);
        Slip.goes(back, false, 68, 0.5, Milestone.RETURNED);
        Told unvisited =
                told("1-0801", Staff.ZHAO_GANG).opened(150, "厨房油烟机不转", "厨房").about(149, TicketClass.ENGINEERING, false);
        Slip.goes(unvisited, false, 148, 25, Milestone.RETURNED);
    }

    private void waiting() {
        Told hold = told("2-0301", Staff.SUN_QIANG)
                .opened(200, "浴室玻璃门铰链断裂", "浴室")
                .about(199, TicketClass.ENGINEERING, false);
        Slip.goes(hold, false, 198, 180, Milestone.PLAN_AGREED)
                .step(
                        170,
                        () -> gatehouse
                                .tickets()
                                .hold(hold.desk(), new HoldTicket(hold.id(), HoldReason.MATERIAL, null)));
        told("3-0601", Staff.WU_FANG).opened(26, "三楼电梯厅有积水，容易滑倒", "三楼电梯厅").about(25, TicketClass.CLEANING, false);
        told("1-1202", Staff.LI_WEI).opened(48, "咨询停车位续租手续", "停车场").about(47, TicketClass.ENQUIRY, false);
    }

    /** TKT-24, TKT-27: a service is ordered for a time, and its clocks run towards that. */
    private void booked() {
        Told filters =
                told("1-0302", Staff.SUN_QIANG).opened(80, "预约空调滤网清洗", "客厅").about(79, TicketClass.ENGINEERING, false);
        Slip.goes(filters, false, 75, 70, Milestone.REPEATED_BACK);
        Instant at = time.end().plus(Duration.ofMinutes(35)).truncatedTo(ChronoUnit.MINUTES);
        filters.step(
                78,
                () -> gatehouse
                        .appointments()
                        .request(filters.desk(), RequestAppointment.at(filters.id(), Initiator.SERVICE_ORDERED, at)));
        filters.step(
                76,
                () -> gatehouse
                        .appointments()
                        .commit(filters.desk(), new CommitAppointment(filters.id(), 1, at, null, Channel.TELEPHONE)));
    }

    private void complaints() {
        Told noise =
                told("1-0801", Staff.LI_WEI).opened(48, "保安夜间大声喧哗，投诉", "门岗").about(47, TicketClass.COMPLAINT, false);
        record(noise, 46, Department.SECURITY, "夜间大声说话");
        grade(noise, 45, Severity.IMPORTANT);
        Told bills = told("3-1502", Staff.LI_WEI)
                .opened(180, "物业费账单连续三个月出错", "3-1502")
                .about(179, TicketClass.COMPLAINT, false);
        record(bills, 178, Department.FINANCE, "账单金额与合同不符");
        grade(bills, 177, Severity.MINOR);
        bills.step(
                170,
                () -> gatehouse
                        .complaints()
                        .judge(bills.supervisor(), new JudgeComplaint(bills.id(), Validity.VALID, Liability.COMPANY)));
        bills.step(165, () -> gatehouse.tickets().reply(bills.desk(), reply(bills, ReplyKind.FIRST, "已收到，正在核对账单")));
        bills.step(
                160,
                () -> gatehouse
                        .complaints()
                        .handle(bills.supervisor(), RecordComplaintAct.of(bills.id(), ComplaintAct.APOLOGISE)));
        Told lift = told("2-1103", Staff.LI_WEI)
                .opened(95, "2 号楼电梯三天内困人两次", "2 号楼电梯")
                .about(94, TicketClass.COMPLAINT, false);
        record(lift, 93, Department.ENGINEERING, "电梯维保不到位");
        grade(lift, 92, Severity.MAJOR);
    }

    private void over() {
        Told morning = told("1-0302", Staff.ZHAO_GANG)
                .opened(300, "热水器不点火", "厨房")
                .about(299.5, TicketClass.ENGINEERING, false);
        Slip.goes(morning, false, 299, 240, Milestone.RETURNED)
                .visited(239, Satisfaction.SATISFIED)
                .closed(238);
        Told rattling = told("2-0802", Staff.SUN_QIANG)
                .opened(210, "The kitchen fan rattles", "kitchen")
                .about(209, TicketClass.ENGINEERING, false);
        Slip.goes(rattling, false, 208, 60, Milestone.RETURNED).complained(3, "It rattles as before");
        Told found = told("2-0802", Staff.LI_WEI)
                .opened(260, "Lost a parcel in the lobby", "lobby")
                .about(259, TicketClass.HELP, false);
        found.resolved(250, "快递柜中找到").visited(246, Satisfaction.SATISFIED).closed(245);
        Told withdrawn =
                told("3-1201", Staff.LI_WEI).opened(220, "电视没有信号", "客厅").about(219, TicketClass.ENGINEERING, false);
        withdrawn.step(
                210,
                () -> gatehouse
                        .tickets()
                        .withdraw(
                                withdrawn.desk(), new WithdrawTicket(withdrawn.id(), withdrawn.reporter(), "住户自行恢复")));
    }

    private void record(Told complaint, double ago, Department about, String described) {
        complaint.step(
                ago,
                () -> gatehouse
                        .complaints()
                        .record(
                                complaint.desk(),
                                new RecordComplaintBuilder()
                                        .ticket(complaint.id())
                                        .happenedAt(time.instant().minus(Duration.ofHours(10)))
                                        .accused(List.of())
                                        .departments(List.of(about))
                                        .described(described)
                                        .course("住户来电说明经过")
                                        .demands("整改并答复")
                                        .aboutHouse(false)
                                        .ongoingHarm(false)
                                        .repeatedBy(RepeatedBy.OFFICER)
                                        .complainantHidden(false)
                                        .build()));
    }

    private void grade(Told complaint, double ago, Severity severity) {
        complaint.step(
                ago,
                () -> gatehouse
                        .complaints()
                        .grade(complaint.supervisor(), GradeComplaint.of(complaint.id(), severity)));
    }

    private static ReplyToReporter reply(Told told, ReplyKind kind, String text) {
        return new ReplyToReporter(told.id(), kind, Channel.TELEPHONE, text, null);
    }

    private Told told(String unit, Staff worker) {
        return new Told(gatehouse, time, houses.home(unit), worker);
    }
}
