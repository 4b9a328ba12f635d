package dev.gatehouse.permit;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.resident.HouseholdId;
import java.time.Instant;

/** What permits want told. */
final class PermitNotice {
    private PermitNotice() {}

    /** What is to be done within the half hour (PERM-7). */
    static Text relay(ApplicationNumber number, int workers) {
        return Text.of("Make the {1} permits of application {0}", "办理申请 {0} 的 {1} 张工作证", number, workers);
    }

    /** What is to be done when the works are over. */
    static Text comeBack(ApplicationNumber number) {
        return Text.of("Take back the permits of application {0}", "收回申请 {0} 的工作证", number);
    }

    /** To whoever answers for a department's step (PERM-8). */
    static Notice responsible(Responsible responsible, PermitApplication application, BusinessCalendar calendar) {
        Text by = Text.of(
                "You answer for {0} until {1}: ",
                "您负责 {0} 的环节，须于 {1} 前完成：",
                responsible.department(),
                calendar.timeOf(application.relay().dueAt()));
        return new Notice(
                responsible.who(),
                "permit.responsible",
                application.relay().terms().task().after(by));
    }

    /** To whoever answers for Finance: something is owed back. */
    static Notice refund(PermitApplication application) {
        Recipient to = application.responsible().stream()
                .filter(each -> each.department().equals(Department.FINANCE))
                .map(Responsible::who)
                .findFirst()
                .orElse(Recipient.post(Post.of(Department.FINANCE)));
        return new Notice(
                to,
                "permit.refund",
                Text.of(
                        "Refund {0} for application {1}",
                        "请为申请 {1} 退款 {0}", application.bill().balance().negated(), application.number()));
    }

    /** To the gate: sign for the copy of a vehicle permit (VEH-3). */
    static Notice signForCopy(String number) {
        return new Notice(
                Recipient.role(Role.SECURITY),
                "permit.sign-for-copy",
                Text.of("Sign for the copy of vehicle permit {0}", "请签收车证 {0} 的复印件", number));
    }

    /** What is to be done before a handover (PASS-7). */
    static Text drawCard(HouseholdId household) {
        return Text.of("Give customer service an entry card for household {0}", "向客服部交付家庭 {0} 的入户卡", household);
    }

    /** To the gate: a card is wanted (PASS-7). */
    static Notice drawCard(Terms terms, Instant by, BusinessCalendar calendar) {
        Text before = Text.of("By {0}: ", "请于 {0} 前：", calendar.timeOf(by));
        return new Notice(
                Recipient.role(Role.SECURITY), "permit.draw-card", terms.task().after(before));
    }

    /** To the gate: what was to be drawn is not wanted any more. */
    static Notice cardNotWanted(HouseholdId household) {
        return new Notice(
                Recipient.role(Role.SECURITY),
                "permit.card-not-wanted",
                Text.of("No entry card is wanted for household {0} any more", "无需再交付家庭 {0} 的入户卡", household));
    }

    /** To the gate: it opens no more. */
    static Notice stopped(Object permit) {
        return new Notice(
                Recipient.role(Role.SECURITY),
                "permit.stopped",
                Text.of("Let nobody in on permit {0} any more", "证件 {0} 已停用", permit));
    }
}
