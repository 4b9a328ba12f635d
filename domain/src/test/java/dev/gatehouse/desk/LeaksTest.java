package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GARDEN;
import static dev.gatehouse.desk.WatchedDesk.GUARD;
import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.pass.RevocationReason;
import dev.gatehouse.pass.RevokePass;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.permit.RejectWorker;
import dev.gatehouse.permit.RejectionReason;
import dev.gatehouse.permit.Responsible;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.resident.CorrectPerson;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is logged, thrown, journalled and told holds no name, no telephone number and no identity number (RES-11). */
class LeaksTest {
    private static final String[] SECRETS = {
        "Leakova", "张秘密", "13912345678", "3912345678", "139 1234", "110101199003077"
    };
    private static final String NAME = "Leakova 张秘密";
    private static final String PHONE = "13912345678";
    private static final String CREWS_NUMBER = "110101199003077213";
    private static final String IDENTITY_NUMBER = "11010119900307723X";
    private static final PersonDetails TOLD =
            PersonDetails.NONE.withSalutation(NAME).withPronunciation(NAME).withContact(NAME);
    private static final Path LOG = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/tests.log"));

    private final WatchedDesk front = new WatchedDesk();
    private final Gatehouse gatehouse = front.gatehouse;
    private final List<Throwable> thrown = new ArrayList<>();

    @Test
    @Tag("RES-11")
    void aDayAtTheDeskLeavesNoNameOrNumberInTheLogOrInAnError() throws IOException {
        long begin = Files.size(LOG);

        aDayAtTheDesk();

        String logged = Files.readString(LOG);
        assertThat(Files.size(LOG)).isGreaterThan(begin);
        assertThat(logged).contains("household.register in garden: ").doesNotContain(SECRETS);
        assertThat(thrown).hasSizeGreaterThan(10);
        assertThat(thrown).allSatisfy(error -> assertThat(withCauses(error)).doesNotContain(SECRETS));
    }

    @Test
    @Tag("RES-11")
    void aDayAtTheDeskLeavesNoNameOrNumberInTheJournalOrInANotification() {
        HouseholdId household = aDayAtTheDesk();
        gatehouse.outbox().deliver(100);

        List<JournalEntry> journal = new ArrayList<>();
        journal.addAll(gatehouse.households().history(OFFICER, household, 0, 100));
        Household family = gatehouse.households().find(OFFICER, household).orElseThrow();
        PersonId person = family.members().get(0).person();
        journal.addAll(gatehouse.people().history(OFFICER, person, 0, 100));
        journal.addAll(gatehouse.passes().history(OFFICER, household, 0, 100));

        assertThat(journal).hasSizeGreaterThan(5).asString().doesNotContain(SECRETS);
        assertThat(front.delivered).isNotEmpty().asString().doesNotContain(SECRETS);
    }

    @Test
    void whatIsPrintedInADebuggerOrByAHostIsMasked() {
        HouseholdId id = aDayAtTheDesk();
        Household household = gatehouse.households().find(OFFICER, id).orElseThrow();
        Person person = gatehouse
                .people()
                .find(OFFICER, household.members().get(0).person())
                .orElseThrow();

        assertThat(person.name()).isEqualTo(new PersonName(NAME));
        assertThat(person.phone()).isEqualTo(new Phone("+86" + PHONE));
        assertThat(person.documents())
                .containsExactly(new IdentityDocument(DocumentKind.RESIDENT_IDENTITY_CARD, IDENTITY_NUMBER));
        assertThat(person.toString()).doesNotContain("Leakova", "张秘密", PHONE, IDENTITY_NUMBER);
        assertThat(documents(person.id(), IDENTITY_NUMBER).toString()).doesNotContain(SECRETS);
        assertThat(household.toString()).doesNotContain(SECRETS);
        assertThat(register(new UnitId(new UUID(0, 1)), PHONE).toString()).doesNotContain(SECRETS);
        assertThat(correction(person.id()).toString()).doesNotContain(SECRETS);
    }

    @Test
    void papersAndTheirScansAreMaskedHoweverPeopleNumberAndNameThem() {
        UnitId unit = front.unit("3-1201");
        NewAttachment scan = new NewAttachment("scan of " + NAME, "0123456789abcdef".repeat(4));
        NewPaper paper = new NewPaper("Lease " + NAME, "Lease of " + NAME, null, scan);
        FilePaper command = new FilePaper(unit, FileSection.AGREEMENT, paper, null);
        gatehouse.units().filePaper(front.byOfficer(), command);
        Unit filed = gatehouse.units().find(OFFICER, unit).orElseThrow();
        assertThat(filed.file().get(0).paper().number()).contains(NAME);
        assertThat(List.of(command, filed)).asString().doesNotContain(SECRETS);
    }

    @Test
    void whatIsSearchedForIsMaskedToo() {
        assertThat(search().toString()).doesNotContain(SECRETS);
    }

    @Test
    void whatWasTypedInPlaceOfASheetNumberIsNotRepeated() {
        UnitId unit = front.unit("3-1201");
        HouseholdId household = gatehouse
                .office()
                .register(front.byOfficer(), register(unit, PHONE))
                .id();
        gatehouse.office().preparePasses(front.byOfficer(), new PreparePasses(household));
        PersonId person = new PersonId(new UUID(0, 1));

        for (String typed : List.of(PHONE, PHONE + "\nforged")) {
            refused(() -> gatehouse.office().moveIn(front.byOfficer(), moveIn(household, 1, typed, person)));
        }

        assertThat(thrown).allSatisfy(error -> assertThat(withCauses(error)).doesNotContain(PHONE, "\nforged"));
    }

    @Test
    void whatCouldNotBeToldLeavesNoNameOrNumberInTheLogOrInAnError() throws IOException {
        aDayAtTheDesk();
        Relay relay = new Relay(
                front.storage,
                notification -> {
                    throw new IllegalStateException(NAME + " does not answer on " + PHONE);
                },
                (estate, post, at) -> List.of(),
                CommandValidator.byDefaultProvider(),
                AccessPolicy.byRole(),
                () -> front.now);
        Caller supervisor = Caller.staff(GARDEN, "zhao.min", Role.CS_SUPERVISOR);
        while (relay.deadLetters(supervisor, 1).isEmpty()) {
            relay.deliver(100);
            front.now = front.now.plus(Relay.LONGEST_PAUSE);
        }
        Outbox.DeadLetter dead = relay.deadLetters(supervisor, 1).get(0);
        String key = dead.notification().key();
        DropDeadLetter command = new DropDeadLetter(key, "told " + NAME + " on " + PHONE);
        relay.drop(supervisor, command);
        refused(() -> relay.drop(supervisor, command));
        refused(() -> relay.drop(supervisor, new DropDeadLetter(key, "told " + NAME + "\non " + PHONE)));
        refused(() -> relay.sendAgain(supervisor, PHONE + "\nforged"));

        assertThat(dead.reason()).isEqualTo("java.lang.IllegalStateException");
        assertThat(Files.readString(LOG))
                .contains("outbox.drop in garden: " + key + " by staff:zhao.min")
                .doesNotContain(SECRETS);
        assertThat(thrown).allSatisfy(error -> assertThat(withCauses(error)).doesNotContain(SECRETS));
        assertThat(command.toString()).contains(key).doesNotContain(SECRETS);
    }

    @Test
    void aCrewAndItsVehicleLeaveNoNameAndNoNumberAnywhere() throws IOException {
        aDayAtTheDesk();
        Call finance = Call.by(Caller.staff(GARDEN, "qian.yi", Role.FINANCE));
        Call guard = Call.by(Caller.staff(GARDEN, "zhao.yun", Role.SECURITY));
        NewDocument document = new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, CREWS_NUMBER);
        NewAttachment photograph = new NewAttachment("photo of " + NAME, "0123456789abcdef".repeat(4));
        NewWorker worker = new NewWorker(NAME, document, photograph);
        ApplyForPermits crew = new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor(NAME + " Ltd.")
                .personInCharge(NAME)
                .phone(PHONE)
                .validity(new NewValidity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .addWorkers(worker)
                .fee(BigDecimal.TEN)
                .addAllResponsible(Responsible.RELAY.stream()
                        .map(department -> new Responsible(department, Recipient.role(Role.CS_SUPERVISOR)))
                        .toList())
                .build();
        PermitApplicationId id =
                gatehouse.permits().apply(front.byOfficer(), crew).id();
        List<ApplyForPermits> wrong = List.of(
                crew.withFee(BigDecimal.ONE),
                crew.withResponsible(List.of()),
                crew.withWorkers(List.of(worker, worker)).withFee(new BigDecimal(20)),
                crew.withPhone(PHONE + IDENTITY_NUMBER),
                crew.withValidity(new NewValidity(LocalDate.of(2026, 3, 1), LocalDate.of(2036, 3, 1))),
                crew.withWorkers(List.of(worker.withDocument(
                        new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "11010119900307721X")))));
        wrong.forEach(form -> refused(() -> gatehouse.permits().apply(front.byOfficer(), form)));
        refused(() -> gatehouse.permits().collect(finance, new CollectFee(id, BigDecimal.ONE)));
        gatehouse.permits().collect(finance, new CollectFee(id, BigDecimal.TEN));
        gatehouse.permits().handOverReceipt(front.byOfficer(), new HandOverReceipt(id, Party.outsider("foreman")));
        PermitApplication application = gatehouse.permits().find(OFFICER, id).orElseThrow();
        PermitNumber permit = application.permits().get(0).number();
        gatehouse.permits().reject(guard, new RejectWorker(id, permit, RejectionReason.DATA_DIFFER));
        refused(() -> gatehouse.permits().verify(guard, new PassOnPermits(id, List.of(permit))));

        HouseholdId home = gatehouse
                .office()
                .register(front.byOfficer(), register(front.unit("3-1203"), PHONE))
                .id();
        ApplyForVehiclePermit vehicle = new ApplyForVehiclePermit(home, "139 12345678", photograph);
        VehiclePermitId vehicleId = gatehouse
                .office()
                .applyForVehiclePermit(front.byOfficer(), vehicle)
                .id();
        refused(() -> gatehouse
                .office()
                .issueVehiclePermit(front.byOfficer(), new IssueVehiclePermit(vehicleId, null, null)));
        VehiclePermit kept = gatehouse.vehiclePermits().find(OFFICER, vehicleId).orElseThrow();
        gatehouse.outbox().deliver(100);

        assertThat(Files.readString(LOG)).contains("permit.apply in garden: ").doesNotContain(SECRETS);
        assertThat(thrown).allSatisfy(error -> assertThat(withCauses(error)).doesNotContain(SECRETS));
        assertThat(gatehouse.permits().history(OFFICER, id, 0, 100))
                .hasSizeGreaterThan(4)
                .asString()
                .doesNotContain(SECRETS);
        assertThat(gatehouse.vehiclePermits().history(OFFICER, vehicleId, 0, 100))
                .asString()
                .doesNotContain(SECRETS);
        assertThat(front.delivered).asString().contains("Refund CNY 10.00").doesNotContain(SECRETS);
        assertThat(List.of(crew, worker, document, photograph, vehicle))
                .asString()
                .doesNotContain(SECRETS);
        assertThat(List.of(application, kept)).asString().doesNotContain(SECRETS);
        assertThat(application.permits().get(0).worker().document()).hasToString("RESIDENT_IDENTITY_CARD ***");
    }

    private HouseholdId aDayAtTheDesk() {
        Call call = front.byOfficer();
        gatehouse
                .estates()
                .changeProfile(
                        Call.by(Caller.staff(GARDEN, "admin", Role.ADMINISTRATOR)),
                        new ChangeProfile(Presets.SUNSHINE_GARDEN));
        UnitId unit = front.unit("3-1201");
        RegisterHousehold family = register(unit, PHONE);

        refused(() -> gatehouse.office().register(call, register(unit, PHONE + "9999")));
        refused(() -> gatehouse.office().register(call, register(unit, IDENTITY_NUMBER)));
        refused(() -> gatehouse.office().register(Call.by(GUARD), family));
        refused(() -> gatehouse.office().register(call, register(new UnitId(new UUID(0, 1)), PHONE)));
        refused(() -> gatehouse
                .office()
                .register(
                        call,
                        new RegisterHousehold(
                                unit,
                                ParticularsSource.SALES_OFFICE,
                                List.of(new NewMember(NAME, null, null, null, null, PHONE)))));
        refused(() -> gatehouse.office().register(call, nobody(unit)));
        HouseholdId household =
                gatehouse.office().register(call.keyed("k-1"), family).id();
        refused(() -> gatehouse.office().register(call.keyed("k-1"), register(unit, null)));

        PersonId person = gatehouse
                .households()
                .find(OFFICER, household)
                .orElseThrow()
                .members()
                .get(0)
                .person();
        assertThat(gatehouse.people().search(OFFICER, search()).items()).hasSize(1);
        gatehouse.people().correct(call, correction(person));
        refused(() -> gatehouse.people().correct(call.withExpectedVersion(1L), correction(person)));
        refused(() -> gatehouse
                .people()
                .correct(call, new CorrectPerson(person, NAME.repeat(100), null, null, IDENTITY_NUMBER)));

        gatehouse.people().record(call, documents(person, IDENTITY_NUMBER));
        refused(() -> gatehouse.people().record(call, documents(person, IDENTITY_NUMBER.replace("X", "1"))));
        refused(() -> gatehouse.people().record(call, documents(person, IDENTITY_NUMBER.replace("0307", "0308"))));
        gatehouse.people().register(call, new RegisterPerson(PersonKind.NATURAL_PERSON, NAME, null, PHONE, TOLD));

        gatehouse.office().preparePasses(call, new PreparePasses(household));
        refused(() -> gatehouse.office().preparePasses(call, new PreparePasses(household)));
        gatehouse.passes().printReceiptSheet(call, new PrintReceiptSheet(household));
        PassBook book = gatehouse.passes().find(OFFICER, household).orElseThrow();
        String sheet = book.sheets().get(0).paper().number();
        refused(() -> gatehouse.office().moveIn(call, moveIn(household, 7, sheet, person)));
        refused(() -> gatehouse.office().moveIn(call, moveIn(household, 1, sheet, new PersonId(new UUID(0, 1)))));
        gatehouse.office().moveIn(call, moveIn(household, 1, sheet, person));
        gatehouse.office().addMember(call, AddMember.of(household, member(NAME, PHONE)));
        refused(() -> gatehouse.office().addMember(call, AddMember.of(household, member(" ", PHONE + "-" + PHONE))));
        refused(() -> gatehouse.passes().make(call, new MakePasses(household, person, 4, null)));

        PassNumber pass = book.passes().get(0).number();
        gatehouse.office().reportPassLost(call, new ReportPassLost(household, pass, Party.resident(person)));
        refused(() ->
                gatehouse.office().reportPassLost(call, new ReportPassLost(household, pass, Party.resident(person))));
        refused(() -> gatehouse.passes().revoke(call, new RevokePass(household, pass, RevocationReason.OTHER)));
        front.unit(NAME + " " + PHONE);
        refused(() -> front.unit(NAME + " " + PHONE));
        gatehouse.office().moveOut(call, new MoveOut(household, List.of()));
        refused(() -> gatehouse.office().addMember(call, AddMember.of(household, member(NAME, PHONE))));
        return household;
    }

    private void refused(Runnable command) {
        try {
            command.run();
        } catch (GatehouseException e) {
            thrown.add(e);
            return;
        }
        throw new AssertionError("was not refused");
    }

    private static String withCauses(@Nullable Throwable error) {
        return error == null ? "" : error + "\n" + withCauses(error.getCause());
    }

    private static RegisterHousehold register(UnitId unit, @Nullable String phone) {
        return new RegisterHousehold(unit, ParticularsSource.SALES_OFFICE, List.of(member(NAME, phone)));
    }

    private static RegisterHousehold nobody(UnitId unit) {
        return new RegisterHousehold(unit, ParticularsSource.SALES_OFFICE, List.of());
    }

    private static NewMember member(String name, @Nullable String phone) {
        return new NewMember(name, Gender.FEMALE, Relationship.PRINCIPAL, 1990, null, phone);
    }

    private static CorrectPerson correction(PersonId person) {
        return new CorrectPerson(person, NAME, null, 1990, PHONE);
    }

    private static RecordDetails documents(PersonId person, String number) {
        NewDocument document = new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, number);
        return new RecordDetails(person, TOLD.withDocuments(document));
    }

    private static PersonQuery search() {
        return new PersonQuery(NAME, new Phone("+86" + PHONE), PageRequest.FIRST);
    }

    private static MoveIn moveIn(HouseholdId household, int counted, String sheet, PersonId signedBy) {
        return new MoveIn(household, counted, List.of(), sheet, signedBy, null);
    }
}
