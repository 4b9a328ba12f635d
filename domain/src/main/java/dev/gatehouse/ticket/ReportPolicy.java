package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.estate.RecurringDuty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an office reports, files and sums up of its tickets, and when (X-4: each report has its own day and recipient).
 *
 * @param duties such as last month's statistics by the 5th (RPT-1), orders filed (REP-7), visits summed up (RV-13, RV-14;
 *     ours: nothing)
 */
@Published("ticket-report")
@Value.Builder
public record ReportPolicy(List<RecurringDuty> duties) implements Policy, WithReportPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ReportPolicy> TYPE =
            new PolicyType<>(ReportPolicy.class, new ReportPolicy(List.of()));

    /** Copies the duties. */
    public ReportPolicy {
        duties = List.copyOf(duties);
    }
}
