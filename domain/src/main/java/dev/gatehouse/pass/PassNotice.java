package dev.gatehouse.pass;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What a pass book wants told. */
final class PassNotice {
    private PassNotice() {}

    /** What is to be done for somebody who was left out (PASS-5). */
    static Text makeUp(PersonId person, HouseholdId household) {
        return Text.of("Make passes for {0} of household {1}", "为家庭 {1} 的 {0} 补做业户证", person, household);
    }

    /** To the desk: somebody was left out (PASS-5). */
    static Notice makeUp(Terms terms, Instant due, BusinessCalendar calendar) {
        Text by = Text.of("By {0}: ", "请于 {0} 前：", calendar.timeOf(due));
        return new Notice(
                Recipient.role(Role.CS_OFFICER), "pass.make-up", terms.task().after(by));
    }

    /** To the gate: these open no more. */
    static Notice stopped(List<PassNumber> passes) {
        String listed = passes.stream().map(PassNumber::value).collect(Collectors.joining(", "));
        return new Notice(
                Recipient.role(Role.SECURITY),
                "pass.stopped",
                Text.of("Let nobody in on {0} any more", "业户证 {0} 已停用", listed));
    }
}
