package dev.gatehouse.pass;

import dev.gatehouse.clock.BusinessCalendar;
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

    /** To the desk: somebody was left out (PASS-5). */
    static Notice makeUp(PersonId person, HouseholdId household, Instant due, BusinessCalendar calendar) {
        return new Notice(
                Recipient.role(Role.CS_OFFICER),
                "pass.make-up",
                Text.of(
                        "Make passes for {0} of household {1} by {2}",
                        "请于 {2} 前为家庭 {1} 的 {0} 补做业户证", person, household, calendar.timeOf(due)));
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
