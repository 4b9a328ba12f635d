package dev.gatehouse.ticket;

import static dev.gatehouse.core.Rule.Kind.DATA_FIELD;
import static dev.gatehouse.core.Rule.Kind.DEADLINE;

import dev.gatehouse.core.Rule;
import java.util.Set;

/** The rules of what is reported on tickets from month to month (报表). */
public enum ReportRule implements Rule {
    /** RPT-1, S2.7.6: 「每月5号前制作上月的月报修统计表及维修回访统计表,报部门负责人签字后存档」. */
    MONTHLY_STATISTICS(Provision.of(
            "RPT-1",
            Set.of(DEADLINE),
            "S2.7.6",
            "Last month’s statistics of repairs and return visits are made, signed and filed by a fixed day",
            "每月规定日期前制作上月报修及回访统计表，签字后存档")),

    /** RPT-3, S4.6.R10.2: 「每周或月度统计:客户满意度、及时率、合格率、回访率」; the formulas are ours, see {@link Tally}. */
    FOUR_RATES(Provision.of(
            "RPT-3",
            Set.of(DATA_FIELD),
            "S4.6.R10.2",
            "Satisfaction, timeliness, acceptance and return visits are counted week by week or month by month",
            "每周或每月统计客户满意度、及时率、合格率、回访率"));

    private final Provision provision;

    ReportRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
