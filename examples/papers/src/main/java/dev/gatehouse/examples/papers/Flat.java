package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;

/** A flat in an estate, and who lives there and turns to the desk. */
record Flat(FrontDesk desk, UnitId unit, HouseholdId household, PersonId resident) {
    static Flat of(FrontDesk desk, String number, String name) {
        UnitId unit = desk.gatehouse()
                .units()
                .register(
                        desk.call(),
                        new RegisterUnitBuilder()
                                .number(number)
                                .kind(UnitKind.APARTMENT)
                                .build())
                .id();
        RegisterHouseholdBuilder family = new RegisterHouseholdBuilder()
                .unit(unit)
                .source(ParticularsSource.SALES_OFFICE)
                .addMembers(new NewMemberBuilder()
                        .name(name)
                        .gender(Gender.FEMALE)
                        .relationship(Relationship.PRINCIPAL)
                        .birthYear(1980)
                        .phone("136 0013 6000")
                        .build());
        HouseholdId household =
                desk.gatehouse().office().register(desk.call(), family.build()).id();
        PersonId resident = desk.gatehouse()
                .households()
                .find(desk.clerk(), household)
                .orElseThrow()
                .members()
                .get(0)
                .person();
        return new Flat(desk, unit, household, resident);
    }

    Party party() {
        return Party.resident(resident);
    }

    /** The resident turns to the desk. */
    TicketId says(Channel channel, String content, About about) {
        OpenTicketBuilder message = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(channel)
                .location(Location.of(unit))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(party())
                .resident(resident)
                .content(content)
                .contact(new NewContact(desk.person(resident).name().value(), "136 0013 6000", null))
                .about(about);
        return desk.gatehouse().tickets().open(desk.call(), message.build()).id();
    }

    Ticket ticket(TicketId id) {
        return desk.gatehouse().tickets().find(desk.clerk(), id).orElseThrow();
    }
}
