package dev.gatehouse.permit;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What permits and cards say when they refuse. */
final class PermitRefusal {
    private PermitRefusal() {}

    static Set<PermitState> between(PermitState first, PermitState last) {
        return EnumSet.range(first, last);
    }

    static void requireSum(PermitRule rule, BigDecimal paid, Money due) {
        if (paid.compareTo(due.getAmount()) != 0) {
            throw new RuleViolation(
                    rule,
                    Text.of("{0} is due, and it is {1}", "应为 {0}，实为 {1}", due, paid),
                    Text.of("make it {0}", "请改为 {0}", due));
        }
    }

    static void requireAhead(Validity validity, LocalDate today) {
        if (validity.until().isBefore(today)) {
            throw new InvalidCommand("validity.until", Text.of("must not be before {0}", "不得早于 {0}", today));
        }
    }

    static void requireShortEnough(Validity validity, Period longest) {
        LocalDate last = validity.from().plus(longest);
        if (validity.until().isAfter(last)) {
            throw new RuleViolation(
                    PermitRule.VALIDITY,
                    Text.of("permits are wanted until {0}", "申请的有效期至 {0}", validity.until()),
                    Text.of("let them end on {0} at the latest, and apply again then", "请最迟至 {0}，到期再申请", last));
        }
    }

    static void requireNotOver(PermitApplication application, LocalDate today) {
        LocalDate until = application.validity().until();
        if (today.isAfter(until)) {
            throw new RuleViolation(
                    PermitRule.VALIDITY,
                    Text.of("the permits of {0} were valid until {1}", "{0} 的工作证有效期至 {1}", application.number(), until),
                    Text.of("apply again", "请重新申请"));
        }
    }

    static void requireOneEach(List<Worker> workers) {
        List<IdentityDocument> documents =
                workers.stream().map(Worker::document).toList();
        for (int i = 0; i < documents.size(); i++) {
            int first = documents.indexOf(documents.get(i));
            if (first < i) {
                throw new RuleViolation(
                        PermitRule.ONE_EACH,
                        Text.of("workers {0} and {1} have one document", "第 {0} 名与第 {1} 名证件相同", first + 1, i + 1),
                        Text.of("leave one of them out", "请删去其中一名"));
            }
        }
    }

    static void requireResponsible(List<Responsible> responsible, PermitPolicy policy) {
        List<Department> named =
                responsible.stream().map(Responsible::department).toList();
        List<Department> wanted = policy.responsibleNamed() ? Responsible.RELAY : List.of();
        String wrong = Responsible.RELAY.stream()
                .filter(department -> {
                    int count = Collections.frequency(named, department);
                    return count > 1 || (count == 0 && wanted.contains(department));
                })
                .map(Department::code)
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty() || !Responsible.RELAY.containsAll(named)) {
            String relay = Responsible.RELAY.stream().map(Department::code).collect(Collectors.joining(", "));
            throw new RuleViolation(
                    PermitRule.SOMEBODY_RESPONSIBLE,
                    wrong.isEmpty()
                            ? Text.of("a department is named through which no permit goes", "所列部门不经办工作证")
                            : Text.of("not exactly one is responsible in {0}", "{0} 未明确唯一负责人", wrong),
                    Text.of("name one each for {0}", "请为 {0} 各指定一名负责人", relay));
        }
    }

    static void requireOrder(Object what, Instant since, Instant at) {
        if (at.isBefore(since)) {
            throw new RuleViolation(
                    PermitRule.LIFE,
                    Text.of("{0} was last changed at {1}, which is after {2}", "{0} 上次变更于 {1}，晚于 {2}", what, since, at),
                    Text.of("say when it really happened", "请更正发生时间"));
        }
    }

    static RuleViolation wrongStage(PermitRule rule, PermitApplication application, ApplicationStage wanted) {
        return new RuleViolation(
                rule,
                Text.of("application {0} is {1}", "申请 {0} 现为 {1}", application.number(), application.stage()),
                Text.of("it must be {0}", "须为 {0}", wanted));
    }

    static RuleViolation wrongState(PermitRule rule, WorkPermit permit, Set<PermitState> wanted) {
        return new RuleViolation(
                rule,
                Text.of(
                        "permit {0} is {1}, and its place is {2}",
                        "工作证 {0} 现为 {1}，所在为 {2}", permit.number(), permit.state(), permit.place()),
                Text.of("it must be {0}", "须为 {0}", listed(wanted)));
    }

    static RuleViolation strange(PermitRule rule, PermitNumber permit, ApplicationNumber application) {
        return new RuleViolation(
                rule,
                Text.of("application {0} has no permit {1}", "申请 {0} 没有工作证 {1}", application, permit),
                Text.of("name a permit of application {0}", "请指定申请 {0} 的工作证", application));
    }

    static RuleViolation notWithdrawn(PermitApplication application) {
        return new RuleViolation(
                PermitRule.WITHDRAWN_IN_TIME,
                Text.of("application {0} is {1}", "申请 {0} 现为 {1}", application.number(), application.stage()),
                Text.of("take its permits back, or revoke them", "请收回或作废其工作证"));
    }

    static RuleViolation nothingOwedBack(PermitApplication application) {
        return new RuleViolation(
                PermitRule.REFUNDED_EXACTLY,
                Text.of("nothing is owed back for application {0}", "申请 {0} 无应退款", application.number()),
                Text.of("leave it as it is", "无需退款"));
    }

    /** Of a vehicle permit or an entry card. */
    static RuleViolation wrongState(PermitRule rule, Object what, Enum<?> state, Set<? extends Enum<?>> wanted) {
        return new RuleViolation(
                rule,
                Text.of("{0} is {1}", "{0} 现为 {1}", what, state),
                Text.of("it must be {0}", "须为 {0}", listed(wanted)));
    }

    /** Of a vehicle permit or an entry card. */
    static RuleViolation mayNotSign(PermitRule rule, Object what, Party signer, HouseholdId household, Instant at) {
        return new RuleViolation(
                rule,
                Text.of(
                        "{0} was signed for by {1}, who may not sign for household {2} at {3}",
                        "{0} 由 {1} 签收，其于 {3} 无权代家庭 {2} 签名", what, signer, household, at),
                Text.of(
                        "have the owner sign, or another who may, or whom one of them has authorized",
                        "请业主、其他有权签名者或其受托人签名"));
    }

    private static String listed(Set<? extends Enum<?>> states) {
        return states.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
