package dev.gatehouse.examples.papers;

import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.office.ChangeOwnerBuilder;
import dev.gatehouse.office.Departure;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.GrantAuthorityBuilder;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenureBuilder;
import dev.gatehouse.resident.RegisterPersonBuilder;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.unit.FilePaperBuilder;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The flat in which they live has an owner, who lets it, authorizes somebody, and sells it. */
record TitleStory(FrontDesk desk, UnitId unitId, HouseholdId household, PersonId tenant) {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

    List<PrintedPaper> papers() {
        var gatehouse = desk.gatehouse();
        PersonId seller = person("宋立群", "E87654321");
        PersonId agent = person("Ngozi Okonkwo", "A1234567");
        PersonId buyer = person("高远", "E11112222");
        RecordTenureBuilder title = new RecordTenureBuilder()
                .unit(unitId)
                .person(seller)
                .capacity(Capacity.OWNER)
                .share(NewShare.WHOLE)
                .since(TODAY.minusYears(3));
        gatehouse.formalities().recordTenure(desk.call(), title.build());
        RecordTenureBuilder lease = new RecordTenureBuilder()
                .unit(unitId)
                .person(tenant)
                .capacity(Capacity.TENANT)
                .since(TODAY)
                .leaseEnd(TODAY.plusYears(1))
                .agreement(NewPaper.of("ZL-2026-11", "租赁合同 Lease"))
                .statement(NewPaper.of("JQ-2026-6", "费用结清证明 Statement of settlement"));
        gatehouse.formalities().recordTenure(desk.call(), lease.build());
        GrantAuthorityBuilder authority = new GrantAuthorityBuilder()
                .unit(unitId)
                .grantedBy(seller)
                .agent(agent)
                .addScopes(Scope.SIGN, Scope.COLLECT_KEYS)
                .proof(NewPaper.of("WT-2026-2", "委托书 Power of attorney"))
                .until(desk.time().instant().plus(Duration.ofDays(90)));
        gatehouse.formalities().grantAuthority(desk.call(), authority.build());
        FilePaperBuilder letter = new FilePaperBuilder()
                .unit(unitId)
                .section(FileSection.PARTICULARS)
                .paper(NewPaper.of("LX-3", "来信 Letter about the sale"));
        gatehouse.units().filePaper(desk.call(), letter.build());
        desk.time().passes(Duration.ofDays(2));
        ChangeOwnerBuilder sale = new ChangeOwnerBuilder()
                .unit(unitId)
                .addLeaving(seller)
                .addComing(new NewOwner(
                        buyer,
                        NewShare.WHOLE,
                        NewPaper.of("kf-02-16/88", "入住登记表 Move-in Registration Form"),
                        NewPaper.of("WY-2026-31", "物业服务协议 Property-fee agreement")))
                .addHouseholds(Departure.stays(household))
                .statement(NewPaper.of("JQ-2026-7", "费用结清证明 Statement of settlement"));
        gatehouse.titles().changeOwner(desk.call(), sale.build());
        return printed();
    }

    private List<PrintedPaper> printed() {
        TitlePapers print = new TitlePapers(desk.frame());
        Unit unit = desk.gatehouse().units().find(desk.clerk(), unitId).orElseThrow();
        TenureBook book = desk.gatehouse().tenures().find(desk.clerk(), unitId).orElseThrow();
        return List.of(
                print.agreement(book.tenures().get(1), unit.number()),
                print.powerOfAttorney(book.authorities().get(0), unit.number()),
                print.settlement(filed(unit, "JQ-2026-7").paper(), unit.number()),
                print.agreement(book.tenures().get(2), unit.number()),
                print.filed(filed(unit, "LX-3"), unit.number()));
    }

    private PersonId person(String name, String passport) {
        NewDocument document = new NewDocument(DocumentKind.PASSPORT, passport);
        RegisterPersonBuilder command = new RegisterPersonBuilder()
                .kind(PersonKind.NATURAL_PERSON)
                .name(name)
                .phone("139 1234 5678")
                .details(PersonDetails.NONE.withDocuments(document));
        return desk.gatehouse().people().register(desk.call(), command.build()).id();
    }

    private static FiledPaper filed(Unit unit, String number) {
        return unit.file().stream()
                .filter(filed -> filed.paper().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
