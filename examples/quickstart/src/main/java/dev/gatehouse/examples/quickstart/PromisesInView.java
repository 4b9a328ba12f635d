package dev.gatehouse.examples.quickstart;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.duty.DutyQuery;
import dev.gatehouse.duty.ReportDuty;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.SetRosterBuilder;
import dev.gatehouse.roster.Turn;
import dev.gatehouse.roster.WeeklyTurn;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** A promise that is forgotten, a duty that comes round, and who is on duty to be told. */
final class PromisesInView {
    /** What this office does every month beside what the manual says of passes: the list of scrap keys, on the 30th. */
    static final DutyPolicy DUTIES = new DutyPolicy(List.of(new RecurringDutyBuilder()
            .name("key.scrap-list")
            .rule("KEY-5")
            .task(Text.of("List the scrap keys of the month", "核对当月废旧钥匙，填写处理单"))
            .days(Recurrence.monthlyOn(30))
            .addTimes(LocalTime.of(9, 0))
            .promise(Promise.of(Allowance.endOfDay()).escalating(Recipient.role(Role.CS_SUPERVISOR)))
            .to(Recipient.role(Role.CS_OFFICER))
            .build()));

    private final FrontDesk desk;
    private final Story story;

    PromisesInView(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    /** SHF-1: who is at the desk when; what is told to a post finds its people here. */
    void roster() {
        SetRosterBuilder week = new SetRosterBuilder().roster(new RosterId("front-desk"));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.addWeek(new WeeklyTurn(day, turn("li.wei", Role.CS_OFFICER)));
            week.addWeek(new WeeklyTurn(day, turn("chen.mei", Role.CS_SUPERVISOR)));
        }
        story.done(
                desk,
                "The supervisor writes the roster: Li Wei and Chen Mei, eight to half past five",
                desk.gatehouse().rosters().set(supervisor(), week.build()));
    }

    /** PASS-5: the clock starts, and nobody looks at it but the sweep. */
    void forgotten(Family family) {
        AddMember command = AddMember.of(
                family.id(),
                new NewMemberBuilder()
                        .name("张周慧兰")
                        .gender(Gender.FEMALE)
                        .relationship(Relationship.PARENT)
                        .build());
        story.done(
                desk,
                "Their mother joins the young Zhangs. Her passes are promised by tomorrow, and forgotten",
                desk.gatehouse().office().addMember(desk.once("story/joins/" + family.id()), command));
    }

    /** What the host's scheduler does from time to time, on whatever node. */
    void sweep() {
        int changed = desk.gatehouse().clocks().sweep(100);
        story.say(String.format(
                "  %12s  A sweep looks at what is due: %s",
                StoryTime.show(desk.time().instant()), changed == 0 ? "nothing is" : "something is"));
    }

    void late(Family family) {
        PersonId mother = family.household().members().stream()
                .reduce((first, last) -> last)
                .orElseThrow()
                .person();
        story.done(
                desk,
                "Her passes are made, late; the lapse stays on record",
                desk.gatehouse()
                        .passes()
                        .make(desk.once("story/late/" + family.id()), new MakePasses(family.id(), mother, 3, null)));
    }

    /** KEY-5, X-22: on the 30th of every month, and on the last day of February. */
    void listed() {
        Duty duty = desk.gatehouse()
                .duties()
                .search(desk.clerk(), DutyQuery.ALL.withName("key.scrap-list"))
                .items()
                .get(0);
        story.done(
                desk,
                "Li Wei has listed three scrap keys: duty " + duty.id() + " is done",
                desk.gatehouse()
                        .duties()
                        .report(desk.once("story/listed/" + duty.id()), new ReportDuty(duty.id(), "三把旧钥匙", null)));
    }

    private Call supervisor() {
        return desk.once("chen.mei", Role.CS_SUPERVISOR, "story/roster");
    }

    private static Turn turn(String staff, Role role) {
        return new Turn(LocalTime.of(8, 0), LocalTime.of(17, 30), staff, List.of(Post.of(role)));
    }
}
