package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.Priority;
import dev.gatehouse.ticket.RepairKind;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.util.List;

/**
 * A unit, in which somebody lives who has something to report.
 *
 * @param unit     which
 * @param resident who
 * @param place    where something is the matter
 */
public record Home(UnitId unit, PersonId resident, Place place) {
    /** Where something is the matter. */
    public enum Place {
        /** At home, where the resident accepts what is done. */
        UNIT,
        /** In the yard, where the desk itself accepts what is done. */
        PUBLIC_AREA
    }

    /** Registers a unit and who lives there. */
    static Home register(Gatehouse gatehouse, String number, Place place) {
        Call call = Call.by(Premises.OFFICER);
        UnitId unit = gatehouse
                .units()
                .register(call, new RegisterUnit(number, UnitKind.APARTMENT, null, null))
                .id();
        NewMember member = new NewMember("陈建国", null, Relationship.PRINCIPAL, null, null, null);
        HouseholdId household = gatehouse
                .office()
                .register(call, new RegisterHousehold(unit, ParticularsSource.SALES_OFFICE, List.of(member)))
                .id();
        PersonId resident = gatehouse
                .households()
                .find(Premises.OFFICER, household)
                .orElseThrow()
                .members()
                .get(0)
                .person();
        return new Home(unit, resident, place);
    }

    /** Who accepts what is planned, and what is done. */
    Party customer() {
        return place == Place.UNIT ? Party.resident(resident) : Premises.OFFICER.party();
    }

    /** What is reported. */
    public OpenTicket report() {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(place == Place.UNIT ? Location.of(unit) : Location.publicArea("building 3", "the yard"))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(Party.resident(resident))
                .resident(place == Place.UNIT ? resident : null)
                .content("A pipe has burst under the kitchen sink")
                .contact(new NewContact("陈建国", "13800138000", null))
                .about(new About(TicketClass.ENGINEERING, new Priority(false, true), false, null, RepairKind.OTHER))
                .build();
    }
}
