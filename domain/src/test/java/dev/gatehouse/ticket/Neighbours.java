package dev.gatehouse.ticket;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.SetRoster;
import dev.gatehouse.roster.Turn;
import dev.gatehouse.roster.WeeklyTurn;
import dev.gatehouse.unit.UnitId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two families, each with somebody whom they employ, who all may look for themselves. */
final class Neighbours {
    /** How many people there are: of the first home 0, 1 and the employee 2; of the second 3, 4 and the employee 5. */
    static final int PEOPLE = 6;

    final FrontDesk desk;
    final List<UnitId> units = new ArrayList<>();
    final List<HouseholdId> households = new ArrayList<>();
    final List<PersonId> people = new ArrayList<>();

    Neighbours() {
        desk = new FrontDesk(Presets.PROJECT_HANDBOOK);
        for (String number : List.of("3-1201", "3-1202")) {
            UnitId unit = desk.unit(number);
            HouseholdId household = desk.household(
                    unit,
                    FrontDesk.someone("王建国", Relationship.PRINCIPAL),
                    FrontDesk.someone("Ada Wang", Relationship.SPOUSE),
                    FrontDesk.someone("周阿姨", Relationship.NANNY));
            units.add(unit);
            households.add(household);
            desk.household(household).members().forEach(member -> people.add(member.person()));
        }
        Turn turn = new Turn(LocalTime.MIN, LocalTime.of(23, 59), "li.wei", List.of(Post.of(Role.CS_OFFICER)));
        List<WeeklyTurn> week = Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyTurn(day, turn))
                .toList();
        desk.gatehouse.rosters().set(desk.supervisor(), new SetRoster(new RosterId("desk"), week, List.of()));
    }

    Party party(int person) {
        return Party.resident(people.get(person));
    }

    /** Somebody who is a resident and nothing else. */
    Caller resident(int person) {
        return new Caller(desk.estate, party(person), Set.of(Role.RESIDENT));
    }

    static int home(int person) {
        return person / 3;
    }

    static boolean isEmployed(int person) {
        return person % 3 == 2;
    }

    /** Whether one sees what is the other's: oneself, and the family each other. */
    static boolean sees(int looking, int other) {
        return looking == other || (home(looking) == home(other) && !isEmployed(looking) && !isEmployed(other));
    }

    /** A message of somebody for somebody, as the desk writes it down. */
    OpenTicket message(int reporter, int resident, TicketClass kind) {
        return own(reporter, resident).withWorkLog("page 7").withAbout(About.of(kind));
    }

    /** A message as residents send it themselves. */
    OpenTicket own(int reporter, int resident) {
        return new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.WRITTEN)
                .location(Location.of(units.get(home(resident))))
                .standing(Reporter.Standing.RESIDENT)
                .reporter(party(reporter))
                .resident(people.get(resident))
                .content("A pipe has burst under the kitchen sink")
                .contact(new NewContact("王建国", "13800138000", null))
                .build();
    }

    /** What is complained about, of a guard. */
    RecordComplaint complaint(TicketId id) {
        return new RecordComplaintBuilder()
                .ticket(id)
                .happenedAt(desk.now())
                .accused(List.of(Party.staff("sun.bin")))
                .departments(List.of(Department.SECURITY))
                .course("He shouted because of a bicycle")
                .demands("an apology")
                .aboutHouse(false)
                .ongoingHarm(false)
                .repeatedBy(RepeatedBy.COMPLAINANT)
                .complainantHidden(false)
                .build();
    }
}
