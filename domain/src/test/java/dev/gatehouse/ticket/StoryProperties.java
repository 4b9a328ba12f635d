package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.port.JournalEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A ticket's whole story is told by its journal: the facts of its last state can be read from it alone. */
class StoryProperties {
    @Property(tries = 60)
    void theJournalTellsTheWholeStory(
            @ForAll boolean s4,
            @ForAll @Size(max = 3) List<Boolean> judged,
            @ForAll @Size(max = 2) List<Boolean> content) {
        TicketHouse house = new TicketHouse(s4 ? Presets.SERVICED_APARTMENT : Presets.PROJECT_HANDBOOK);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        for (boolean accepted : judged) {
            house.until(id, Milestone.DONE);
            house.desk.after(Duration.ofMinutes(1));
            house.judge(id, house.resident, accepted);
            if (accepted) {
                break;
            }
        }
        house.again(id);
        for (boolean good : content) {
            house.desk.after(Duration.ofMinutes(1));
            house.visit(id, good ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED);
            if (!good) {
                house.again(id);
            }
        }
        house.visit(id, Satisfaction.SATISFIED);
        house.close(id, true);
        Ticket ticket = house.ticket(id);
        List<JournalEntry> journal = house.tickets.history(house.desk.officer, id, 0, 10_000);
        assertThat(journal).extracting(JournalEntry::version).isSorted();
        assertThat(journal.get(journal.size() - 1).version()).isEqualTo(ticket.version());
        Story story = new Story();
        journal.forEach(story::hear);
        assertThat(story.facts()).isEqualTo(factsOf(ticket));
    }

    private static List<Object> factsOf(Ticket ticket) {
        WorkOrder order = ticket.orders().get(0);
        return Arrays.asList(
                ticket.number(),
                ticket.firstContact().who(),
                ticket.report().receivedAt(),
                ticket.kind(),
                ticket.state(),
                ticket.cycle(),
                order.executor(),
                Objects.requireNonNull(order.work()).charge().amount(),
                order.acceptances().stream().map(Acceptance::accepted).toList(),
                ticket.visits().stream()
                        .map(ReturnVisit::answers)
                        .map(answers -> Objects.requireNonNull(answers).satisfaction())
                        .toList(),
                Objects.requireNonNull(ticket.ending()).acknowledged());
    }

    /** What somebody knows who has only heard the events. */
    private static final class Story {
        private @Nullable Object number;
        private @Nullable Object firstContact;
        private @Nullable Object receivedAt;
        private @Nullable Object kind;
        private @Nullable Object state = TicketState.OPEN;
        private int cycle = 1;
        private @Nullable Object executor;
        private @Nullable Object charge;
        private final List<Boolean> judged = new ArrayList<>();
        private final List<@Nullable Satisfaction> visits = new ArrayList<>();
        private boolean acknowledged;

        void hear(JournalEntry entry) {
            if (entry.event() instanceof TicketEvent.Opened opened) {
                number = opened.number();
                firstContact = opened.firstContact();
                receivedAt = opened.receivedAt();
            } else if (entry.event() instanceof TicketEvent.Classified classified) {
                kind = classified.kind();
            } else if (entry.event() instanceof TicketEvent.OrderIssued issued) {
                executor = issued.executor();
            } else if (entry.event() instanceof TicketEvent.WorkDone done) {
                charge = done.charge();
            } else if (entry.event() instanceof TicketEvent.WorkJudged verdict) {
                judged.add(verdict.accepted());
            } else if (entry.event() instanceof TicketEvent.Visited visited) {
                visits.add(visited.satisfaction());
            } else if (entry.event() instanceof TicketEvent.HandledAgain again) {
                cycle = again.cycle();
            } else if (entry.event() instanceof TicketEvent.Ended ended) {
                state = ended.state();
                acknowledged = ended.acknowledged();
            }
        }

        List<@Nullable Object> facts() {
            return Arrays.asList(
                    number,
                    firstContact,
                    receivedAt,
                    kind,
                    state,
                    cycle,
                    executor,
                    charge,
                    judged,
                    visits,
                    acknowledged);
        }
    }
}
