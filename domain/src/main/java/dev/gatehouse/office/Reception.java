package dev.gatehouse.office;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the desk looks up as a message comes in: the ticket area itself knows units and residents by their ids alone. */
public final class Reception {
    private Reception() {}

    /**
     * Requires that the estate knows the unit and the resident that a message names, and that they are a resident's own who
     * reports it without the office (TKT-OURS-6). A unit is never taken away, so it is not locked; a resident is, so that
     * nobody is erased meanwhile.
     *
     * @throws NotFound       when it does not, or they are not
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-8, when the resident was erased
     * @throws InvalidCommand when a resident says what is for the office to say, or speaks for others
     */
    public static void requireKnown(Work work, OpenTicket command) {
        boolean isOwn = work.act().caller().isResident();
        if (isOwn) {
            requireOwn(work, command);
        }
        UnitId unit = command.location().unit();
        List<PersonId> people = people(command);
        List<Wanted<?, ?, ?>> next = new ArrayList<>();
        people.forEach(person -> next.add(Wanted.held(Person.TYPE, person)));
        if (unit != null) {
            next.add(Wanted.seen(Unit.TYPE, unit));
        }
        work.foresee(next);
        if (unit != null) {
            work.peek(Unit.TYPE, unit);
        }
        requireRemembered(work, people, command.resident());
        if (isOwn
                && unit != null
                && !livesIn(work, work.act().caller(), unit)
                && !hasTitle(work, work.act().caller(), unit)) {
            throw new NotFound(Unit.TYPE.name(), unit);
        }
    }

    /** Who receives what residents report themselves: an officer on duty at the desk, else a supervisor. */
    public static BiFunction<EstateId, Instant, Optional<Party>> by(OnDuty onDuty) {
        return (estate, at) -> Stream.of(Role.CS_OFFICER, Role.CS_SUPERVISOR)
                .flatMap(role -> onDuty.at(estate, Post.of(role), at).stream())
                .filter(party -> party.kind() == Party.Kind.STAFF)
                .findFirst();
    }

    /**
     * Requires of a resident's own message that it is about the resident or the family, and the unit in which they live or
     * of which they have a title, or a public area (TKT-OURS-6).
     */
    private static void requireOwn(Work work, OpenTicket command) {
        Caller caller = work.act().caller();
        List<Violation> violations = new ArrayList<>();
        if (!caller.party().equals(command.reporter())) {
            violations.add(new Violation("reporter", Text.of("must be whoever is signed in", "须为当前登录的业户")));
        }
        if (command.source() != TicketSource.CUSTOMER) {
            violations.add(new Violation("source", Text.of("must be {0}", "须为 {0}", TicketSource.CUSTOMER)));
        }
        Map<String, @Nullable Object> office = new LinkedHashMap<>();
        office.put("receivedBy", command.receivedBy());
        office.put("workLog", command.workLog());
        office.put("about", command.about());
        office.forEach((path, value) -> {
            if (value != null) {
                violations.add(new Violation(path, Text.of("is for the office to say", "由服务中心填写")));
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
        PersonId resident = command.resident();
        if (resident != null && !caller.circle().contains(Party.resident(resident))) {
            throw new NotFound(Person.TYPE.name(), resident);
        }
    }

    private static List<PersonId> people(OpenTicket command) {
        return Stream.concat(
                        Stream.ofNullable(command.resident()),
                        Stream.ofNullable(command.reporter()).flatMap(reporter -> Agent.resident(reporter).stream()))
                .distinct()
                .toList();
    }

    private static void requireRemembered(Work work, List<PersonId> people, @Nullable PersonId resident) {
        people.forEach(id -> work.find(Person.TYPE, id).ifPresentOrElse(Person::requireRemembered, () -> {
            if (id.equals(resident)) {
                throw new NotFound(Person.TYPE.name(), id);
            }
        }));
    }

    private static boolean livesIn(Work work, Caller caller, UnitId unit) {
        return Agent.resident(caller.party()).stream()
                .map(person -> HouseholdQuery.ALL.withMember(person).withUnit(unit))
                .flatMap(query -> work.peek(Household.TYPE, query).stream())
                .anyMatch(Household::isComingOrHere);
    }

    private static boolean hasTitle(Work work, Caller caller, UnitId unit) {
        Optional<PersonId> person = Agent.resident(caller.party());
        return work.find(TenureBook.TYPE, unit).stream()
                .flatMap(book -> book.tenures().stream())
                .anyMatch(tenure -> tenure.isOpen()
                        && person.filter(tenure.person()::equals).isPresent());
    }
}
