package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.port.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class HiddenComplaintProperties {
    /** Whoever looks, however long the pages are: as if what is about them did not exist, and nobody had hidden. */
    @Property(tries = 60)
    @Tag("CMP-OURS-2")
    @Tag("CMP-OURS-3")
    void everybodySeesWhatTheyMaySeeOnFullPages(
            @ForAll @Size(max = 9) List<@IntRange(max = 3) Integer> tickets,
            @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll boolean supervises) {
        ComplaintHouse office = new ComplaintHouse(Presets.PROJECT_HANDBOOK);
        Role role = supervises ? Role.CS_SUPERVISOR : Role.SPECIALIST;
        Caller guard = new Caller(office.house.desk.estate, office.guard, Set.of(role));
        List<TicketId> expected = new ArrayList<>();
        List<TicketId> masked = new ArrayList<>();
        for (int which : tickets) {
            office.house.desk.after(Duration.ofMinutes(1));
            TicketId id = office.complaint(Channel.VISIT);
            boolean accused = which == 1;
            boolean hidden = which >= 2;
            RecordComplaint command = office.everything(id)
                    .withAccused(accused ? office.guard : Party.staff("wu.di"))
                    .withComplainantHidden(hidden);
            office.complaints.record(office.officer(), which == 0 ? command.withAccused() : command);
            if (!accused) {
                expected.add(id);
            }
            if (hidden && !supervises) {
                masked.add(id);
            }
        }
        List<Ticket> found = all(office, guard, size);
        assertThat(found).extracting(Ticket::id).isEqualTo(expected);
        assertThat(found.stream().filter(ticket -> ticket.report().reporter() == null))
                .extracting(Ticket::id)
                .isEqualTo(masked);
        assertThat(found).allMatch(ticket -> Optional.of(ticket).equals(office.house.tickets.find(guard, ticket.id())));
        assertThat(all(office, office.house.desk.officer, size)).hasSize(tickets.size());
    }

    /** All pages; each but the last is full, and the last is not empty unless it is the only one. */
    private static List<Ticket> all(ComplaintHouse office, Caller caller, int size) {
        List<Ticket> found = new ArrayList<>();
        @Nullable Position after = null;
        do {
            Page<Ticket> page =
                    office.house.tickets.search(caller, TicketQuery.ALL.withPage(new PageRequest(size, after)));
            assertThat(page.items().size()).isBetween(after == null && page.next() == null ? 0 : 1, size);
            assertThat(page.next() == null || page.items().size() == size).isTrue();
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
