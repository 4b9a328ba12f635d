package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.ClassifyTicket;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.JudgeWork;
import dev.gatehouse.ticket.JudgeWorkBuilder;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.Material;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.NewQuote;
import dev.gatehouse.ticket.NewVisitAnswers;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.PlanWork;
import dev.gatehouse.ticket.PlanWorkBuilder;
import dev.gatehouse.ticket.Satisfaction;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The flat in which the pipe bursts, and what is said of it: the same words in every office.
 *
 * @param unit   the flat
 * @param tenant who lives in it
 */
record Flat(UnitId unit, PersonId tenant) {
    static final String NUMBER = "2-0802";

    private static final BigDecimal PRICE = new BigDecimal("80");

    static Flat register(FrontDesk desk) {
        UnitId unit = desk.gatehouse()
                .units()
                .register(
                        desk.once("pipe/unit"),
                        new RegisterUnitBuilder()
                                .number(NUMBER)
                                .kind(UnitKind.APARTMENT)
                                .build())
                .id();
        desk.gatehouse()
                .office()
                .register(
                        desk.once("pipe/household"),
                        new RegisterHouseholdBuilder()
                                .unit(unit)
                                .source(ParticularsSource.SALES_OFFICE)
                                .addMember(new NewMemberBuilder()
                                        .name("林晓")
                                        .gender(Gender.FEMALE)
                                        .relationship(Relationship.PRINCIPAL)
                                        .build())
                                .build());
        return new Flat(unit, Family.only(desk, NUMBER).the(Relationship.PRINCIPAL));
    }

    Party resident() {
        return Party.resident(tenant);
    }

    OpenTicket report() {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(new Location(unit, "building 2", "厨房"))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(resident())
                .resident(tenant)
                .content("厨房水管爆裂")
                .contact(new NewContact("林晓", "136 0013 6000", null))
                .build();
    }

    ClassifyTicket about(TicketId ticket) {
        return new ClassifyTicket(ticket, About.of(TicketClass.ENGINEERING).withEmergency(true));
    }

    /** All that any of the offices wants said, so that it is the same for all. */
    PlanWork plan(TicketId ticket, OrderNumber order) {
        return new PlanWorkBuilder()
                .ticket(ticket)
                .order(order)
                .summary("更换接头")
                .instruction("WI-PLUMB-07")
                .workingTime("半小时")
                .effects("停水")
                .protection("地面铺垫")
                .cooperation("清空橱柜")
                .quote(new NewQuote("更换接头", PRICE, null))
                .build();
    }

    FinishWork work(TicketId ticket, OrderNumber order, Instant begun) {
        return FinishWork.of(ticket, order)
                .withStartedAt(begun)
                .withMaterials(new Material("接头 DN20", "1"))
                .withCharge(PRICE);
    }

    JudgeWork acceptance(TicketId ticket, OrderNumber order) {
        return new JudgeWorkBuilder()
                .ticket(ticket)
                .order(order)
                .by(resident())
                .accepted(true)
                .opinion("又快又干净")
                .build();
    }

    static NewVisitAnswers content() {
        return new NewVisitAnswers(true, Satisfaction.SATISFIED, PRICE, null);
    }
}
