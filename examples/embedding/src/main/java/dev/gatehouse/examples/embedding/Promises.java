package dev.gatehouse.examples.embedding;

import static dev.gatehouse.Presets.SUNSHINE_GARDEN;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.WorkingTime;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.recurrence.Recurrence;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** What an office promises, and what recurs in it, as settings. The README shows the lines between the tags too. */
public final class Promises {
    private Promises() {}

    /** A profile with a promise and a duty of its own. */
    public static Profile profile() {
        // tag::promises[]
        var passesSoon = Promise.of(Allowance.workingDays(1))
                .warning(new WorkingTime(Duration.ofHours(2)), Recipient.role(Role.CS_OFFICER))
                .escalating(Recipient.role(Role.CS_SUPERVISOR))
                .escalating(Allowance.workingDays(1), Recipient.post(Post.of(Department.CUSTOMER_SERVICE)));
        var patrols = new RecurringDutyBuilder()
                .name("cleaning.patrol")
                .rule("PAT-1")
                .task(Text.of("Walk the cleaning round", "巡查保洁区域"))
                .days(Recurrence.daily())
                .addTimes(LocalTime.of(9, 0), LocalTime.of(15, 0))
                .promise(Promise.of(Allowance.elapsed(Duration.ofHours(2))))
                .to(Recipient.post(Post.of(Department.ENVIRONMENT)))
                .build();
        return SUNSHINE_GARDEN
                .with(SUNSHINE_GARDEN.get(PassPolicy.TYPE).withMakeUp(passesSoon))
                .with(new DutyPolicy(List.of(patrols)));
        // end::promises[]
    }
}
