package dev.gatehouse.office;

import dev.gatehouse.core.NotFound;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;

/** What the desk looks up as a message comes in: the ticket area itself knows units and residents by their ids alone. */
public final class Reception {
    private Reception() {}

    /**
     * Requires that the estate knows the unit and the resident that a message names. Neither is ever taken away, so nothing
     * is locked.
     *
     * @throws NotFound when it does not
     */
    public static void requireKnown(Work work, OpenTicket command) {
        UnitId unit = command.location().unit();
        if (unit != null) {
            work.peek(Unit.TYPE, unit);
        }
        PersonId resident = command.resident();
        if (resident != null) {
            work.peek(Person.TYPE, resident);
        }
    }
}
