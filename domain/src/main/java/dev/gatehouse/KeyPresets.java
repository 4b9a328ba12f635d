package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.key.MovementTerms;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.recurrence.Recurrence;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** What the manuals say of keys. Whom they tell of what is late is ours. */
final class KeyPresets {
    private KeyPresets() {}

    /**
     * S2.12k: customer service keeps the keys. Who is in charge (负责人) it does not say, so whoever is, of the department or
     * above, may consent to an issue; the project head (项目负责人) consents to a loan. It knows no draw for a handover, so that a
     * spare key is lent for one. On the 30th void keys are listed; a shorter month has its last day.
     */
    static KeyPolicy projectHandbook() {
        KeyPolicy ours = KeyPolicy.TYPE.defaults();
        MovementTerms issue = new MovementTerms(
                Set.of(Role.DEPARTMENT_SUPERVISOR, Role.PROPERTY_MANAGER, Role.PROJECT_HEAD),
                Set.of(Role.DEPARTMENT_SUPERVISOR),
                ours.issue().separate(),
                ours.issue().back(),
                ours.issue().remind());
        MovementTerms loan = new MovementTerms(
                Set.of(Role.PROJECT_HEAD),
                Set.of(Role.CS_SUPERVISOR),
                ours.loan().separate(),
                ours.loan().back(),
                ours.loan().remind());
        RecurringDuty scrapList = new RecurringDutyBuilder()
                .name("key.scrap-list")
                .rule(KeyRule.SCRAPPED_WHEN_APPROVED.id())
                .task(Text.of(
                        "Check the void keys that are confirmed useless, and report them to the project head on a scrap-key form",
                        "核对确定无用的作废钥匙，填写废旧钥匙处理单报项目负责人审批"))
                .days(Recurrence.monthlyOn(30))
                .addTime(LocalTime.MIDNIGHT)
                .promise(Promise.of(Allowance.endOfDay()).escalating(Recipient.role(Role.CS_SUPERVISOR)))
                .to(Recipient.role(Role.CS_OFFICER))
                .build();
        return ours.withCustodian(Department.CUSTOMER_SERVICE)
                .withKeepers(Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR))
                .withIssue(issue)
                .withLoan(loan)
                .withDraw(new MovementTerms(
                        loan.consenters(),
                        loan.coSigners(),
                        loan.separate(),
                        ours.draw().back(),
                        ours.draw().remind()))
                .withRecurring(List.of(scrapList));
    }

    /** S3.J.prep.9, S3.J.prep.11, S3.J.day.H, S3.J.carry, S3.J.done.6: Security keeps the keys; a day ahead, and back. */
    static KeyPolicy villaHandover() {
        return KeyPolicy.TYPE
                .defaults()
                .withCustodian(Department.SECURITY)
                .withKeepers(Set.of(Role.SECURITY))
                .withDrawn(Promise.of(Allowance.beforeAppointment(Duration.ofDays(1)))
                        .escalating(Recipient.role(Role.CS_SUPERVISOR)))
                .withDepositCopies(2);
    }
}
