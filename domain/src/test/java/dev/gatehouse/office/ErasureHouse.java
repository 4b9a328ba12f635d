package dev.gatehouse.office;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.fixture.Letters;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import dev.gatehouse.ticket.WithdrawTicket;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A family that has lived here, and somebody of it who wants to be forgotten. */
final class ErasureHouse {
    static final String PHONE = "13912345678";
    static final String PASSPORT = "X98765432";

    final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    final Call administrator = Call.by(Caller.staff(desk.estate, "root", Role.ADMINISTRATOR));
    final Gatehouse gatehouse = desk.gatehouse;
    final UnitId unit = desk.unit("3-1201");
    final HouseholdId household;
    final PersonId person;
    final PersonId spouse;

    ErasureHouse(String name) {
        household = desk.household(
                unit,
                new NewMember(name, Gender.FEMALE, Relationship.PRINCIPAL, 1980, null, PHONE),
                new NewMember("Otto Other", Gender.MALE, Relationship.SPOUSE, 1981, null, "13800138000"));
        person = desk.member(household, 0);
        spouse = desk.member(household, 1);
        gatehouse
                .people()
                .record(
                        desk.officer(),
                        new RecordDetails(
                                person,
                                PersonDetails.NONE
                                        .withDocuments(new NewDocument(DocumentKind.PASSPORT, PASSPORT))
                                        .withPhotographs(new NewAttachment("photo/1", "0123456789abcdef".repeat(4)))));
    }

    void movesInAndOut() {
        desk.prepare(household);
        desk.moveIn(household);
        movesOut();
    }

    void movesOut() {
        gatehouse.office().moveOut(desk.officer(), new MoveOut(household, List.of()));
    }

    /** A ticket that was told like this, and is alive. */
    TicketId ticket(@Nullable PersonId resident, @Nullable String contact, String content) {
        OpenTicket command = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.of(unit))
                .standing(resident == null ? Reporter.Standing.OUTSIDER : Reporter.Standing.RESIDENT)
                .reporter(resident == null ? null : Party.resident(resident))
                .resident(resident)
                .content(content)
                .contact(new NewContact(
                        contact,
                        null,
                        contact == null ? null : (person.equals(resident) ? "own" : "other") + "@c.example"))
                .about(About.of(TicketClass.ENGINEERING))
                .build();
        return gatehouse.tickets().open(desk.officer(), command).id();
    }

    void withdraw(TicketId ticket, String note) {
        gatehouse.tickets().withdraw(desk.officer(), new WithdrawTicket(ticket, Party.outsider("customer"), note));
    }

    Erased erase() {
        return erase(gatehouse);
    }

    Erased erase(Gatehouse office) {
        return office.erasures().erase(administrator, new ErasePerson(person, "own wish"));
    }

    Person person() {
        return gatehouse.people().find(desk.officer, person).orElseThrow();
    }

    /** Everything that is kept, letter by letter. */
    List<String> letters() {
        return Letters.of(desk.storage.contents());
    }

    /** The same office on a storage that fails at the n-th transaction, once. */
    Gatehouse failingAt(int transaction) {
        AtomicInteger count = new AtomicInteger();
        return Gatehouse.builder()
                .storage(new Storage() {
                    @Override
                    public <T> T inTransaction(Function<Transaction, T> work) {
                        if (count.incrementAndGet() == transaction) {
                            throw new StorageFailure(Text.of("the plug was pulled", "断电"), true, null);
                        }
                        return desk.storage.inTransaction(work);
                    }
                })
                .notifier(notification -> {})
                .time(desk::now)
                .build();
    }
}
