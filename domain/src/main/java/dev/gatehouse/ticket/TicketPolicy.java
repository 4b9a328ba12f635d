package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an office takes in messages, and passes them on.
 *
 * @param demanded         what a record must say (TKT-14, CMP-2; ours: where, and how to reach somebody)
 * @param responsibilities which department is responsible for which class (责任落实表, TKT-18); no manual has the table
 *     (ours: engineering, security for security and fire, environment for cleaning, customer service for all else)
 * @param emergencyTold    who is told of an emergency at once, besides the department (TKT-16, TKT-20; ours: the supervisor)
 * @param areaTold         whether whoever is responsible for the area is told too (TKT-16; ours: yes)
 * @param deskDispatches   whether the desk alone sends people in an emergency (TKT-21; ours: no)
 * @param decides          before whom is put what the department or the day does not suffice for (TKT-35; ours: null, nobody)
 * @param promises         what it promises of a message
 */
@Published("ticket")
@Value.Builder
public record TicketPolicy(
        Set<ReportField> demanded,
        Map<TicketClass, Department> responsibilities,
        List<Recipient> emergencyTold,
        boolean areaTold,
        boolean deskDispatches,
        @Nullable Recipient decides,
        List<TicketPromise> promises)
        implements Policy, WithTicketPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<TicketPolicy> TYPE = new PolicyType<>(
            TicketPolicy.class,
            new TicketPolicy(
                    Set.of(ReportField.PLACE, ReportField.CONTACT_METHOD),
                    Map.of(
                            TicketClass.COMPLAINT, Department.CUSTOMER_SERVICE,
                            TicketClass.HELP, Department.CUSTOMER_SERVICE,
                            TicketClass.ENQUIRY, Department.CUSTOMER_SERVICE,
                            TicketClass.ENGINEERING, Department.ENGINEERING,
                            TicketClass.SECURITY, Department.SECURITY,
                            TicketClass.FIRE, Department.SECURITY,
                            TicketClass.CLEANING, Department.ENVIRONMENT),
                    List.of(Recipient.role(Role.CS_SUPERVISOR)),
                    true,
                    false,
                    null,
                    List.of()));

    /** Copies the collections. */
    public TicketPolicy {
        demanded = Set.copyOf(demanded);
        responsibilities = Map.copyOf(responsibilities);
        emergencyTold = List.copyOf(emergencyTold);
        promises = List.copyOf(promises);
    }
}
