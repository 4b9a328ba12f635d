package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.duty.DutyPolicy;
import dev.gatehouse.estate.DeskPolicy;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.ticket.AppointmentPolicy;
import dev.gatehouse.ticket.ClosingPolicy;
import dev.gatehouse.ticket.ComplaintPolicy;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.ReportPolicy;
import dev.gatehouse.ticket.ServicePolicy;
import dev.gatehouse.ticket.TicketPolicy;
import dev.gatehouse.ticket.VisitPolicy;
import java.util.List;
import java.util.stream.Stream;

/** All areas: whoever adds one adds its routes and its policies here. */
final class Areas {
    /** What a profile may hold. */
    static final List<Class<? extends Policy>> POLICIES = List.of(
            DeskPolicy.class,
            DutyPolicy.class,
            ResidentPolicy.class,
            TenurePolicy.class,
            AuthorityPolicy.class,
            PassPolicy.class,
            PermitPolicy.class,
            KeyPolicy.class,
            TicketPolicy.class,
            OrderPolicy.class,
            ComplaintPolicy.class,
            AppointmentPolicy.class,
            ServicePolicy.class,
            VisitPolicy.class,
            ClosingPolicy.class,
            ReportPolicy.class);

    private Areas() {}

    static Routes routes(Gatehouse gatehouse) {
        return new Routes(Stream.of(
                        EstateRoutes.of(gatehouse),
                        UnitRoutes.of(gatehouse),
                        ResidentRoutes.of(gatehouse),
                        PassRoutes.of(gatehouse),
                        PermitRoutes.of(gatehouse),
                        KeyRoutes.of(gatehouse),
                        TicketRoutes.of(gatehouse),
                        DeskRoutes.of(gatehouse))
                .flatMap(List::stream)
                .toList());
    }
}
