package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Subject;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.office.ChangeOwner;
import dev.gatehouse.office.ChangeOwnerBuilder;
import dev.gatehouse.office.Departure;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RecordTenureBuilder;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.RegisterPersonBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** A flat in which its owner and a tenant live is sold: the owner goes, the tenant stays. */
final class TheFlatIsSold {
    private static final Money OPEN = Money.parse("CNY 1286.40");

    private final FrontDesk desk;
    private final Story story;
    private final Family owners;
    private final Family tenants;
    private final PersonId seller;
    private final PersonId tenant;

    TheFlatIsSold(FrontDesk desk, Story story, Family owners, Family tenants) {
        this.desk = desk;
        this.story = story;
        this.owners = owners;
        this.tenants = tenants;
        this.seller = owners.the(Relationship.PRINCIPAL);
        this.tenant = tenants.the(Relationship.PRINCIPAL);
    }

    /** RES-10: who owns the flat, and who rents it until when. */
    void recorded() {
        LocalDate march = LocalDate.of(2026, 3, 4);
        RecordTenure title = tenure(seller, march)
                .capacity(Capacity.OWNER)
                .share(NewShare.WHOLE)
                .build();
        RecordTenure lease = tenure(tenant, march)
                .capacity(Capacity.TENANT)
                .leaseEnd(LocalDate.of(2027, 2, 28))
                .agreement(NewPaper.of("ZL-2026-03", "租赁合同"))
                .build();
        desk.gatehouse().formalities().recordTenure(desk.once("story/sale/title"), title);
        story.done(
                desk,
                "On record: " + seller + " owns the flat, his father " + tenant + " rents from him until 28 Feb 2027",
                desk.gatehouse().formalities().recordTenure(desk.once("story/sale/lease"), lease));
    }

    /** OWN-2: known by document and telephone before anything is his. */
    PersonId buyer() {
        RegisterPerson command = new RegisterPersonBuilder()
                .kind(PersonKind.NATURAL_PERSON)
                .name("高远")
                .phone("139 1234 5678")
                .details(PersonDetails.NONE.withDocuments(
                        new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "999999198807170049")))
                .build();
        Outcome<PersonId> registered = desk.gatehouse().people().register(desk.once("story/sale/buyer"), command);
        story.done(desk, "A buyer is registered with document and telephone: " + registered.id(), registered);
        return registered.id();
    }

    /** OWN-1: the host's accounts say what is open. */
    void unsettled(PersonId buyer) {
        desk.fees().charge(unit(), OPEN);
        story.refusedThen(
                desk,
                "They want the flat in the buyer's name today; the accounts show unpaid fees:",
                () -> desk.gatehouse().titles().changeOwner(Call.by(desk.clerk()), sale(buyer)));
    }

    /** OWN-1 to OWN-4: settled first, then registered; of each household it is said whether it leaves. */
    void sold(PersonId buyer) {
        desk.fees().settle(unit());
        story.done(
                desk,
                seller + " pays. The flat is " + buyer + "'s; the seller's household leaves, the tenant's stays",
                desk.gatehouse().titles().changeOwner(desk.once("story/sale/change"), sale(buyer)));
    }

    void passes() {
        story.aside("passes of the seller's household: " + states(owners));
        story.aside("passes of the tenant's household: " + states(tenants));
    }

    /** AUTH-OURS-3: nothing older than the title. */
    void read(PersonId buyer) {
        story.aside("papers in the file: " + owners.unit().file().size());
        story.aside("of these, the buyer may read: " + readableBy(buyer));
        story.aside("the seller, who owns it no more: " + readableBy(seller));
    }

    private ChangeOwner sale(PersonId buyer) {
        List<PassNumber> returned =
                owners.book().passes().stream().map(Pass::number).limit(8).toList();
        return new ChangeOwnerBuilder()
                .unit(owners.unitId())
                .addLeaving(seller)
                .addComing(new NewOwner(
                        buyer,
                        NewShare.WHOLE,
                        NewPaper.of("kf-02-16/88", "入住登记表"),
                        NewPaper.of("WY-2026-31", "物业服务协议")))
                .addHouseholds(new Departure(owners.id(), true, returned), Departure.stays(tenants.id()))
                .statement(NewPaper.of("JQ-2026-7", "费用结清证明"))
                .build();
    }

    private RecordTenureBuilder tenure(PersonId person, LocalDate since) {
        return new RecordTenureBuilder().unit(owners.unitId()).person(person).since(since);
    }

    private Subject unit() {
        return Unit.TYPE.subject(owners.unitId());
    }

    private String readableBy(PersonId reader) {
        Caller himself = new Caller(desk.clerk().estate(), Party.resident(reader), Set.of(Role.RESIDENT));
        String numbers = desk.gatehouse().unitFiles().readableBy(himself, reader, owners.unitId()).stream()
                .map(filed -> filed.paper().number())
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "none" : numbers;
    }

    private static String states(Family family) {
        return family.book().passes().stream()
                .collect(Collectors.groupingBy(Pass::state, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(state -> state.getValue() + " " + state.getKey())
                .collect(Collectors.joining(", "));
    }
}
