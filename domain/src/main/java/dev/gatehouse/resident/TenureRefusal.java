package dev.gatehouse.resident;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/** What a tenure book says when it refuses. */
final class TenureRefusal {
    private TenureRefusal() {}

    static RuleViolation tooMuch(UnitId unit, LocalDate date) {
        return new RuleViolation(
                TenureRule.SHARES,
                Text.of("on {1} the shares of unit {0} are more than the whole", "{1} 单元 {0} 的份额之和超过整体", unit, date),
                Text.of("end another owner's tenure first, or correct the shares", "请先结束其他业主的权属，或更正份额"));
    }

    static RuleViolation notOpen(UnitId unit, PersonId person) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of("{1} has no such open tenure of unit {0}", "{1} 在单元 {0} 无此未结束的权属", unit, person),
                Text.of("look up who owns and rents the unit now", "请查看该单元现有业主与租户"));
    }

    static RuleViolation endsTooEarly(Tenure tenure, LocalDate until) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of(
                        "tenure {0} begins on {1}, which is after {2}",
                        "权属 {0} 自 {1} 开始，晚于 {2}", tenure.number(), tenure.since(), until),
                Text.of("say when it really ended", "请更正结束日期"));
    }

    static RuleViolation struckOff(Tenure tenure) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of("tenure {0} was struck off", "权属 {0} 已被注销", tenure.number()),
                Text.of("record who really has the unit", "请登记真正的权利人"));
    }

    static RuleViolation stillOpen(Tenure tenure) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of("tenure {0} has not ended", "权属 {0} 尚未结束", tenure.number()),
                Text.of("end it by an owner change or the end of a lease", "请通过业主变更或退租予以结束"));
    }

    static RuleViolation outOfOrder(Tenure tenure, LocalDate since) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of(
                        "tenure {0} would begin on {1}, after its end",
                        "权属 {0} 将自 {1} 开始，晚于其结束", tenure.number(), since),
                Text.of("say when it really began and ended", "请更正开始与结束日期"));
    }

    static RuleViolation noLaterEnd(Tenure tenure, LocalDate leaseEnd) {
        return new RuleViolation(
                TenureRule.TENURE_LIFE,
                Text.of(
                        "the lease of tenure {0} would end on {1} and not later than now",
                        "权属 {0} 的租期将于 {1} 届满，并未延长", tenure.number(), leaseEnd),
                Text.of("renew it to a later day, or end it", "请续租至更晚日期，或办理退租"));
    }

    static RuleViolation notHisToGive(UnitId unit, PersonId person) {
        return new RuleViolation(
                AuthorityRule.OWN_TO_GIVE,
                Text.of("{1} may not do all of that for unit {0}", "{1} 无权为单元 {0} 办理全部所列事项", unit, person),
                Text.of("have it granted by the owner, or for what he may do", "请由业主委托，或仅委托本人有权之事项"));
    }

    static RuleViolation revokedBefore(Authority authority, Instant at) {
        return new RuleViolation(
                AuthorityRule.REVOKED_IS_OVER,
                Text.of("authority {0} was revoked at {1}", "委托 {0} 已于 {1} 撤销", authority.number(), at),
                Text.of("nothing needs to be done", "无需再办理"));
    }

    static RuleViolation byOwnerChange(UnitId unit) {
        return new RuleViolation(
                TenureRule.SETTLED_FIRST,
                Text.of("unit {0} has had other owners, and has one", "单元 {0} 曾有其他业主，现有业主", unit),
                Text.of("carry out an owner change", "请办理业主变更"));
    }
}
