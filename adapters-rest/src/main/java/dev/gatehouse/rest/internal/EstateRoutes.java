package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.desk.Estates;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.estate.ChangeCalendar;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.rest.internal.Route.Form;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Takes;
import java.util.List;
import java.util.function.BiFunction;

/** The estate itself: how it works, and by which calendar. */
final class EstateRoutes {
    private EstateRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        Estates estates = gatehouse.estates();
        return List.of(
                new Route("GET", Template.of(""), Takes.NOTHING, Gives.one(Estate.class), exchange -> {
                    Estate estate = estates.find(exchange.caller())
                            .orElseThrow(() -> NotFound.estate(exchange.caller().estate()));
                    return exchange.unlessSeen(estate.version(), estate);
                }),
                change("", OpenEstate.class, false, estates::open),
                change("change-profile", ChangeProfile.class, true, estates::changeProfile),
                change("change-calendar", ChangeCalendar.class, true, estates::changeCalendar));
    }

    private static <C> Route change(
            String verb, Class<C> type, boolean match, BiFunction<Call, C, Outcome<EstateId>> change) {
        return new Route(
                "POST",
                Template.of(verb),
                new Takes(type, null, null, List.of(), match),
                new Gives(match ? 200 : 201, Answer.Done.class, Form.ONE),
                exchange -> {
                    Outcome<EstateId> outcome = change.apply(exchange.call(), exchange.command(type));
                    return Answer.outcome(
                            match ? 200 : 201, outcome, outcome.id().value(), null);
                });
    }
}
