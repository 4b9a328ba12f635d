package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Reporter;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.PlanItem;
import dev.gatehouse.ticket.ReplyKind;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.ServiceKind;
import dev.gatehouse.ticket.Signer;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.VisitMethod;

/** What is said of tickets, as the papers of the desk have it. */
final class TicketWords {
    private TicketWords() {}

    static Both of(TicketClass kind) {
        return switch (kind) {
            case COMPLAINT -> new Both("投诉", "complaint");
            case HELP -> new Both("求助", "help");
            case ENQUIRY -> new Both("咨询", "enquiry");
            case ENGINEERING -> new Both("工程", "engineering");
            case SECURITY -> new Both("安全", "security");
            case FIRE -> new Both("消防", "fire");
            case CLEANING -> new Both("清洁", "cleaning");
        };
    }

    static Both of(TicketSource source) {
        return switch (source) {
            case CUSTOMER -> new Both("客户致电", "customer");
            case INSIDE_COMPANY -> new Both("物业内部转达", "relayed inside the company");
            case INSIDE_FRONT_DESK -> new Both("前台内部转达", "relayed inside the front desk");
            case INTERNAL_NEED -> new Both("内部需求", "the office's own need");
            case SUPERIOR -> new Both("上级指示", "instruction from above");
            case OUTSIDE_FRONT_DESK -> new Both("前台以外首接", "first heard outside the front desk");
        };
    }

    static Both of(ServiceKind kind) {
        return switch (kind) {
            case CONVENIENCE -> new Both("便民服务", "convenience service");
            case COMMISSIONED -> new Both("委托服务", "commissioned service");
            case PAID -> new Both("有偿服务", "paid service");
        };
    }

    static Both of(Channel channel) {
        return switch (channel) {
            case TELEPHONE -> new Both("电话", "telephone");
            case WRITTEN -> new Both("书面", "in writing");
            case VISIT -> new Both("来访", "visit");
            case EMAIL -> new Both("电子邮件", "e-mail");
            case ONLINE -> new Both("网络", "online");
            case IN_PERSON -> new Both("口头", "in person");
        };
    }

    static Both of(Reporter.Standing standing) {
        return switch (standing) {
            case RESIDENT -> new Both("业户本人", "resident");
            case FAMILY_MEMBER -> new Both("家庭成员", "family member");
            case HOUSEHOLD_EMPLOYEE -> new Both("家庭雇员", "household employee");
            case STAFF -> new Both("员工", "staff");
            case OUTSIDER -> new Both("其他人员", "outsider");
        };
    }

    static Both of(PlanItem item) {
        return switch (item) {
            case WORKING_TIME -> new Both("工作时间", "working time");
            case EFFECTS -> new Both("可能造成的影响", "possible effects");
            case PROTECTION -> new Both("防护处理内容", "protective measures");
            case COOPERATION -> new Both("必要的配合", "necessary cooperation");
            case CHARGE -> new Both("收费标准", "charge rates");
        };
    }

    static Both of(ReplyKind kind) {
        return switch (kind) {
            case FIRST -> new Both("首次答复", "first reply");
            case PROGRESS -> new Both("进展", "progress");
            case EXPLANATION -> new Both("说明", "explanation");
            case CLEAR_ANSWER -> new Both("明确答复", "clear answer");
            case RESULT -> new Both("处理结果", "result");
        };
    }

    static Both of(Signer signer) {
        return switch (signer) {
            case SUPERVISOR -> new Both("主管", "Supervisor");
            case SPECIALIST -> new Both("签收人", "Signed for by");
            case REPAIRER -> new Both("维修（处理）人", "Done by");
            case ATTENDING_OFFICER -> new Both("陪同客服", "Attending officer");
            case CUSTOMER -> new Both("客户（验收人）", "Customer");
        };
    }

    static Both of(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case SATISFIED -> new Both("满意", "satisfied");
            case MOSTLY_SATISFIED -> new Both("基本满意", "mostly satisfied");
            case DISSATISFIED -> new Both("不满意", "dissatisfied");
        };
    }

    static Both of(VisitMethod method) {
        return switch (method) {
            case TELEPHONE -> new Both("电话访问", "telephone");
            case ON_SITE -> new Both("现场查看", "on site");
            case CONVERSATION -> new Both("与客户交谈", "conversation");
            case INSPECTION -> new Both("检查", "inspection");
        };
    }

    static Both of(Milestone milestone) {
        return switch (milestone) {
            case RECEIVED -> new Both("接到", "received");
            case RECORDED -> new Both("录入", "recorded");
            case CLASSIFIED -> new Both("分类", "classified");
            case ROUTED -> new Both("传递", "passed on");
            case REFERRED -> new Both("请示", "referred");
            case ANSWERED -> new Both("首次答复", "first reply");
            case SUBMITTED -> new Both("上报", "submitted");
            case DECISION_ASKED -> new Both("提交决定", "decision asked for");
            case CLEARLY_ANSWERED -> new Both("明确答复", "clear answer");
            case RESOLVED -> new Both("有结果", "result");
            case TOLD -> new Both("告知结果", "result told");
            case VISITED -> new Both("回访", "return visit");
            case CLOSED -> new Both("关闭", "closed");
            case ISSUED -> new Both("开单", "issued");
            case SUPERVISOR_SIGNED -> new Both("主管签字", "signed by the supervisor");
            case REPEATED_BACK -> new Both("复述", "repeated back");
            case SIGNED_FOR -> new Both("签收", "signed for");
            case ON_SITE -> new Both("到达现场", "on site");
            case DIAGNOSED -> new Both("查明原因", "diagnosed");
            case PLANNED -> new Both("提出方案", "planned");
            case PLAN_TOLD -> new Both("告知方案", "plan told");
            case PLAN_AGREED -> new Both("认可方案", "plan agreed");
            case STUCK -> new Both("无法处理", "stuck");
            case REPORTED_UP -> new Both("上报主管", "reported up");
            case DONE -> new Both("处理完毕", "done");
            case LEAK_TESTED -> new Both("试水", "leak test");
            case ACCEPTED -> new Both("验收", "accepted");
            case PART_LEFT -> new Both("客户联留客户", "customer's part left");
            case RETURNED -> new Both("返回前台", "back at the desk");
            case FILED -> new Both("存档", "filed");
        };
    }

    static Both of(boolean yes) {
        return yes ? new Both("是", "yes") : new Both("否", "no");
    }
}
