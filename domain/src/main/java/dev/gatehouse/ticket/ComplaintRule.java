package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of complaints (投诉). */
public enum ComplaintRule implements Rule {
    /** CMP-1, S2.16.1: 「电话投诉、书面投诉、来访投诉和电子邮件投诉」. */
    CHANNEL_RECORDED(Provision.of(
            "CMP-1",
            Set.of(DATA_FIELD),
            "S2.16.1",
            "A complaint says by which channel it came: telephone, writing, visit or e-mail",
            "须记录投诉渠道：电话、书面、来访或电子邮件")),

    /** CMP-2, S0.三.1: 「确认业户之姓名或单元号,再准确无误地记下」. */
    NAME_OR_UNIT(Provision.of(
            "CMP-2",
            Set.of(DATA_FIELD, GUARD),
            "S0.三.1",
            "The complainant’s name or unit is noted first",
            "先确认并记下业户姓名或单元号")),

    /** CMP-3, S0.三.2: 「重复一次或自己再以本人的理解重复一次」. */
    REPEATED_BACK(Provision.of(
            "CMP-3",
            Set.of(DATA_FIELD),
            "S0.三.2",
            "A complaint is repeated, by the complainant or by the officer, until it is understood",
            "投诉内容须由业户或客服员重复确认")),

    /** CMP-4, S1.4(1): 「发生时间、地点、被投诉人及被投诉部门、发生经过、住户的要求等」. */
    RECORD_IS_COMPLETE(Provision.of(
            "CMP-4",
            Set.of(DATA_FIELD),
            "S1.4(1)",
            "The record of a complaint says when, where, against whom, how it came about and what is demanded, as the office demands",
            "投诉记录须包含规定的时间、地点、被投诉人及部门、经过和要求")),

    /** CMP-6, S0.三.3: 「切勿立即答应业户,而需先向主管反映,再由主管订出相应的方案由客服员通知业户」. */
    TIME_BY_SUPERVISOR(Provision.of(
            "CMP-6",
            Set.of(GUARD, NOTIFICATION),
            "S0.三.3",
            "A time that a resident demands is promised by whoever may, and the resident is told then",
            "业户要求的时间须由有权者决定后再通知业户")),

    /** CMP-9, S0.三.5: 「属于开发商或外单位等处理范围,管客服员亦应首先向主管汇报」. */
    OUTSIDE_BY_SUPERVISOR(Provision.of(
            "CMP-9",
            Set.of(GUARD, NOTIFICATION),
            "S0.三.5",
            "What is the developer’s or an outside firm’s goes to the supervisor first",
            "属开发商或外单位范围的，先向主管汇报")),

    /** CMP-10, S0.三.6: 「需将《业户投诉处理表》复印二份分别交物业经理、客服部留存」. */
    COPIES(Provision.of(
            "CMP-10",
            Set.of(INVARIANT, NOTIFICATION),
            "S0.三.6",
            "The copies of the handling form go to those for whom they are, by the channels that the office names",
            "规定渠道的投诉须复印处理表，分别交指定人员留存")),

    /** CMP-11, S0.三.6: 「分别与机电、环境、安全管理部等有关部门解决」: each is told of its work order. */
    WITH_OTHER_DEPARTMENTS(Provision.of(
            "CMP-11",
            Set.of(DATA_FIELD, NOTIFICATION),
            "S0.三.6",
            "Departments solve a complaint together, each with a work order of its own",
            "有关部门共同解决，各开工作单")),

    /** CMP-12, S0.三.6: 「若问题重大则立刻联系物业经理或客服部汇报」. */
    MAJOR_TOLD_AT_ONCE(Provision.of(
            "CMP-12",
            Set.of(NOTIFICATION),
            "S0.三.6",
            "Whom the office names is told at once of a major complaint",
            "重大投诉须立即报告指定人员")),

    /** CMP-13, S1.二: 「负责住户投诉处理工作及日常住户联系、沟通协调工作」. */
    DESK_HANDLES(Provision.of(
            "CMP-13",
            Set.of(DATA_FIELD),
            "S1.二",
            "Customer service handles complaints where nobody else is named",
            "投诉处理由客服部负责")),

    /** CMP-14, S1.4(2): 「对房屋及其附属设施的投诉按“恒护中心〞相关工作流程及职责分工处理」. */
    HOUSE_TO_ITS_CENTRE(Provision.of(
            "CMP-14",
            Set.of(GUARD),
            "S1.4(2)",
            "A complaint about the house and its fittings goes to the centre that the office names for it",
            "房屋及附属设施的投诉由指定中心处理")),

    /** CMP-15, S1.4(2): 「对物业公司存在过错或有责任的,应向住户表示歉意,取得谅解」. */
    COMPANY_AT_FAULT(Provision.of(
            "CMP-15",
            Set.of(GUARD, DATA_FIELD),
            "S1.4(2)",
            "Where the company is at fault, it apologises and agrees the remedy before the complaint is resolved",
            "物业公司有责任的，须先致歉并商定补救")),

    /** CMP-16, S1.4(2): 「对于住户或邻居的责任,应向住户说明情况,做好协调工作」. */
    NEIGHBOURS_MEDIATED(Provision.of(
            "CMP-16",
            Set.of(GUARD, DATA_FIELD),
            "S1.4(2)",
            "Where a resident or a neighbour is at fault, it is explained and mediated before the complaint is resolved",
            "住户或邻居有责任的，须先说明情况并协调")),

    /** CMP-17, S1.4(2): 「应及时通知各相关部门负责人到现场,共同商讨解决处理方法」. */
    HEADS_ON_SITE(Provision.of(
            "CMP-17",
            Set.of(DATA_FIELD, NOTIFICATION),
            "S1.4(2)",
            "Where all are at fault, the heads of the departments concerned are called on site",
            "各方都有责任的，须通知各相关部门负责人到场")),

    /** CMP-18, S1.4(3): 「及时联系主管,请其到独立洽谈室个别接待」. */
    RECEIVED_APART(Provision.of(
            "CMP-18",
            Set.of(NOTIFICATION),
            "S1.4(3)",
            "The supervisor is told of a complainant who cannot be calmed, and receives them alone",
            "情绪激动的住户由主管单独接待")),

    /** CMP-19, S1.4(4): 「应向住户说明原因,并及时向上级汇报;初步制定一个或几个补救方案,包括结算费用」. */
    REMEDY_PLANNED(Provision.of(
            "CMP-19",
            Set.of(GUARD, DATA_FIELD, NOTIFICATION),
            "S1.4(4)",
            "What is not handled at once is explained, reported upward and planned with its cost before it is resolved",
            "不能立即处理的，须说明原因、上报并制定含费用的补救方案")),

    /** CMP-20, S1.4(5): 「产生恶劣影响的重大投诉,应当天呈送管理处主任」. */
    MAJOR_SUBMITTED(Provision.of(
            "CMP-20",
            Set.of(DATA_FIELD, DEADLINE, NOTIFICATION),
            "S1.4(5)",
            "A major complaint is put before the director the same day",
            "重大投诉须当天呈送管理处主任")),

    /** CMP-21, S1.4(5): 「2天给住户明确答复」. */
    MAJOR_ANSWERED(Provision.of(
            "CMP-21",
            Set.of(DEADLINE),
            "S1.4(5)",
            "A major complaint has a clear answer within a fixed time",
            "重大投诉须于规定时间内明确答复")),

    /** CMP-22, S1.4(5): 「10日解决」. */
    MAJOR_SOLVED(Provision.of(
            "CMP-22", Set.of(DEADLINE), "S1.4(5)", "A major complaint is solved within a fixed time", "重大投诉须于规定时间内解决")),

    /** CMP-23, S1.4(5): 「涉及管理、效劳工作失误的重要投诉,应在接待一小时转呈部门主管」. */
    IMPORTANT_SUBMITTED(Provision.of(
            "CMP-23",
            Set.of(DATA_FIELD, DEADLINE, NOTIFICATION),
            "S1.4(5)",
            "An important complaint is put before the department’s supervisor within a fixed time of its reception",
            "重要投诉须于接待后规定时间内转呈部门主管")),

    /** CMP-24, S1.4(5): 「3天处理完毕」. */
    IMPORTANT_SOLVED(Provision.of(
            "CMP-24",
            Set.of(DEADLINE),
            "S1.4(5)",
            "An important complaint is completely handled within a fixed time",
            "重要投诉须于规定时间内处理完毕")),

    /** CMP-25, S1.4(5): 「轻微投诉,应在2天或在住户要求的期限解决」. */
    MINOR_SOLVED(Provision.of(
            "CMP-25",
            Set.of(DATA_FIELD, DEADLINE),
            "S1.4(5)",
            "A minor complaint is solved within a fixed time, or by the time that was promised to the resident",
            "轻微投诉须于规定时间或答应住户的期限内解决")),

    /** CMP-26, S1.4(6)①: 「按联动机制相关工作流程及职责分工操作执行」: the mechanism is the office’s own table of responsibilities. */
    BY_DIVISION_OF_DUTIES(Provision.of(
            "CMP-26",
            Set.of(GUARD),
            "S1.4(6)①",
            "A complaint goes first to whoever is responsible for complaints by the office’s division of duties",
            "投诉按本处职责分工处理")),

    /** CMP-27, S1.4(6)②: 「各接待站将投诉容进展记录、分类、归口,迅速传到达相关部门」. */
    RECORDED_AND_PASSED_ON(Provision.of(
            "CMP-27",
            Set.of(GUARD, NOTIFICATION),
            "S1.4(6)②",
            "A complaint is recorded before it is passed on to the department concerned",
            "投诉记录后方可传达相关部门")),

    /** CMP-28, S1.4(6)②: 「直接责任人第一时间与客户取得联系」. */
    CUSTOMER_CONTACTED(Provision.of(
            "CMP-28",
            Set.of(DEADLINE),
            "S1.4(6)②",
            "Whoever is responsible contacts the complainant within a fixed time",
            "直接责任人须于规定时间内与客户取得联系")),

    /** CMP-29, S1.4(6)②: 「及时将处理相关信息告知投诉接待人,由投诉接待人详细记录」. */
    RECEPTIONIST_KNOWS(Provision.of(
            "CMP-29",
            Set.of(DATA_FIELD, NOTIFICATION),
            "S1.4(6)②",
            "Whoever answers for a complaint is told what others did about it, and it is recorded",
            "处理信息须及时告知投诉接待人并记录")),

    /** CMP-30, S1.4(6)②: 「并在当天将投诉处理结果通报投诉住户」: the day of the result. */
    RESULT_TOLD_THE_SAME_DAY(Provision.of(
            "CMP-30",
            Set.of(DEADLINE, NOTIFICATION),
            "S1.4(6)②",
            "The complainant is told the result on the day on which there is one",
            "处理结果须当天通报投诉住户")),

    /** CMP-31, S1.4(6)③: 「应先立即采取措施停顿或挽救伤害,再处理」. */
    HARM_FIRST(Provision.of(
            "CMP-31",
            Set.of(GUARD),
            "S1.4(6)③",
            "Harm that is being done is contained before the complaint is handled",
            "正在造成的损害须先制止，再处理")),

    /** CMP-32, S1.4(6)④: 「对无效投诉,本着为住户效劳的态度,尽量为住户提供方便」. */
    INVALID_HAS_OUTCOME(Provision.of(
            "CMP-32",
            Set.of(DATA_FIELD),
            "S1.4(6)④",
            "A complaint without ground has an outcome like every other",
            "无效投诉同样须有处理结果")),

    /** CMP-33, S1.4(6)⑤: 「其他形式的投诉〔如信函〕,参照来电、来访投诉程序处理」. */
    OTHER_FORMS_ALIKE(Provision.of(
            "CMP-33",
            Set.of(GUARD),
            "S1.4(6)⑤",
            "A complaint by another channel takes the way of a call or a visit, unless the office says otherwise",
            "其他形式的投诉参照来电、来访程序处理")),

    /** CMP-34, S2.16.3: 「不能立刻回答的要做好记录,问清后立即答复,填写《客户投诉处理表》」. */
    CALL_ON_FORM(Provision.of(
            "CMP-34",
            Set.of(GUARD, DATA_FIELD),
            "S2.16.3",
            "The form of a complaint by telephone is filled in before it is resolved",
            "电话投诉须填写投诉处理表")),

    /** CMP-35, S2.16.4: 「如不能解决的则上报项目负责人」. */
    UNSOLVED_REPORTED(Provision.of(
            "CMP-35",
            Set.of(GUARD, NOTIFICATION),
            "S2.16.4",
            "A complaint with which a department got stuck is reported to the superior whom the office names",
            "不能解决的投诉须上报指定上级")),

    /** CMP-36, S2.16.4: 「对所有书面投诉要以书面形式回复客户」. */
    WRITTEN_ANSWER(Provision.of(
            "CMP-36",
            Set.of(GUARD),
            "S2.16.4",
            "A written complaint is answered in writing, and its form is filled in",
            "书面投诉须书面回复并填写处理表")),

    /** CMP-37, S2.16.5: 「不能解决的问题要明确告知客户会马上向有关部门反映并督促解决」. */
    VISITOR_TOLD(Provision.of(
            "CMP-37",
            Set.of(GUARD, NOTIFICATION),
            "S2.16.5",
            "Whoever complains on a visit is told that it is passed on, and the form is filled in",
            "来访投诉转交部门前须告知客户，并填写处理表")),

    /** CMP-38, S2.16.6: 「跟踪验证所有投诉问题的处理情况,协调相关部门向客户反馈进展情况直至完成」. */
    TRACKED(Provision.of(
            "CMP-38",
            Set.of(GUARD, NOTIFICATION),
            "S2.16.6",
            "What departments did about a complaint is verified before it is resolved, and whoever answers for it is told of it",
            "部门处理情况须经验证，并向跟进人反馈")),

    /** CMP-39, S2.16.7: 「客服代表要征询客户对处理结果的满意程度,填写《客户投诉处理表》」. */
    SATISFACTION_ASKED(Provision.of(
            "CMP-39",
            Set.of(GUARD),
            "S2.16.7",
            "Somebody was asked for their satisfaction before a complaint is closed",
            "征询满意程度后方可关闭投诉")),

    /** CMP-OURS-1, ours: What is a complaint’s is done to a complaint: X-25 keeps grade and class apart. */
    A_COMPLAINT(Provision.of(
            "CMP-OURS-1", Set.of(GUARD), "ours", "Only a complaint is graded and handled as one", "仅投诉可定级并按投诉处理")),

    /** CMP-OURS-2, ours: No manual says it; a complaint is worth nothing otherwise. */
    NOT_BY_THE_ACCUSED(Provision.of(
            "CMP-OURS-2",
            Set.of(INVARIANT, NOTIFICATION),
            "ours",
            "Whoever is complained about sees and handles nothing of the complaint",
            "被投诉人不得查看或经手该投诉")),

    /** CMP-OURS-3, ours: No manual says it. */
    COMPLAINANT_HIDDEN(Provision.of(
            "CMP-OURS-3",
            Set.of(INVARIANT),
            "ours",
            "A complainant who wants to stay hidden is known to the first contact and to supervisors alone",
            "要求匿名的投诉人仅首接负责人及主管可见")),

    /** CMP-OURS-4, ours: No manual says who grades, or why anew. */
    REGRADED_WITH_REASON(Provision.of(
            "CMP-OURS-4", Set.of(GUARD), "ours", "A complaint is graded anew for a reason alone", "重新定级须注明原因")),

    /** CMP-OURS-5, ours: What S1.4(2) asks for hangs on it. */
    JUDGED_FIRST(Provision.of(
            "CMP-OURS-5",
            Set.of(GUARD),
            "ours",
            "Where the way depends on whose fault it is, that is judged before the complaint is resolved",
            "按责任方处理的，须先判定责任"));

    private final Provision provision;

    ComplaintRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
