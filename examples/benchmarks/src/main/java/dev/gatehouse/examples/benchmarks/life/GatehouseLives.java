package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.AgreePlan;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.FinishWorkBuilder;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.NewQuote;
import dev.gatehouse.ticket.NewVisitAnswers;
import dev.gatehouse.ticket.OrderAct;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.PlanWork;
import dev.gatehouse.ticket.PlanWorkBuilder;
import dev.gatehouse.ticket.RecordOrderAct;
import dev.gatehouse.ticket.RecordVisit;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Through the library. */
public final class GatehouseLives implements Lives {
    private final Premises premises;
    private final InstantSource time;

    /** Lives of tickets of the unit, in whose premises it is as late as this says. */
    public GatehouseLives(Premises premises, InstantSource time) {
        this.premises = premises;
        this.time = time;
    }

    @Override
    public TicketLife begin() {
        return new TicketLife();
    }

    /** One life. */
    public final class TicketLife implements Life {
        private final Gatehouse gatehouse = premises.gatehouse();
        private final Home home = premises.next();
        private @Nullable Outcome<TicketId> last;
        private @Nullable OrderNumber order;

        /** The ticket, once it is open. */
        public TicketId ticket() {
            return Objects.requireNonNull(last, "nothing is open yet").id();
        }

        @Override
        public void take(LifeStep step) {
            last = switch (step) {
                case OPEN -> gatehouse.tickets().open(Call.by(Premises.OFFICER), home.report());
                case ROUTE -> gatehouse.workOrders().issue(desk(), IssueOrder.of(ticket()));
                case SIGN_FOR_SLIP -> record(OrderAct.SIGN_FOR);
                case ARRIVE_ON_SITE -> record(OrderAct.ARRIVE);
                case PLAN -> gatehouse.workOrders().plan(specialist(), plan());
                case ACCEPT_PLAN ->
                    gatehouse.judgements().agreePlan(desk(), new AgreePlan(ticket(), order(), home.customer()));
                case FINISH -> gatehouse.workOrders().finish(specialist(), finished());
                case ACCEPT_WORK ->
                    gatehouse
                            .judgements()
                            .judge(
                                    desk(),
                                    new JudgeWork(ticket(), order(), home.customer(), true, "Quick and clean", null));
                case VISIT_AGAIN -> gatehouse.returnVisits().record(desk(), RecordVisit.reached(ticket(), satisfied()));
                case CLOSE -> gatehouse.tickets().close(desk(), new CloseTicket(ticket(), true, null));
            };
        }

        private Outcome<TicketId> record(OrderAct act) {
            return gatehouse.workOrders().record(specialist(), RecordOrderAct.of(ticket(), order(), act));
        }

        private PlanWork plan() {
            return new PlanWorkBuilder()
                    .ticket(ticket())
                    .order(order())
                    .summary("Replace the joint")
                    .instruction("WI-PLUMB-07")
                    .workingTime("half an hour, now")
                    .effects("no water meanwhile")
                    .protection("the floor is covered")
                    .cooperation("please clear the cupboard")
                    .quote(new NewQuote("joint.replace", new BigDecimal("80.00"), null))
                    .build();
        }

        private FinishWork finished() {
            return new FinishWorkBuilder()
                    .ticket(ticket())
                    .order(order())
                    .startedAt(time.instant().truncatedTo(ChronoUnit.MICROS))
                    .materials(List.of(new Material("joint DN20", "1")))
                    .build();
        }

        /** Whoever signs for an order has it before him: its number is looked up, once in a life. */
        private OrderNumber order() {
            if (order == null) {
                Ticket ticket =
                        gatehouse.tickets().find(Premises.SPECIALIST, ticket()).orElseThrow();
                order = ticket.orders().get(0).number();
            }
            return order;
        }

        private Call desk() {
            return seen(Premises.OFFICER);
        }

        private Call specialist() {
            return seen(Premises.SPECIALIST);
        }

        private Call seen(Caller caller) {
            return Call.by(caller)
                    .withExpectedVersion(Objects.requireNonNull(last).version());
        }
    }

    private static NewVisitAnswers satisfied() {
        return new NewVisitAnswers(true, Satisfaction.SATISFIED, new BigDecimal("80"), "nothing more is to be done");
    }
}
