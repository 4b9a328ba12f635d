package dev.gatehouse.resident;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a household says when it refuses; what a form does not tell is refused by {@link Particulars}. */
final class HouseholdRefusal {
    private HouseholdRefusal() {}

    static RuleViolation outOfOrder(Household household, HouseholdStage required) {
        return new RuleViolation(
                ResidentRule.LIFE,
                Text.of(
                        "household {0} is {1}, not {2}",
                        "家庭 {0} 现为 {1}，而非 {2}", household.id(), household.stage(), required),
                switch (household.stage()) {
                    case REGISTERED -> Text.of("let it move in first", "请先办理入住");
                    case MOVED_IN -> Text.of("it lives there; let it move out when it leaves", "其已入住；离开时请办理迁出");
                    case MOVED_OUT, WITHDRAWN -> Text.of("register the household anew if it comes back", "若再次入住，请重新登记");
                });
    }

    static RuleViolation tooEarly(Household household, Instant since, Instant at) {
        return new RuleViolation(
                ResidentRule.LIFE,
                Text.of(
                        "household {0} is {1} since {2}, which is after {3}",
                        "家庭 {0} 自 {2} 起为 {1}，晚于 {3}", household.id(), household.stage(), since, at),
                Text.of("say when it really happened", "请更正发生时间"));
    }

    static RuleViolation miscounted(int recorded, @Nullable Integer counted) {
        boolean tooMany = counted != null && counted < recorded;
        return new RuleViolation(
                ResidentRule.RECOUNT,
                Text.of(
                        "{0} family members are recorded, the resident says {1}",
                        "已登记家庭成员 {0} 人，业户称 {1} 人", recorded, counted == null ? "?" : counted),
                tooMany
                        ? Text.of("remove whoever does not live there", "请移除不在此居住者")
                        : Text.of("ask the resident, and add whoever was left out", "请向业户了解并补登遗漏成员"));
    }

    static RuleViolation formDemanded(Household household, RegistrationForm form) {
        return new RuleViolation(
                form.rule(),
                Text.of(
                        "household {0} lives here, and form {1} is to be on file",
                        "家庭 {0} 已入住，表格 {1} 须归档备查", household.id(), form),
                Text.of("file the right one, which takes its place", "请归档正确的表格以替换之"));
    }

    static RuleViolation withoutFamily() {
        return new RuleViolation(
                ResidentRule.SOMEBODY_LIVES_THERE,
                Text.of("nobody of the family is there", "无家庭成员"),
                Text.of("name at least one family member", "请至少登记一名家庭成员"));
    }
}
