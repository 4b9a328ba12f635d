package dev.gatehouse.examples.papers;

import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.office.FileFormBuilder;
import dev.gatehouse.office.MoveInBuilder;
import dev.gatehouse.office.PreparePassesBuilder;
import dev.gatehouse.office.SignDogAgreementBuilder;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.SignForCopy;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PetKind;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.RegisterPetBuilder;
import dev.gatehouse.resident.RegistrationForm;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A family with a dog and a car fills in its forms and moves in. */
record FamilyStory(FrontDesk desk, UnitId unitId, HouseholdId id) {
    List<PrintedPaper> papers() {
        List<PrintedPaper> printed = new ArrayList<>(forms());
        printed.addAll(passes());
        printed.addAll(vehicle());
        return printed;
    }

    PersonId principal() {
        return household().members().get(0).person();
    }

    private List<PrintedPaper> forms() {
        var gatehouse = desk.gatehouse();
        NewDocument passport = new NewDocument(DocumentKind.PASSPORT, "E12345678");
        PersonDetails details = PersonDetails.NONE.withDocuments(passport);
        gatehouse.people().record(desk.call(), new RecordDetails(principal(), details));
        gatehouse
                .households()
                .registerPet(
                        desk.call(),
                        new RegisterPetBuilder()
                                .household(id)
                                .kind(PetKind.DOG)
                                .breed("柴犬，黄色")
                                .build());
        HouseholdForms print = new HouseholdForms(desk.frame(), desk::person);
        List<PrintedPaper> printed = new ArrayList<>();
        for (RegistrationForm form : RegistrationForm.values()) {
            FiledPaper filed = filed(form, "DJ-2026-" + (118 + printed.size()));
            printed.add(print.registration(form, filed.paper(), household(), unit().number()));
        }
        gatehouse
                .formalities()
                .signDogAgreement(
                        desk.call(),
                        new SignDogAgreementBuilder()
                                .household(id)
                                .signedBy(principal())
                                .number("YQ-2026-4")
                                .copies(2)
                                .sealed(true)
                                .build());
        printed.add(print.dogAgreement(household(), unit().number()));
        return printed;
    }

    private FiledPaper filed(RegistrationForm form, String number) {
        FileFormBuilder command =
                new FileFormBuilder().household(id).form(form).number(number).signedBy(principal());
        desk.gatehouse().formalities().fileForm(desk.call(), command.build());
        List<FiledPaper> file = unit().file();
        return file.get(file.size() - 1);
    }

    /** The sheet as it comes from the printer, and as it goes into the file. */
    private List<PrintedPaper> passes() {
        var gatehouse = desk.gatehouse();
        PassPapers print = new PassPapers(desk.frame());
        gatehouse
                .office()
                .preparePasses(
                        desk.call(), new PreparePassesBuilder().household(id).build());
        gatehouse.passes().printReceiptSheet(desk.call(), new PrintReceiptSheet(id));
        PassBook waiting = book();
        PrintedPaper unsigned = print.receiptSheet(waiting, waiting.sheets().get(0), unit().number());
        desk.time().passes(Duration.ofHours(2));
        MoveInBuilder command = new MoveInBuilder()
                .household(id)
                .familyMembers(household().members().size())
                .receiptSheet(unsigned.number())
                .signedBy(principal())
                .drawn(FrontDesk.kept("signatures/" + unsigned.number() + ".svg"));
        gatehouse.office().moveIn(desk.call(), command.build());
        PassBook handedOver = book();
        return List.of(
                unsigned, print.receiptSheet(handedOver, handedOver.sheets().get(0), unit().number()));
    }

    private List<PrintedPaper> vehicle() {
        var permits = desk.gatehouse().vehiclePermits();
        VehiclePapers print = new VehiclePapers(desk.frame());
        ApplyForVehiclePermit command = new ApplyForVehiclePermit(id, "粤B·12345", FrontDesk.kept("licences/118.jpg"));
        VehiclePermitId permit = desk.gatehouse()
                .office()
                .applyForVehiclePermit(desk.call(), command)
                .id();
        IssueVehiclePermit issue = new IssueVehiclePermit(permit, Party.resident(principal()), null);
        desk.gatehouse().office().issueVehiclePermit(desk.call(), issue);
        permits.signForCopy(desk.call("zhou.gang", Role.SECURITY), new SignForCopy(permit, null));
        VehiclePermit issued = permits.find(desk.clerk(), permit).orElseThrow();
        return List.of(print.permit(issued, unit().number()), print.issueSheet(issued, unit().number()));
    }

    private Unit unit() {
        return desk.gatehouse().units().find(desk.clerk(), unitId).orElseThrow();
    }

    private Household household() {
        return desk.gatehouse().households().find(desk.clerk(), id).orElseThrow();
    }

    private PassBook book() {
        return desk.gatehouse().passes().find(desk.clerk(), id).orElseThrow();
    }
}
