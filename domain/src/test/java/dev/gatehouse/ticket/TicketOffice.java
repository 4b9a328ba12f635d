package dev.gatehouse.ticket;

import dev.gatehouse.Presets;
import dev.gatehouse.estate.Profile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five offices, with the steps of their paper written down apart from the code. */
enum TicketOffice {
    S0(
            Presets.SUNSHINE_GARDEN,
            "ISSUED SUPERVISOR_SIGNED:REP-8 SIGNED_FOR? ON_SITE? DIAGNOSED? PLANNED? PLAN_TOLD? PLAN_AGREED?"
                    + " DONE:TKT-37 ACCEPTED:TKT-36 RETURNED:TKT-38",
            null),
    S1(Presets.RESIDENTIAL_OFFICE, TicketOffice.OURS, TicketOffice.OURS_IN_AN_EMERGENCY),
    S3(Presets.VILLA_HANDOVER, TicketOffice.OURS, TicketOffice.OURS_IN_AN_EMERGENCY),
    S2(
            Presets.PROJECT_HANDBOOK,
            "ISSUED SIGNED_FOR:TKT-23 ON_SITE? DIAGNOSED? PLANNED? PLAN_TOLD? PLAN_AGREED?"
                    + " DONE:TKT-37 ACCEPTED:TKT-36 RETURNED:TKT-38 FILED:REP-7",
            "ISSUED ON_SITE? SIGNED_FOR:TKT-23 DIAGNOSED? PLANNED? PLAN_TOLD? PLAN_AGREED?"
                    + " DONE:TKT-37 ACCEPTED:TKT-36 RETURNED:TKT-38 FILED:REP-7"),
    S4(
            Presets.SERVICED_APARTMENT,
            "ISSUED REPEATED_BACK:TKT-22 SIGNED_FOR:TKT-23 ON_SITE:TKT-26 DIAGNOSED:TKT-26 PLANNED:TKT-29"
                    + " PLAN_TOLD:TKT-31 PLAN_AGREED:TKT-33 DONE:TKT-37 ACCEPTED:TKT-36 PART_LEFT:TKT-39"
                    + " RETURNED:TKT-38",
            "ISSUED REPEATED_BACK:TKT-22 ON_SITE:TKT-26 DIAGNOSED:TKT-26 SIGNED_FOR:TKT-23 PLANNED:TKT-29"
                    + " PLAN_TOLD:TKT-31 PLAN_AGREED:TKT-33 DONE:TKT-37 ACCEPTED:TKT-36 PART_LEFT:TKT-39"
                    + " RETURNED:TKT-38");

    private static final String OURS = "ISSUED SIGNED_FOR:TKT-23 ON_SITE? DIAGNOSED? PLANNED? PLAN_TOLD? PLAN_AGREED?"
            + " DONE:TKT-37 ACCEPTED:TKT-36 RETURNED:TKT-38";
    private static final String OURS_IN_AN_EMERGENCY =
            "ISSUED ON_SITE? SIGNED_FOR:TKT-23 DIAGNOSED? PLANNED? PLAN_TOLD? PLAN_AGREED?"
                    + " DONE:TKT-37 ACCEPTED:TKT-36 RETURNED:TKT-38";

    final Profile profile;
    private final String calm;
    private final String urgent;

    TicketOffice(Profile profile, String calm, @Nullable String urgent) {
        this.profile = profile;
        this.calm = calm;
        this.urgent = urgent == null ? calm : urgent;
    }

    /** The steps, each with the id of the rule that is broken when it is skipped; empty where it may be. */
    Map<Milestone, String> steps(boolean emergency) {
        Map<Milestone, String> steps = new LinkedHashMap<>();
        for (String step : (emergency ? urgent : calm).split(" ", -1)) {
            String[] parts = step.replace("?", "").split(":", -1);
            steps.put(Milestone.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
        }
        return steps;
    }
}
