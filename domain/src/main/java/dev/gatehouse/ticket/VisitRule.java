package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of return visits (回访). */
public enum VisitRule implements Rule {
    /** RV-1, S2.7.4, S2.15.2, S1.5(1): 「回访率为100%」: what is to be visited is not closed before. */
    EVERY_ONE_VISITED(
            Provision.of("RV-1", Set.of(INVARIANT), "S2.7.4", "Every repair gets a return visit", "每项维修均须回访，回访率 100%")),

    /** RV-2, S2.7.4: 「报修单的回访应于收回《报修单》后48小时内完成」. */
    AFTER_ORDER_BACK(Provision.of(
            "RV-2",
            Set.of(DEADLINE),
            "S2.7.4",
            "The return visit is made within a fixed time after the repair order is back",
            "收回报修单后须于规定时间内回访")),

    /** RV-3, S2.15.2: 「工程部每次维修完毕后…于48小时内对报修业主/住户进行回访」. */
    AFTER_REPAIR(Provision.of(
            "RV-3",
            Set.of(DEADLINE),
            "S2.15.2",
            "The return visit is made within a fixed time after the repair is done",
            "维修完毕后须于规定时间内回访")),

    /** RV-4, S1.5(1): 「属平安设施维修的2天回访」. */
    SAFETY_FACILITIES(Provision.of(
            "RV-4",
            Set.of(DEADLINE),
            "S1.5(1)",
            "Repairs of safety facilities are visited within a fixed time",
            "安全设施维修须于规定时间内回访")),

    /** RV-5, S1.5(1): 「房屋渗漏水工程维修的,试漏后3天回访」. */
    AFTER_LEAK_TEST(Provision.of(
            "RV-5",
            Set.of(DEADLINE, DATA_FIELD),
            "S1.5(1)",
            "Repairs of leaks are visited within a fixed time after the leak test",
            "渗漏水维修须于试漏后规定时间内回访")),

    /** RV-6, S1.5(1): 「其他维修工程2天回访」. */
    OTHER_REPAIRS(Provision.of(
            "RV-6", Set.of(DEADLINE), "S1.5(1)", "All other repairs are visited within a fixed time", "其他维修须于规定时间内回访")),

    /** RV-7, S4.6.R9.*2: 「2分钟内100%回访客户,情况了解真实」. */
    AFTER_SLIP_BACK(Provision.of(
            "RV-7",
            Set.of(DEADLINE, INVARIANT),
            "S4.6.R9.*2",
            "Every customer is called within a fixed time after the slip is back",
            "处理单返回后须于规定时间内 100% 回访客户")),

    /** RV-8, S4.6.R9.2: 「是否修复、满意度、收费情况」. */
    WHAT_IS_ASKED(Provision.of(
            "RV-8",
            Set.of(DATA_FIELD),
            "S4.6.R9.2",
            "A return visit asks whether it is repaired, how satisfied the customer is, and what was charged",
            "回访须询问是否修复、满意度及收费情况")),

    /** RV-9, S2.15.3, S1.5(1), S4.6.R9.2: 「可采取与客户交谈、电话访问、现场查看、检查等方式综合进行」. */
    METHODS(Provision.of(
            "RV-9",
            Set.of(DATA_FIELD),
            "S2.15.3",
            "Return visits are made by telephone, on site, in conversation or by inspection",
            "回访可采取电话、登门查看、交谈、检查等方式")),

    /** RV-10, S1.5(1): 「回访中发现问题及时通知维修人员整改」. */
    PROBLEMS_PASSED_ON(Provision.of(
            "RV-10",
            Set.of(GUARD, NOTIFICATION),
            "S1.5(1)",
            "Problems found on a return visit go to the repair staff at once",
            "回访中发现的问题须及时通知维修人员整改")),

    /** RV-11, S2.15.1: 「回访时间根据投诉内容酌情确定」. */
    DATE_BY_HANDLER(Provision.of(
            "RV-11",
            Set.of(DEADLINE),
            "S2.15.1",
            "When a complaint is visited is decided by its content",
            "投诉的回访时间根据内容酌情确定")),

    /** RV-12, S1.5(4): 「将走回访记录详细记录…并记录处理意见及结果,报客户效劳中心主管」. */
    RECORDED_AND_REPORTED(Provision.of(
            "RV-12",
            Set.of(DATA_FIELD, NOTIFICATION),
            "S1.5(4)",
            "Return visits are recorded with the handling opinion, and reported",
            "回访须记录处理意见及结果并上报")),

    /** RV-13, S1.5(5): 「每月末汇总走回访记录」. */
    SUMMED_UP_MONTHLY(Provision.of(
            "RV-13",
            Set.of(DEADLINE),
            "S1.5(5)",
            "At month end the visits are summed up and analysed for the director",
            "每月末汇总、分析走回访记录并报主任")),

    /** RV-14, S2.15.4: 「由项目负责人安排人员限期解决,并再次回访,直至客户满意」. */
    UNTIL_SATISFIED(Provision.of(
            "RV-14",
            Set.of(DEADLINE, GUARD, NOTIFICATION),
            "S2.15.4",
            "Problems go to the project head, and the customer is visited again until satisfied",
            "发现的问题报项目负责人，并再次回访直至客户满意")),

    /** Ours: nobody rates their own work. */
    NEVER_BY_THE_REPAIRER(Provision.of(
            "RV-OURS-1",
            Set.of(GUARD),
            "ours",
            "Whoever did the work does not make its return visit",
            "维修人员不得回访本人的维修")),

    /** Ours: there is something to ask about. */
    AFTER_THE_WORK(Provision.of(
            "RV-OURS-2", Set.of(GUARD), "ours", "A return visit asks about what is finished", "事项完成后方可回访"));

    private final Provision provision;

    VisitRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
