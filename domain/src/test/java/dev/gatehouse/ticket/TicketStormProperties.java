package dev.gatehouse.ticket;

import dev.gatehouse.core.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/**
 * The whole life of a ticket under each manual: legal and illegal commands in any order, by anybody, at any time. That each
 * step of a paper is refused by exactly its rule, {@link TicketLifeProperties} shows against a model.
 */
class TicketStormProperties {
    private static final List<Role> ROLES = List.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));

    @Property(tries = 400)
    @Tag("TKT-1")
    @Tag("TKT-2")
    @Tag("TKT-3")
    @Tag("TKT-8")
    @Tag("TKT-41")
    @Tag("TKT-42")
    @Tag("RV-1")
    @Tag("CMP-39")
    @Tag("CMP-OURS-2")
    @Tag("SVC-5")
    @Tag("SVC-6")
    @Tag("CLOSE-OURS-1")
    @Tag("CLOSE-OURS-2")
    @Tag("CLOSE-OURS-3")
    void whoeverAsksWhateverWheneverATicketStaysWhatTheManualSays(
            @ForAll TicketOffice office,
            @ForAll boolean complaint,
            @ForAll boolean emergency,
            @ForAll boolean ordered,
            @ForAll @Size(min = 20, max = 90) List<@IntRange(max = 99_999) Integer> actions) {
        About about = About.of(complaint ? TicketClass.COMPLAINT : TicketClass.ENGINEERING)
                .withEmergency(emergency)
                .withService(ordered && !complaint ? ServiceKind.COMMISSIONED : null);
        TicketStorm storm = new TicketStorm(office, about);
        TicketWatch watch = new TicketWatch(office, storm);
        boolean closed = false;
        for (int action : actions) {
            watch.time(action % 11 == 0 ? action % 2_000 : action % 4);
            int n = action / 11;
            boolean onward = n % 5 < 3;
            TicketStorm.Command command = onward ? storm.onward(n / 5) : storm.any(n / 5);
            watch.ask(n % 7 == 0 ? ROLES.get(n / 7 % ROLES.size()) : someone(command.may(), n), command);
            closed |= watch.ticket().state() == TicketState.CLOSED;
        }
        Statistics.label(office.name()).collect(closed ? "closed" : "open");
        Statistics.label("all")
                .collect(closed)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    private static Role someone(Set<Role> may, int n) {
        List<Role> all = may.stream().sorted().toList();
        return all.get(n / 7 % all.size());
    }
}
