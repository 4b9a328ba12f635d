package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.port.Page;
import dev.gatehouse.resident.HouseholdQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whoever is a resident and nothing else finds, changes and is told nothing of others. */
class OwnTicketProperties {
    private static final int LAST = Neighbours.PEOPLE - 1;

    /** Who reported for whom, and whether as a complainant who wants to stay hidden. */
    record Told(int reporter, int resident, boolean hidden) {
        static Told of(int draw) {
            int reporter = draw % Neighbours.PEOPLE;
            return new Told(reporter, draw / Neighbours.PEOPLE % Neighbours.PEOPLE, draw % 5 == 0);
        }

        boolean isOwnOf(int looking) {
            return IntStream.of(reporter, resident)
                    .anyMatch(one -> hidden ? one == looking : Neighbours.sees(looking, one));
        }
    }

    @Property(tries = 40)
    @Tag("TKT-OURS-6")
    void whatIsNotOnesOwnIsNotFoundNotPagedAndNotChanged(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 179) Integer> draws,
            @ForAll @IntRange(max = LAST) int looking,
            @ForAll @IntRange(min = 1, max = 3) int size) {
        Neighbours street = new Neighbours();
        TicketService tickets = street.desk.gatehouse.tickets();
        Caller resident = street.resident(looking);
        List<TicketId> own = new ArrayList<>();
        for (int draw : draws) {
            Told told = Told.of(draw);
            TicketId id = open(street, told);
            if (told.isOwnOf(looking)) {
                own.add(id);
                assertThat(tickets.find(resident, id)).isPresent();
            } else {
                assertThat(tickets.find(resident, id)).isEmpty();
                assertRefused(street, resident, id);
            }
            assertThatThrownBy(() -> tickets.history(resident, id, 0, 10)).isInstanceOf(NotPermitted.class);
        }
        List<Ticket> found = all(tickets, resident, size);
        assertThat(found).extracting(Ticket::id).isEqualTo(own);
        assertThat(found).allSatisfy(ticket -> {
            assertThat(ticket).isEqualTo(tickets.find(resident, ticket.id()).orElseThrow());
            assertThat(ticket.report().workLog()).isNull();
            assertThat(ticket.clocks().all()).isEmpty();
            boolean reported = resident.party().equals(ticket.report().reporter());
            assertThat(ticket.report().contact().phone() != null).isEqualTo(reported);
        });
        for (int other = 0; other <= LAST; other++) {
            TicketQuery query = TicketQuery.ALL.withCustomers(Set.of(street.party(other)));
            assertThat(own).containsAll(ids(tickets.search(resident, query).items()));
        }
    }

    @Property(tries = 40)
    @Tag("RES-OURS-6")
    void householdsPeopleAndPassesAreOnesOwn(@ForAll @IntRange(max = LAST) int looking) {
        Neighbours street = new Neighbours();
        street.households.forEach(street.desk::prepare);
        Caller resident = street.resident(looking);
        var gatehouse = street.desk.gatehouse;
        assertThat(gatehouse.households().search(resident, HouseholdQuery.ALL).items())
                .singleElement()
                .satisfies(household -> {
                    assertThat(household.id()).isEqualTo(street.households.get(Neighbours.home(looking)));
                    assertThat(household.members()).hasSize(Neighbours.isEmployed(looking) ? 1 : 3);
                });
        for (int other = 0; other <= LAST; other++) {
            int one = other;
            boolean same = Neighbours.home(looking) == Neighbours.home(one);
            HouseholdQuery query = HouseholdQuery.ALL.withMember(street.people.get(one));
            assertThat(gatehouse.households().search(resident, query).items().isEmpty())
                    .isEqualTo(one != looking);
            assertThat(gatehouse.households().find(resident, street.households.get(Neighbours.home(one))))
                    .matches(found -> found.isPresent() == same);
            assertThat(gatehouse.people().find(resident, street.people.get(one)))
                    .matches(found -> found.isPresent() == Neighbours.sees(looking, one));
            assertThat(gatehouse
                            .passes()
                            .find(resident, street.households.get(Neighbours.home(one)))
                            .map(book -> book.passes().stream()
                                    .allMatch(pass -> Neighbours.sees(looking, street.people.indexOf(pass.holder())))))
                    .isEqualTo(same ? Optional.of(true) : Optional.empty());
        }
    }

    private static TicketId open(Neighbours street, Told told) {
        street.desk.after(Duration.ofMinutes(1));
        TicketClass kind = told.hidden() ? TicketClass.COMPLAINT : TicketClass.ENGINEERING;
        TicketId id = street.desk
                .gatehouse
                .tickets()
                .open(street.desk.officer(), street.message(told.reporter(), told.resident(), kind))
                .id();
        if (told.hidden()) {
            street.desk
                    .gatehouse
                    .complaints()
                    .record(street.desk.officer(), street.complaint(id).withComplainantHidden(true));
        }
        return id;
    }

    private static void assertRefused(Neighbours street, Caller resident, TicketId id) {
        Object before = street.desk.storage.contents();
        OrderNumber order = new TicketNumber("T-2026-000001").order(1);
        var judgements = street.desk.gatehouse.judgements();
        assertThatThrownBy(() -> judgements.judge(
                        Call.by(resident), new JudgeWork(id, order, resident.party(), true, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> judgements.agreePlan(Call.by(resident), new AgreePlan(id, order, resident.party())))
                .isInstanceOf(NotFound.class);
        assertThat(street.desk.storage.contents()).isEqualTo(before);
    }

    private static List<TicketId> ids(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::id).toList();
    }

    /** All pages; each but the last is full. */
    private static List<Ticket> all(TicketService tickets, Caller caller, int size) {
        List<Ticket> found = new ArrayList<>();
        @Nullable Position after = null;
        do {
            Page<Ticket> page = tickets.search(caller, TicketQuery.ALL.withPage(new PageRequest(size, after)));
            assertThat(page.next() == null || page.items().size() == size).isTrue();
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
