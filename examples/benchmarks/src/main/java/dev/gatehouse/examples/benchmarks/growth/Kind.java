package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.core.Call;
import dev.gatehouse.examples.benchmarks.life.GatehouseLives;
import dev.gatehouse.examples.benchmarks.life.LifeStep;
import dev.gatehouse.examples.benchmarks.life.Premises;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.ResolveTicket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketService;
import java.time.InstantSource;

/** What a ticket of an old estate has been through; one of each kind is lived through the library, and then copied. */
enum Kind {
    /** Asked, answered and closed: nine of ten. */
    ANSWERED {
        @Override
        TicketId live(Premises premises, InstantSource time) {
            TicketService tickets = premises.gatehouse().tickets();
            Call call = Call.by(Premises.OFFICER);
            TicketId id = tickets.open(call, premises.first().report().withAbout(About.of(TicketClass.ENQUIRY)))
                    .id();
            tickets.resolve(call, new ResolveTicket(id, "The rubbish is collected on Mondays"));
            tickets.close(call, new CloseTicket(id, true, null));
            return id;
        }
    },
    /** A repair that went through all ten steps: one of twenty. */
    REPAIRED {
        @Override
        TicketId live(Premises premises, InstantSource time) {
            return upTo(LifeStep.CLOSE, premises, time);
        }
    },
    /** A repair that somebody has signed for and has on his list; its promise is due in a month: one of twenty. */
    ALIVE {
        @Override
        TicketId live(Premises premises, InstantSource time) {
            return upTo(LifeStep.SIGN_FOR_SLIP, premises, time);
        }
    };

    abstract TicketId live(Premises premises, InstantSource time);

    private static TicketId upTo(LifeStep last, Premises premises, InstantSource time) {
        GatehouseLives.TicketLife life = new GatehouseLives(premises, time).begin();
        for (LifeStep step : LifeStep.values()) {
            if (step.compareTo(last) <= 0) {
                life.take(step);
            }
        }
        return life.ticket();
    }
}
