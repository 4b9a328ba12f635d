package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.port.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What is imported is as if it had been lived here: the same tickets, clocks, figures and journal, and nobody is told. */
class ImportProperties {
    private static final List<Role> ROLES =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.ADMINISTRATOR)));

    @Property(tries = 300)
    @Tag("ESTATE-OURS-6")
    @Tag("ESTATE-OURS-7")
    void aLifeThatIsImportedIsTheLifeThatWasLived(
            @ForAll TicketOffice office,
            @ForAll boolean complaint,
            @ForAll boolean emergency,
            @ForAll @IntRange(max = 9_000) int minutesSince,
            @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 99_999) Integer> actions) {
        About about = About.of(complaint ? TicketClass.COMPLAINT : TicketClass.ENGINEERING)
                .withEmergency(emergency);
        TicketStorm lived = new TicketStorm(new TicketHouse(office.profile), about);
        List<String> endings = play(lived, actions);
        Instant today = lived.house.desk.now().plus(Duration.ofMinutes(minutesSince));

        TicketStorm imported = new TicketStorm(new TicketHouse(FrontDesk.importing(office.profile, today)), about);
        assertThat(play(imported, actions)).isEqualTo(endings);
        assertNothingIsTold(imported.house.desk);
        FrontDesk old = lived.house.desk;
        FrontDesk fresh = imported.house.desk;
        old.until(today);
        fresh.importedAll();
        int settled = fresh.gatehouse.clocks().settle(fresh.importer);

        assertAlike(lived, imported, fresh.importer.party());
        assertNothingIsTold(fresh);
        assertThat(fresh.gatehouse.clocks().settle(fresh.importer)).isZero();

        old.gatehouse.outbox().deliver(10_000);
        old.told.clear();
        old.until(today.plus(Duration.ofDays(10)));
        fresh.until(today.plus(Duration.ofDays(10)));
        assertAlike(lived, imported, fresh.importer.party());
        assertThat(told(fresh)).containsExactlyElementsOf(told(old));
        Statistics.label("clocks that had to be settled").collect(settled > 0);
        Statistics.label("of lives that go on").collect(fresh.told.isEmpty() ? "nothing told" : "told from today on");
    }

    /** Asks for the same things, by the same people, at the same times; how each request ends. */
    private static List<String> play(TicketStorm storm, List<Integer> actions) {
        FrontDesk desk = storm.house.desk;
        List<String> endings = new ArrayList<>();
        boolean lives = desk.by(desk.officer).imported() == null;
        for (int action : actions) {
            Instant then = desk.now().plus(Duration.ofMinutes(action % 11 == 0 ? action % 2_000 : action % 4));
            if (lives) {
                desk.until(then);
            } else {
                desk.after(Duration.between(desk.now(), then));
                desk.gatehouse.clocks().sweep(1_000);
            }
            int n = action / 11;
            TicketStorm.Command command = n % 5 < 3 ? storm.onward(n / 5) : storm.any(n / 5);
            List<Role> may =
                    command.may().stream().filter(ROLES::contains).sorted().toList();
            Caller caller = storm.caller(
                    n % 7 == 0 || may.isEmpty() ? ROLES.get(n / 7 % ROLES.size()) : may.get(n / 7 % may.size()));
            Throwable refused = catchThrowable(() -> command.asked().accept(desk.by(caller)));
            endings.add(command.name() + ": " + refused);
        }
        return endings;
    }

    private static void assertAlike(TicketStorm lived, TicketStorm imported, Party importer) {
        Ticket there = lived.house.ticket(lived.id);
        Ticket here = imported.house.ticket(imported.id);
        assertThat(here).isEqualTo(there);
        List<JournalEntry> entries = journal(imported);
        assertThat(entries.stream().map(ImportProperties::unmarked))
                .containsExactlyElementsOf(
                        journal(lived).stream().map(ImportProperties::unmarked).toList());
        Instant today = entries.stream()
                .map(JournalEntry::recordedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        assertThat(entries)
                .allMatch(entry -> entry.occurredAt().isAfter(today) == (entry.importedBy() == null)
                        || entry.occurredAt().equals(today))
                .allMatch(entry -> entry.importedBy() == null
                        || List.of(importer, Party.SYSTEM).contains(entry.importedBy()));
    }

    private static JournalEntry unmarked(JournalEntry entry) {
        return new JournalEntry(
                entry.estate(),
                entry.subject(),
                entry.version(),
                entry.ordinal(),
                entry.event(),
                entry.by(),
                entry.operation(),
                entry.occurredAt(),
                entry.occurredAt());
    }

    private static List<JournalEntry> journal(TicketStorm storm) {
        return storm.house.tickets.history(storm.house.desk.supervisor, storm.id, 0, 10_000);
    }

    private static List<String> told(FrontDesk desk) {
        desk.gatehouse.outbox().deliver(10_000);
        return desk.told.stream()
                .filter(told -> told.subject().type().equals("ticket"))
                .map(told -> told.key() + " " + told.notice() + " " + told.recordedAt())
                .sorted()
                .toList();
    }

    private static void assertNothingIsTold(FrontDesk desk) {
        assertThat(told(desk)).isEmpty();
    }
}
