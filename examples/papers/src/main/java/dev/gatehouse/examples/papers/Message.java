package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Signature;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.ticket.Complaint;
import dev.gatehouse.ticket.Contact;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.Particulars;
import dev.gatehouse.ticket.Reply;
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every paper of a ticket says of the message that it began with. A complainant who is to stay hidden is on none of
 * them, whoever prints it: a paper goes where its printer does not see.
 *
 * @param frame    of its papers, in which a hidden complainant has no name
 * @param ticket   the ticket
 * @param units    by what number a unit goes
 * @param isHidden whether whoever complained stays hidden
 */
record Message(Frame frame, Ticket ticket, Function<UnitId, UnitNumber> units, boolean isHidden) {
    private static final Both WITHHELD = new Both("不公开", "withheld");

    static Message of(Frame frame, Function<UnitId, UnitNumber> units, Ticket ticket) {
        Complaint complaint = ticket.complaint();
        if (complaint == null || !complaint.complainantHidden()) {
            return new Message(frame, ticket, units, false);
        }
        Set<Party> complainant = complainant(ticket.report());
        Names names = party -> complainant.contains(party)
                ? WITHHELD.chinese() + " " + WITHHELD.english()
                : frame.names().of(party);
        return new Message(new Frame(frame.estate(), frame.zone(), names), ticket, units, true);
    }

    /** Where something is the matter; null when nobody said. */
    @Nullable
    Both place() {
        Location location = ticket.report().location();
        UnitId unit = location.unit();
        String said = Stream.of(unit == null ? null : units.apply(unit).value(), location.area(), location.spot())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : Both.written(said);
    }

    /** What was said; of a hidden complainant's own words, nothing: but what the desk wrote down. */
    Both content() {
        Complaint complaint = ticket.complaint();
        Particulars particulars = complaint == null ? null : complaint.particulars();
        String course = particulars == null ? null : particulars.course();
        if (isHidden) {
            return course == null ? WITHHELD : Both.written(course);
        }
        return Both.written(ticket.report().content());
    }

    /** Who reported; null when nobody knows. */
    @Nullable
    Both reporter() {
        if (isHidden) {
            return WITHHELD;
        }
        Party reporter = ticket.report().reporter();
        return reporter == null ? null : frame.name(reporter);
    }

    /** For which resident; null when it is about nobody in particular. */
    @Nullable
    Both resident() {
        PersonId resident = ticket.report().resident();
        return resident == null || isHidden ? null : frame.name(Party.resident(resident));
    }

    /** Whose matter it is: the resident's, the reporter's, or that of whoever is to be turned to. */
    Both customer() {
        return Stream.of(resident(), reporter())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Lines.cell(contactPerson()));
    }

    /** Whom to turn to; null when nobody said. */
    @Nullable
    Object contactPerson() {
        Contact contact = ticket.report().contact();
        return isHidden
                ? WITHHELD
                : contact.person() == null ? null : contact.person().value();
    }

    /** How to turn to them; null when nobody said. */
    @Nullable
    Object contactMethod() {
        Contact contact = ticket.report().contact();
        if (isHidden) {
            return WITHHELD;
        }
        return contact.phone() == null ? contact.email() : contact.phone().e164();
    }

    /** What somebody wrote on a paper; null when nothing. */
    @Nullable
    Object words(Party by, @Nullable String written) {
        return written != null && isHidden(by) ? WITHHELD : written;
    }

    /** Somebody's signature; a hidden complainant's hand would give them away. */
    Signature shown(Signature signature) {
        return isHidden(signature.by()) ? new Signature(signature.by(), signature.signedAt(), null) : signature;
    }

    private boolean isHidden(Party party) {
        return isHidden && complainant(ticket.report()).contains(party);
    }

    /** What whoever reported was told. */
    Grid told() {
        Grid told = new Grid(
                new Both("答复与告知", "What the reporter was told"),
                heads(
                        new Both("类别", "Kind"),
                        new Both("方式", "How"),
                        new Both("答复人", "By"),
                        new Both("时间", "Time"),
                        new Both("内容", "What was said")),
                ticket.replies().stream()
                        .map(reply -> Stream.of(
                                        TicketWords.of(reply.kind()),
                                        TicketWords.of(reply.medium()),
                                        frame.name(reply.by()),
                                        frame.time(reply.at()),
                                        said(reply))
                                .map(Lines::cell)
                                .toList())
                        .toList());
        return told.toWriteOn();
    }

    private Object said(Reply reply) {
        if (isHidden) {
            return WITHHELD;
        }
        String letter = reply.letter() == null ? null : "《" + reply.letter().reference() + "》";
        return Stream.of(reply.text(), letter).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Set<Party> complainant(Report report) {
        Party resident = report.resident() == null ? null : Party.resident(report.resident());
        return Stream.of(report.reporter(), resident).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
