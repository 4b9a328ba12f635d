package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import java.util.List;
import java.util.stream.Stream;

/** All areas: whoever adds one adds its routes here. */
final class Areas {
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
                        SubscriptionRoutes.of(gatehouse),
                        DeskRoutes.of(gatehouse))
                .flatMap(List::stream)
                .toList());
    }
}
