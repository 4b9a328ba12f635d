package dev.gatehouse.jdbc;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.Responsible;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;

/** An estate with an office at work, over some storage; its rules are those of the first manual. */
final class House {
    static final NewAttachment DRAWN = new NewAttachment("drawn/1", "0123456789abcdef".repeat(4));

    static final NewAttachment PHOTOGRAPH = new NewAttachment("photo/1", "0123456789abcdef".repeat(4));

    final Gatehouse gatehouse;
    final EstateId estate;
    final Caller officer;

    House(Storage storage) {
        this(storage, InstantSource.system(), notification -> {});
    }

    House(Storage storage, InstantSource time, Notifier notifier) {
        estate = Samples.newEstate();
        officer = Caller.staff(estate, "li.wei", Role.CS_OFFICER, Role.CS_SUPERVISOR);
        gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notifier)
                .time(time)
                .build();
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(estate, "root", Role.ADMINISTRATOR)),
                        new OpenEstate(
                                "阳光嘉园", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Presets.SUNSHINE_GARDEN));
    }

    private House(House other, Storage storage) {
        estate = other.estate;
        officer = other.officer;
        gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notification -> {})
                .build();
    }

    /** The same office on another node, which shares nothing with this one but the database. */
    House onAnotherNode(Storage storage) {
        return new House(this, storage);
    }

    /** Somebody of the estate with this role alone. */
    Call as(Role role) {
        return Call.by(Caller.staff(estate, "of." + role, role));
    }

    /** A crew of so many, with the whole fee, for which everybody is responsible. */
    static ApplyForPermits crew(int workers) {
        LocalDate from = LocalDate.now(ZoneOffset.UTC);
        return new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("光明电梯")
                .personInCharge("郭亮")
                .phone("13800138000")
                .validity(new NewValidity(from, from.plusMonths(3)))
                .workers(IntStream.range(0, workers)
                        .mapToObj(i -> new NewWorker(
                                "工人", new NewDocument(DocumentKind.PASSPORT, "E" + (1_000 + i)), PHOTOGRAPH))
                        .toList())
                .fee(new BigDecimal(10 * workers))
                .responsible(Responsible.RELAY.stream()
                        .map(department -> new Responsible(department, Recipient.post(Post.of(department))))
                        .toList())
                .build();
    }

    Call call() {
        return Call.by(officer);
    }

    UnitId unit(String number) {
        return gatehouse
                .units()
                .register(call(), new RegisterUnit(number, UnitKind.APARTMENT, null, null))
                .id();
    }

    HouseholdId household(UnitId unit, String... names) {
        List<NewMember> members = List.of(names).stream()
                .map(name -> new NewMember(name, Gender.FEMALE, Relationship.PRINCIPAL, 1980, null, "+8613800138000"))
                .toList();
        return gatehouse
                .office()
                .register(call(), new RegisterHousehold(unit, ParticularsSource.SALES_OFFICE, members))
                .id();
    }

    /** A household that lives here, with three passes each, signed for. */
    HouseholdId settled(String number, String... names) {
        HouseholdId household = household(unit(number), names);
        gatehouse.office().preparePasses(call(), new PreparePasses(household));
        gatehouse.passes().printReceiptSheet(call(), new PrintReceiptSheet(household));
        PassBook book = book(household);
        gatehouse
                .office()
                .moveIn(
                        call(),
                        new MoveIn(
                                household,
                                names.length,
                                List.of(),
                                book.sheets().get(0).paper().number(),
                                holder(household),
                                DRAWN));
        return household;
    }

    PassBook book(HouseholdId household) {
        return gatehouse.passes().find(officer, household).orElseThrow();
    }

    PersonId holder(HouseholdId household) {
        return book(household).holders().get(0).person();
    }
}
