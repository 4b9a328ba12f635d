package dev.gatehouse.roster;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of rosters. */
public enum RosterRule implements Rule {
    /** SHF-1, S2.F3.14 「《节假日圆梦居项目值班表》kf-02-14」: holidays have a roster of their own. */
    HOLIDAY_ROSTER(Provision.of(
            "SHF-1", Set.of(DATA_FIELD), "S2.F3.14", "A roster of its own is kept for holidays", "节假日另设值班表")),

    /** Ours: a date that does not follow the week stands in a roster once, or nobody knows which plan holds. */
    EACH_DATE_ONCE(Provision.of(
            "SHF-OURS-1",
            Set.of(GUARD),
            "ours",
            "A date with turns of its own stands in a roster once",
            "单独排班的日期在一份值班表中只列一次")),

    /** Ours: one turn ends as the next begins, also in the night in which the clock is changed. */
    BY_THE_CLOCK_ON_THE_WALL(Provision.of(
            "SHF-OURS-2",
            Set.of(INVARIANT),
            "ours",
            "A turn begins and ends once, by the estate's clock, past midnight unless it ends later than it begins",
            "班次按项目当地时间起止各一次；止时不晚于起时的，至次日结束")),

    /** Ours: a name is a roster's id. */
    ONE_OF_A_NAME(Provision.of(
            "SHF-OURS-3", Set.of(INVARIANT), "ours", "An estate has one roster of a name", "同一项目内值班表名称不得重复"));

    private final Provision provision;

    RosterRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
