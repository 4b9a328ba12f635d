package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Subject;
import dev.gatehouse.desk.AccessPolicy;
import dev.gatehouse.desk.Feed;
import dev.gatehouse.desk.JournalService;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.duty.DutyCalendar;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Person;
import dev.gatehouse.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The feed of an estate's journal, as far as who follows may see. */
class FeedTest {
    private final ComplaintHouse office = new ComplaintHouse(Presets.PROJECT_HANDBOOK);
    private final JournalService journal = office.house.desk.gatehouse.journal();
    private final Caller supervisor = office.house.desk.supervisor;

    @Test
    void whoFollowsReadsWhatHappenedInTheOrderInWhichItDid() {
        TicketId id = office.recorded(Channel.VISIT);
        assertThat(journal.feed(supervisor, 0, 100)).isEqualTo(new Feed(List.of(), 0));
        assertThat(journal.place(1_000)).isPositive();
        assertThat(journal.place(1_000)).isZero();

        List<Placed> read = follow(supervisor, 3);

        assertThat(read).extracting(Placed::position).isSorted().doesNotHaveDuplicates();
        assertThat(entries(read).get(0).subject()).hasToString("estate/sunshine-garden");
        assertThat(of(read, Ticket.TYPE.subject(id))).isEqualTo(office.house.tickets.history(supervisor, id, 0, 1_000));
    }

    @Test
    void whatIsFoundOutAboutSomebodyDoesNotAppearToThatOneButIsPassedOver() {
        TicketId hidden = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(hidden).withAccused(supervisor.party()));
        TicketId open = office.complaint(Channel.VISIT);
        journal.place(1_000);
        Caller other = Caller.staff(office.house.desk.estate, "wu.di", Role.CS_SUPERVISOR);

        assertThat(of(follow(supervisor, 2), Ticket.TYPE.subject(hidden))).isEmpty();
        assertThat(of(follow(supervisor, 2), Ticket.TYPE.subject(open))).isNotEmpty();
        assertThat(of(follow(other, 2), Ticket.TYPE.subject(hidden))).isNotEmpty();
        long last = journal.feed(other, 0, 500).position();
        assertThat(journal.feed(supervisor, 0, 500).position()).isEqualTo(last);
        assertThat(journal.feed(supervisor, last, 500)).isEqualTo(new Feed(List.of(), last));
    }

    @Test
    void aPieceOfNothingThatMayBeSeenStillLeadsOn() {
        TicketId hidden = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(hidden).withAccused(supervisor.party()));
        journal.place(1_000);
        long position = 0;
        boolean passedOver = false;
        Feed piece = journal.feed(supervisor, position, 1);
        while (piece.position() > position) {
            passedOver |= piece.entries().isEmpty();
            position = piece.position();
            piece = journal.feed(supervisor, position, 1);
        }
        assertThat(passedOver).isTrue();
    }

    @Test
    void aHiddenComplainantIsNotNamedEither() {
        TicketId id = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(id).withComplainantHidden(true));
        Caller director = Caller.staff(office.house.desk.estate, "director", Role.DIRECTOR);
        JournalEntry act = office.house.tickets.history(supervisor, id, 0, 1).get(0);
        office.house.desk.storage.inTransaction(transaction -> {
            transaction
                    .journal()
                    .append(List.of(new JournalEntry(
                            act.estate(),
                            act.subject(),
                            99,
                            0,
                            act.event(),
                            office.house.resident,
                            act.operation(),
                            act.occurredAt(),
                            act.recordedAt())));
            return true;
        });
        journal.place(1_000);

        assertThat(of(follow(director, 50), act.subject()))
                .extracting(JournalEntry::by)
                .contains(Onlookers.HIDDEN)
                .doesNotContain(office.house.resident);
        assertThat(of(follow(supervisor, 50), act.subject()))
                .extracting(JournalEntry::by)
                .contains(office.house.resident);
    }

    @Test
    void whatTheHostForbidsDoesNotAppear() {
        AccessPolicy noTickets = new AccessPolicy() {
            @Override
            public boolean permits(Caller caller, Operation<?, ?, ?> operation) {
                return true;
            }

            @Override
            public boolean permits(Caller caller, Operation<?, ?, ?> operation, Aggregate<?> loaded) {
                return !(loaded instanceof Household);
            }
        };
        journal.place(1_000);
        JournalService strict = new JournalService(
                office.house.desk.desk(noTickets),
                List.of(Estate.TYPE, DutyCalendar.TYPE, Unit.TYPE, Household.TYPE, Person.TYPE));

        assertThat(strict.feed(supervisor, 0, 100).entries())
                .extracting(placed -> placed.entry().subject().type())
                .contains("unit", "person")
                .doesNotContain("household");
    }

    @Test
    void anotherEstateIsFedWithItsOwn() {
        journal.place(1_000);
        assertThat(journal.feed(Caller.system(new EstateId("villas")), 0, 100)).isEqualTo(new Feed(List.of(), 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CS_SUPERVISOR", "PROPERTY_MANAGER", "PROJECT_HEAD", "DIRECTOR", "ADMINISTRATOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersMayNotFollow(Role role) {
        Caller caller = new Caller(office.house.desk.estate, Party.staff("somebody"), Set.of(role));
        assertThatThrownBy(() -> journal.feed(caller, 0, 100)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "0,0", "0,501"})
    void whatIsNoPieceIsRefused(long after, int limit) {
        assertThatThrownBy(() -> journal.feed(supervisor, after, limit)).isInstanceOf(InvalidCommand.class);
    }

    @Test
    void aRehearsalIsNeverFed() {
        journal.place(1_000);
        long last = journal.feed(supervisor, 0, 500).position();
        TicketId id = office.complaint(Channel.VISIT);
        journal.place(1_000);
        long opened = journal.feed(supervisor, last, 500).position();

        office.complaints.record(Call.by(supervisor).rehearsing(), office.everything(id));

        assertThat(journal.place(1_000)).isZero();
        assertThat(journal.feed(supervisor, opened, 500).entries()).isEmpty();
    }

    private List<Placed> follow(Caller caller, int limit) {
        List<Placed> read = new ArrayList<>();
        long position = -1;
        Feed piece = journal.feed(caller, 0, limit);
        while (piece.position() != position) {
            read.addAll(piece.entries());
            position = piece.position();
            piece = journal.feed(caller, position, limit);
        }
        return read;
    }

    private static List<JournalEntry> entries(List<Placed> read) {
        return read.stream().map(Placed::entry).toList();
    }

    private static List<JournalEntry> of(List<Placed> read, Subject subject) {
        return entries(read).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }
}
