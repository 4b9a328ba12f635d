package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of messages and of work on them (首接负责). */
public enum TicketRule implements Rule {
    /** TKT-1, S4.1: 「首接负责,全程跟进」: whatever is alive has somebody who answers for it. */
    FOLLOWED_TO_THE_END(Provision.of(
            "TKT-1",
            Set.of(INVARIANT),
            "S4.1",
            "A message is followed by whoever received it until it is over",
            "首接负责，全程跟进")),

    /** TKT-2, S4.4b: 「分节点,跨部门跟进,可逐级分配」: orders are handed down, the first contact stays. */
    ONE_FIRST_CONTACT(Provision.of(
            "TKT-2",
            Set.of(INVARIANT),
            "S4.4b",
            "One person answers for a ticket through its whole life; work is handed down level by level",
            "每单唯一首接负责人，分节点、逐级分配")),

    /** TKT-3, S4.4c: 「直至获得信息来源方认可关闭信息」. */
    SOURCE_ACKNOWLEDGES(Provision.of(
            "TKT-3", Set.of(GUARD), "S4.4c", "A ticket is closed when its source acknowledges it", "获得信息来源方认可后方可关闭")),

    /** TKT-4, S4.3: 「含外部客户与内部客户信息」 (S4.4a). */
    EVERYBODYS_MESSAGES(Provision.of(
            "TKT-4",
            Set.of(DATA_FIELD),
            "S4.3",
            "Messages of outside and inside customers are taken in alike",
            "外部客户与内部客户的信息均予受理")),

    /** TKT-5, S4.5a: 「无法处理信息应向主管请示后5分钟内给予回复」: counted from asking. */
    REPLY_IN_TIME(Provision.of(
            "TKT-5",
            Set.of(DEADLINE),
            "S4.5a",
            "What cannot be answered at once is answered within a fixed time after asking the supervisor",
            "无法即时答复的，请示主管后须于规定时间内回复")),

    /** TKT-7, S4.5c: 「也应主动帮助其联系相关部门,严禁推诿」: it goes to another department, never back. */
    NEVER_GIVEN_BACK(Provision.of(
            "TKT-7",
            Set.of(INVARIANT),
            "S4.5c",
            "A department passes a message on to the right one, and cannot give it back",
            "部门须将信息转交相关部门，不得推诿退回")),

    /** TKT-8, S4.5d: 「所接信息的当值人员负责对信息处理的跟进」. */
    WHOEVER_RECEIVED_IT(Provision.of(
            "TKT-8",
            Set.of(DATA_FIELD, INVARIANT),
            "S4.5d",
            "Whoever was on duty and received a message follows its handling",
            "接收信息的当值人员负责跟进")),

    /** TKT-9, S4.5e: 「前台负责日常信息的传递、协调、跟进、确认及回访」. */
    DESK_IN_THE_MIDDLE(Provision.of(
            "TKT-9",
            Set.of(DATA_FIELD),
            "S4.5e",
            "The front desk passes on, coordinates, follows up, confirms and visits",
            "前台负责传递、协调、跟进、确认及回访")),

    /** TKT-11, S4.6.R1.1: to S4.6.R1.6: six sources. */
    SOURCE_RECORDED(Provision.of(
            "TKT-11", Set.of(DATA_FIELD), "S4.6.R1.1", "A ticket says where its message came from", "须记录信息来源")),

    /** TKT-12, S4.6.R1.6: 「将信息输入工作日志,留下信息源点记录」. */
    WORK_LOG(Provision.of(
            "TKT-12",
            Set.of(DATA_FIELD, GUARD),
            "S4.6.R1.6",
            "Whoever hears of something outside the front desk enters it in the work log",
            "前台以外的首接负责人须录入工作日志")),

    /** TKT-13, S4.6.R2.*2: 「1分钟内录入」; at once by S4.6.R2.1. */
    RECORDED_IN_TIME(Provision.of(
            "TKT-13", Set.of(DEADLINE), "S4.6.R2.*2", "A message is recorded within a fixed time", "信息须于规定时间内录入")),

    /** TKT-14, S4.6.R2.2: 「地点、时间、内容、联系人及联系方式」. */
    RECORD_IS_COMPLETE(Provision.of(
            "TKT-14",
            Set.of(DATA_FIELD, INVARIANT),
            "S4.6.R2.2",
            "A record says place, time, content, contact person and contact method, as the office demands",
            "记录须包含规定的地点、时间、内容、联系人及联系方式")),

    /** TKT-15, S4.6.R2.3: 「预约服务需确定客户预约时间」, S4.6.R2.*3: 「预约时间准确无误」. */
    CUSTOMERS_TIME(Provision.of(
            "TKT-15",
            Set.of(INVARIANT, DATA_FIELD),
            "S4.6.R2.3",
            "What is ordered for a time carries the customer’s time, exactly",
            "预约服务须载明客户预约时间，准确无误")),

    /** TKT-16, S4.6.R3.1: 「立即向附近区域责任人、上级领导汇报」. */
    EMERGENCY_TOLD(Provision.of(
            "TKT-16",
            Set.of(NOTIFICATION),
            "S4.6.R3.1",
            "An emergency is told at once to whoever is responsible for the area and to the superior",
            "突发紧急信息须立即报告区域责任人及上级")),

    /** TKT-17, S4.6.R3.2: 「投诉、求助、咨询、工程、安全、消防、清洁,并填写相关专用《信息处理单》」. */
    CLASSIFIED(Provision.of(
            "TKT-17",
            Set.of(DATA_FIELD, GUARD),
            "S4.6.R3.2",
            "A message is classified before its paper is issued",
            "信息分类后方可开具处理单")),

    /** TKT-18, S4.6.R3.3: 「根据各部门责任落实表,及时将信息传递对应专业责任人」. */
    TO_WHOEVER_IS_RESPONSIBLE(Provision.of(
            "TKT-18",
            Set.of(GUARD, NOTIFICATION),
            "S4.6.R3.3",
            "A message goes to the department that the table of responsibilities names",
            "按责任落实表传递至责任部门")),

    /** TKT-19, S4.6.R3.*5: 「分类及传递时间2分钟完成」. */
    PASSED_ON_IN_TIME(Provision.of(
            "TKT-19",
            Set.of(DEADLINE),
            "S4.6.R3.*5",
            "A message is classified and passed on within a fixed time",
            "分类及传递须于规定时间内完成")),

    /** TKT-20, S4.6.R3.*1: 「突发紧急信息传递提速1倍,业务部门及上级汇报90秒内完成」. */
    EMERGENCY_TWICE_AS_FAST(Provision.of(
            "TKT-20",
            Set.of(DEADLINE, NOTIFICATION),
            "S4.6.R3.*1",
            "An emergency is passed on twice as fast",
            "突发紧急信息传递提速一倍")),

    /** TKT-21, S4.6.R3.*2: 「应急调度权由前台担任」. */
    DESK_DISPATCHES(Provision.of(
            "TKT-21",
            Set.of(GUARD),
            "S4.6.R3.*2",
            "In an emergency the front desk sends people, and nobody else",
            "应急调度权由前台担任")),

    /** TKT-22, S4.6.R3.*4: 「须复述确认」. */
    REPEATED_BACK(Provision.of(
            "TKT-22", Set.of(GUARD), "S4.6.R3.*4", "Whoever takes a message repeats it back", "接收信息者须复述确认")),

    /** TKT-23, S4.6.R4.1: 「立即前往呼叫前台签收对应《信息处理单》」. */
    SIGNED_FOR(Provision.of("TKT-23", Set.of(GUARD), "S4.6.R4.1", "The specialist signs for the paper", "专业责任人须签收处理单")),

    /** TKT-24, S4.6.R4.2: 「预约服务需在预约时间前至呼叫中签收《信息处理单》」. */
    SIGNED_BEFORE_APPOINTMENT(Provision.of(
            "TKT-24",
            Set.of(DEADLINE, GUARD),
            "S4.6.R4.2",
            "The paper of what is booked is signed for before the appointment",
            "预约服务的处理单须在预约时间前签收")),

    /** TKT-25, S4.6.R4.*1: 「紧急事件应先赶往现场,阶段性处理后再行返回取单」. */
    PAPER_AFTER_FIRST_STAGE(Provision.of(
            "TKT-25",
            Set.of(GUARD),
            "S4.6.R4.*1",
            "In an emergency the specialist goes to the scene first, and signs for the paper afterwards",
            "紧急事件先赶往现场，阶段性处理后返回取单")),

    /** TKT-26, S4.6.R4.3: 「即时服务责任人10分钟内赶往现场确认」 (S4.6.R4.*2). */
    ON_SITE_IN_TIME(Provision.of(
            "TKT-26",
            Set.of(DEADLINE, GUARD),
            "S4.6.R4.3",
            "The specialist is on site within a fixed time, and says what is the matter",
            "专业责任人须于规定时间内到场确认及诊断")),

    /** TKT-27, S4.6.R4.*3: 「预约服务需提前15分钟联系客户确认,并提前3-5分钟到达」. */
    CONFIRMED_AND_EARLY(Provision.of(
            "TKT-27",
            Set.of(DEADLINE, NOTIFICATION),
            "S4.6.R4.*3",
            "The customer confirms an appointment shortly before, and the specialist is there a little early",
            "预约服务须提前联系客户确认，并提前到达")),

    /** TKT-29, S4.6.R5.*1: 「3分钟制定初步方案」. */
    PLAN_IN_TIME(Provision.of(
            "TKT-29", Set.of(DEADLINE), "S4.6.R5.*1", "There is a plan within a fixed time", "须于规定时间内拟定初步方案")),

    /** TKT-30, S4.6.R5.*2: 「符合对应《作业指导书》要求」. */
    BY_THE_INSTRUCTION(
            Provision.of("TKT-30", Set.of(GUARD), "S4.6.R5.*2", "A plan follows a work instruction", "方案须符合对应作业指导书")),

    /** TKT-31, S4.6.R6.1: 「工作时间、可能造成的影响、防护处理内容、必要的配合、收费标准等」. */
    PLAN_TOLD(Provision.of(
            "TKT-31",
            Set.of(DATA_FIELD, GUARD),
            "S4.6.R6.1",
            "The customer is told of the plan and all that the office has to say of it",
            "须向客户说明方案的规定内容")),

    /** TKT-32, S4.6.R6.*2: 「必要时应避开客户正常工作时间」. */
    WORKING_HOURS_AVOIDED(Provision.of(
            "TKT-32",
            Set.of(DATA_FIELD),
            "S4.6.R6.*2",
            "It is on record which hours the customer wants left out",
            "必要时记录并避开客户正常工作时间")),

    /** TKT-33, S4.6.R7.1: 「根据双方认可的处理方案进行信息处理」. */
    PLAN_AGREED(Provision.of(
            "TKT-33",
            Set.of(GUARD),
            "S4.6.R7.1",
            "Work proceeds on a plan that both sides have accepted",
            "按双方认可的方案进行处理")),

    /** TKT-34, S4.6.R7.*2: 「无法处理上报主管时间5分钟」. */
    STUCK_REPORTED(Provision.of(
            "TKT-34",
            Set.of(DEADLINE, NOTIFICATION),
            "S4.6.R7.*2",
            "What cannot be handled is reported to the supervisor of the department within a fixed time",
            "无法处理的须于规定时间内上报责任部门主管")),

    /** TKT-35, S4.6.R7.3: 「当日或部门内无法解决的信息,应及时提交经理会议协定」. */
    MANAGERS_DECIDE(Provision.of(
            "TKT-35",
            Set.of(DEADLINE, NOTIFICATION),
            "S4.6.R7.3",
            "What is not solved the same day is put before the managers",
            "当日或部门内无法解决的提交经理会议")),

    /** TKT-36, S4.6.R8.1: 「通知信息源点责任人验收,并于《信息处理单》填写意见及签名」. */
    ACCEPTED_BY_SOURCE(Provision.of(
            "TKT-36",
            Set.of(GUARD, NOTIFICATION),
            "S4.6.R8.1",
            "Work is accepted, with an opinion and a signature, by whoever may accept it",
            "处理完毕由有权验收者填写意见并签名")),

    /** TKT-37, S4.6.R8.2: 「处理时间、处理人、耗费材料、收费金额」. */
    WORK_RECORDED(Provision.of(
            "TKT-37",
            Set.of(DATA_FIELD),
            "S4.6.R8.2",
            "The paper says when, by whom, with what and for how much the work was done",
            "处理单须填写处理时间、处理人、耗费材料及收费金额")),

    /** TKT-38, S4.6.R8.3: 「将《信息处理单》即时返回呼叫前台以便回访确认并关闭信息」. */
    SLIP_BACK(Provision.of(
            "TKT-38",
            Set.of(GUARD),
            "S4.6.R8.3",
            "The paper is back at the desk before the return visit",
            "处理单返回前台后方可回访")),

    /** TKT-39, S4.6.R8.*2: 「须将客户联交于客户保留」. */
    CUSTOMER_PART_LEFT(
            Provision.of("TKT-39", Set.of(GUARD), "S4.6.R8.*2", "The customer keeps the customer part", "客户联须交客户保留")),

    /** TKT-40, S4.6.R8.*3: 「验收不合格需反馈呼叫前台记录,进入信息二次处理流程」. */
    HANDLED_AGAIN(Provision.of(
            "TKT-40",
            Set.of(GUARD),
            "S4.6.R8.*3",
            "Work that was not accepted is done again, and the desk knows",
            "验收不合格的反馈前台并进入二次处理")),

    /** TKT-10, S4.5f: 「公寓主管和领班负责信息处理的抽样回访及督促工作」. */
    SAMPLED(Provision.of(
            "TKT-10",
            Set.of(NOTIFICATION),
            "S4.5f",
            "Supervisors and team leaders make sample return visits beside the desk’s own",
            "主管和领班在前台回访之外抽样回访")),

    /** TKT-41, S4.6.R9.1: 「确认《信息处理单》填写完整,客户已签名验收」. */
    SLIP_COMPLETE(Provision.of(
            "TKT-41",
            Set.of(GUARD),
            "S4.6.R9.1",
            "The paper is complete and signed before the return visit",
            "处理单填写完整、客户签名后方可回访")),

    /** TKT-42, S4.6.R10.1: 「回访合格后,关闭信息,记录存档」. */
    CLOSED_AFTER_GOOD_VISIT(Provision.of(
            "TKT-42",
            Set.of(GUARD),
            "S4.6.R10.1",
            "A ticket is closed after a satisfactory return visit",
            "回访合格后方可关闭信息")),

    /** Ours: what waits is resumed first, what is over reopened. */
    LIFE(Provision.of(
            "TKT-OURS-1", Set.of(INVARIANT, GUARD), "ours", "What waits or is over is not worked on", "搁置或已结束的工单不得处理")),

    /** Ours: each step once in each cycle, in the order of the paper. */
    ORDER_OF_STEPS(Provision.of(
            "TKT-OURS-2",
            Set.of(GUARD, INVARIANT),
            "ours",
            "Each step of a work order is taken once, in its order",
            "工作单的步骤按序各执行一次")),

    /** Ours: what happened earlier is recorded before what happened later. */
    IN_TIME_ORDER(Provision.of(
            "TKT-OURS-3",
            Set.of(GUARD),
            "ours",
            "What is recorded happened after what was recorded before",
            "补录事项不得早于前一事项")),

    /** Ours: a specialist works on what is the specialist’s own. */
    ONES_OWN_ORDER(Provision.of(
            "TKT-OURS-4",
            Set.of(GUARD),
            "ours",
            "A specialist works on the orders that are the specialist’s own",
            "专业责任人仅处理本人的工作单")),

    /** Ours: one cause, many reports, one piece of work. */
    ONE_CAUSE(Provision.of(
            "TKT-OURS-5",
            Set.of(GUARD, INVARIANT),
            "ours",
            "The reports of an incident have no work of their own, and a result when its work has one",
            "同一事件的各报告不另行派工，事件处理有结果后方有结果")),

    /** Ours: residents see and do what is theirs, without what the office notes for itself. */
    ONES_OWN_TICKET(Provision.of(
            "TKT-OURS-6",
            Set.of(GUARD, INVARIANT),
            "ours",
            "A resident sees and acts on the tickets of the resident and the family alone, without the office’s own"
                    + " notes",
            "业户仅可查看和处理本人及家人的工单，且不含内部记录")),

    /** Ours: the office takes nothing back that others reported; else TKT-3 and TKT-7 bind nobody. */
    TAKEN_BACK_BY_ITS_SOURCE(Provision.of(
            "TKT-OURS-7",
            Set.of(GUARD),
            "ours",
            "A ticket is taken back by whoever reported it, or somebody for that one, and never by the office",
            "信息由来源方或其代表撤回，受理方不得代为撤回")),

    /** Ours: what goes on elsewhere is about the same thing. */
    DUPLICATE_OF_THE_SAME(Provision.of(
            "TKT-OURS-8",
            Set.of(GUARD),
            "ours",
            "A duplicate is about the same place as what goes on, and a complaint is the duplicate of a complaint alone",
            "重复信息须与原信息位置相同，投诉仅可并入投诉"));

    private final Provision provision;

    TicketRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
