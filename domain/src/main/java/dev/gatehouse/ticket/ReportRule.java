package dev.gatehouse.ticket;

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
            "每月规定日期前制作上月报修及回访统计表，签字后存档"));

    private final Provision provision;

    ReportRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
