package dev.gatehouse.examples.replay;

import dev.gatehouse.core.Reporter;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.CloseTicket;
import dev.gatehouse.ticket.FinishWork;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.OrderNumber;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Plays a script at an office, scene by scene: tickets are opened and passed on, their work is finished and they are
 * closed. In between, as a host does, it sweeps and lets messages go out.
 *
 * <p>Each command has a request key of its own, so that whatever an earlier run has done is found done: a play that was
 * stopped at any point goes on there when it is played again from the start.
 */
final class Player {
    private static final int AT_ONCE = 100;

    /** However long nothing happens, such as before a row of the year 9999, there are no more sweeps in between. */
    private static final int MOST_SWEEPS = 1000;

    private final Office office;
    private final Duration rhythm;
    private final PlayCount count;
    private final Map<String, TicketId> tickets = new HashMap<>();

    /**
     * A player.
     *
     * @param rhythm how much time passes between two sweeps, in seconds or more
     * @param count  what is told of each step
     */
    Player(Office office, Duration rhythm, PlayCount count) {
        this.office = office;
        this.rhythm = rhythm;
        this.count = count;
    }

    void play(Script script) {
        for (Scene scene : script.scenes()) {
            passTo(scene.at());
            if (scene.closes()) {
                close(scene.course());
            } else {
                open(scene.course());
            }
            count.played(scene);
        }
        passTo(script.end());
        sweep();
    }

    private void open(Course course) {
        OpenTicket open = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .workLog(course.name())
                .location(new Location(null, null, null))
                .standing(Reporter.Standing.OUTSIDER)
                .content(Lines.clean(course.request().cell(Column.ID)) + ": " + Lines.clean(course.type()))
                .contact(new NewContact(null, null, null))
                .about(office.matters().about(course.type()))
                .build();
        TicketId ticket = count(office.gatehouse().tickets().open(office.once(course, "open"), open));
        count(office.gatehouse().workOrders().issue(office.once(course, "issue"), IssueOrder.of(ticket)));
        tickets.put(course.name(), ticket);
    }

    private void close(Course course) {
        TicketId id = Objects.requireNonNull(tickets.remove(course.name()));
        OrderNumber order = office.gatehouse()
                .tickets()
                .find(Office.CLERK, id)
                .map(Ticket::number)
                .orElseThrow()
                .order(1);
        count(office.gatehouse().workOrders().finish(office.once(course, "finish"), FinishWork.of(id, order)));
        count(office.gatehouse().tickets().close(office.once(course, "close"), new CloseTicket(id, false, null)));
    }

    private TicketId count(Outcome<TicketId> outcome) {
        count.command(outcome.repeated());
        return outcome.id();
    }

    /** Time passes until then, with a sweep at every beat. */
    private void passTo(Instant next) {
        Instant now = office.time().instant();
        long beat = Math.max(rhythm.toSeconds(), Duration.between(now, next).toSeconds() / MOST_SWEEPS);
        Instant first = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), beat) * beat + beat);
        for (Instant at = first; at.isBefore(next); at = at.plusSeconds(beat)) {
            office.time().moveTo(at);
            sweep();
        }
        office.time().moveTo(next);
    }

    private void sweep() {
        int late;
        do {
            late = office.gatehouse().clocks().sweep(AT_ONCE);
            count.sweep(late);
        } while (late > 0);
        int told;
        do {
            told = office.gatehouse().outbox().deliver(AT_ONCE);
            count.told(told);
        } while (told > 0);
    }
}
