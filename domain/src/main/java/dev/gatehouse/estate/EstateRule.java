package dev.gatehouse.estate;

import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;
import static dev.gatehouse.core.Rule.Kind.NOTIFICATION;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of estates themselves. */
public enum EstateRule implements Rule {
    /** Ours: an estate is opened once. */
    OPENED_ONCE(Provision.of("ESTATE-OURS-1", Set.of(INVARIANT), "ours", "An estate is opened once", "每个项目只开设一次")),

    /** Ours: an estate takes money in one currency. */
    ONE_CURRENCY(Provision.of(
            "ESTATE-OURS-2", Set.of(INVARIANT), "ours", "An estate takes money in one currency", "每个项目只以一种货币收费")),

    /** Ours: calendars have versions, so that nobody puts an old one back by mistake. */
    LATER_CALENDAR(Provision.of(
            "ESTATE-OURS-3", Set.of(GUARD), "ours", "A calendar is replaced by one of a later version", "日历只可由更新版本取代")),

    /** Ours: a resident is not told in quiet hours what can wait. */
    QUIET_HOURS(Provision.of(
            "ESTATE-OURS-4",
            Set.of(INVARIANT, NOTIFICATION),
            "ours",
            "Residents are not told in quiet hours what can wait",
            "安静时段内不通知业户可缓之事")),

    /** Ours: what recurs is told apart by name. */
    EACH_DUTY_ONCE(Provision.of(
            "ESTATE-OURS-5",
            Set.of(GUARD),
            "ours",
            "What recurs has a name of its own in its profile",
            "工作方式中每项定期工作名称各异")),

    /** Ours: whoever changes systems does not page people about last year. */
    PAST_NOT_TOLD(Provision.of(
            "ESTATE-OURS-6",
            Set.of(INVARIANT, NOTIFICATION),
            "ours",
            "Nobody is told of what happened, or was due, before it was imported",
            "导入之前发生或到期之事不再通知任何人")),

    /** Ours: an old story is told from its beginning. */
    IMPORTED_IN_ORDER(Provision.of(
            "ESTATE-OURS-7",
            Set.of(GUARD),
            "ours",
            "What is imported of one thing comes in the order in which it happened",
            "同一事项须按发生先后导入")),

    /** Ours: what is told late happened to something that was there. */
    NOT_BEFORE_IT_WAS_THERE(Provision.of(
            "ESTATE-OURS-8",
            Set.of(GUARD),
            "ours",
            "Nothing happens to anything before it was there",
            "任何事项不得早于其对象存在之时"));

    private final Provision provision;

    EstateRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
