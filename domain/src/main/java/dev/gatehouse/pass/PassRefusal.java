package dev.gatehouse.pass;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.util.stream.Collectors;

/** What a pass book says when it refuses; what costs money is refused by {@link PassFees}. */
final class PassRefusal {
    private PassRefusal() {}

    static RuleViolation notPrepared(HouseholdId household) {
        return new RuleViolation(
                PassRule.PREPARED_BEFORE_MOVE_IN,
                Text.of("no passes have been made for household {0}", "尚未为家庭 {0} 制作业户证", household),
                Text.of("prepare them first", "请先制作"));
    }

    static RuleViolation preparedBefore(HouseholdId household) {
        return new RuleViolation(
                PassRule.PREPARED_ONCE,
                Text.of("household {0} has its pass book already", "家庭 {0} 已有业户证登记", household),
                Text.of("make further passes instead", "请改为加证"));
    }

    static RuleViolation nothingToSign(HouseholdId household) {
        return new RuleViolation(
                PassRule.SHEET_PRINTED_FIRST,
                Text.of("no pass of household {0} waits for a receipt sheet", "家庭 {0} 没有待签收的业户证", household),
                Text.of("make passes first, or hand over the sheet that is printed", "请先制作，或使用已打印的签收单"));
    }

    static RuleViolation noSheet(HouseholdId household) {
        return new RuleViolation(
                PassRule.SHEET_PRINTED_FIRST,
                Text.of("household {0} has no such receipt sheet to sign", "家庭 {0} 没有该待签的签收单", household),
                Text.of("print a receipt sheet", "请先打印签收单"));
    }

    static RuleViolation unsigned(String sheet) {
        return new RuleViolation(
                PassRule.SIGNED_FOR,
                Text.of("nobody who may sign has signed receipt sheet {0}", "签收单 {0} 无有权签收者签名", sheet),
                Text.of("have the resident sign it, or whom he has authorized", "请业户本人或其受托人签名确认"));
    }

    static RuleViolation stranger(PersonId person, HouseholdId household) {
        return new RuleViolation(
                PassRule.OF_THE_HOUSEHOLD,
                Text.of("{0} is not of household {1}", "{0} 不属于家庭 {1}", person, household),
                Text.of("add the person to the household first", "请先将其登记为家庭成员"));
    }

    static RuleViolation strangePass(PassNumber pass, HouseholdId household) {
        return new RuleViolation(
                PassRule.OF_THE_HOUSEHOLD,
                Text.of("pass {0} is not of household {1}", "业户证 {0} 不属于家庭 {1}", pass, household),
                Text.of("look its pass book up by the number", "请按证号查找所属家庭"));
    }

    static RuleViolation movedOut(HouseholdId household) {
        return new RuleViolation(
                PassRule.OF_THE_HOUSEHOLD,
                Text.of("household {0} has moved out", "家庭 {0} 已迁出", household),
                Text.of("register it anew if it comes back", "若再次入住，请重新登记"));
    }

    static RuleViolation notThatState(Pass pass, PassState next) {
        String possible = pass.next().stream().sorted().map(PassState::name).collect(Collectors.joining(", "));
        return new RuleViolation(
                PassRule.LIFE,
                Text.of(
                        "pass {0} is {1} and cannot become {2}",
                        "业户证 {0} 现为 {1}，不能变为 {2}", pass.number(), pass.state(), next),
                possible.isEmpty()
                        ? Text.of("make another pass", "请另行制作")
                        : Text.of("it may become {0}", "可变为 {0}", possible));
    }

    static RuleViolation tooEarly(Pass pass, Instant at) {
        return new RuleViolation(
                PassRule.LIFE,
                Text.of(
                        "pass {0} is {1} since {2}, which is after {3}",
                        "业户证 {0} 自 {2} 起为 {1}，晚于 {3}", pass.number(), pass.state(), pass.since(), at),
                Text.of("say when it really happened", "请更正发生时间"));
    }
}
