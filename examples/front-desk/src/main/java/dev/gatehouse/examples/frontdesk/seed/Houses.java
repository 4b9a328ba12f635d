package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.office.MoveInBuilder;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.GrantAuthorityBuilder;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenureBuilder;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.RegisterPersonBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units, and who lives in them. All names are invented. */
final class Houses {
    private static final List<String> EMPTY =
            List.of("1-0101", "1-0102", "1-0503", "2-0402", "2-1001", "3-0201", "3-0902", "3-1801");
    private static final List<Family> FAMILIES = List.of(
            new Family("1-0302", "林晓", Gender.FEMALE, "13600136000", "林建华", 7),
            new Family("1-0801", "陈建国", Gender.MALE, "13800138001", "王秀兰", 12),
            new Family("1-1202", "周敏", Gender.FEMALE, "13800138002", null, null),
            new Family("2-0301", "吴志强", Gender.MALE, "13800138003", "郑丽", 4),
            new Family("2-0802", "Ada Martin", Gender.FEMALE, "13800138004", "Paul Martin", null),
            new Family("2-1103", "黄海涛", Gender.MALE, "13800138005", "徐静", 9),
            new Family("3-0601", "何雨晴", Gender.FEMALE, "13800138006", null, null),
            new Family("3-1201", "王建军", Gender.MALE, "13800138000", "刘芳", 15),
            new Family("3-1502", "唐文博", Gender.MALE, "13800138007", "曾颖", null));

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Caller clerk = Staff.LI_WEI.in(Office.ESTATE);
    private final Map<String, Home> homes = new HashMap<>();

    Houses(Gatehouse gatehouse, Timeline time) {
        this.gatehouse = gatehouse;
        this.time = time;
    }

    /** Everybody has lived here for a while. */
    void register() {
        EMPTY.forEach(this::unit);
        unit("S-01", UnitKind.GROUND_FLOOR_SHOP, "E-40021");
        FAMILIES.forEach(this::moveIn);
        Home old = home("3-1201");
        own(old, null);
        own(home("1-0801"), null);
        own(home("2-1103"), null);
        rent(home("2-0802"));
        nannyMayAccept(old);
        paper(old, FileSection.AGREEMENT, "XY-2025-118", "物业服务协议");
        paper(old, FileSection.CERTIFICATE, "FC-20250418", "房屋交付证明");
    }

    Home home(String number) {
        Home home = homes.get(number);
        if (home == null) {
            throw new IllegalArgumentException("nobody lives in " + number);
        }
        return home;
    }

    /** All homes. */
    List<Home> all() {
        return FAMILIES.stream().map(family -> home(family.unit())).toList();
    }

    private UnitId unit(String number) {
        return unit(number, UnitKind.SERVICED_APARTMENT, null);
    }

    private UnitId unit(String number, UnitKind kind, @Nullable String meter) {
        return gatehouse
                .units()
                .register(Call.by(clerk), new RegisterUnit(number, kind, meter, null))
                .id();
    }

    private void moveIn(Family family) {
        UnitId unit = unit(family.unit());
        HouseholdId id = gatehouse
                .office()
                .register(
                        Call.by(clerk),
                        new RegisterHouseholdBuilder()
                                .unit(unit)
                                .source(ParticularsSource.SALES_OFFICE)
                                .addAllMembers(family.members())
                                .build())
                .id();
        gatehouse.office().preparePasses(Call.by(clerk), new PreparePasses(id));
        gatehouse.passes().printReceiptSheet(Call.by(clerk), new PrintReceiptSheet(id));
        Household household = gatehouse.households().find(clerk, id).orElseThrow();
        List<PersonId> members =
                household.members().stream().map(Member::person).toList();
        String sheet = gatehouse
                .passes()
                .find(clerk, id)
                .orElseThrow()
                .sheets()
                .get(0)
                .paper()
                .number();
        gatehouse
                .office()
                .moveIn(
                        Call.by(clerk),
                        new MoveInBuilder()
                                .household(id)
                                .familyMembers(members.size())
                                .receiptSheet(sheet)
                                .signedBy(members.get(0))
                                .build());
        homes.put(family.unit(), new Home(family.unit(), unit, id, members, family.name(), family.phone()));
    }

    private void own(Home home, @Nullable LocalDate until) {
        tenure(home, Capacity.OWNER, NewShare.WHOLE, until, null);
    }

    private void rent(Home home) {
        tenure(home, Capacity.TENANT, null, null, today().plusMonths(9));
    }

    private void tenure(
            Home home,
            Capacity capacity,
            @Nullable NewShare share,
            @Nullable LocalDate until,
            @Nullable LocalDate leaseEnd) {
        gatehouse
                .formalities()
                .recordTenure(
                        Call.by(clerk),
                        new RecordTenureBuilder()
                                .unit(home.unit())
                                .person(home.principal())
                                .capacity(capacity)
                                .share(share)
                                .since(today().minusMonths(3))
                                .until(until)
                                .leaseEnd(leaseEnd)
                                .build());
    }

    private void nannyMayAccept(Home home) {
        RegisterPerson nanny = new RegisterPersonBuilder()
                .kind(PersonKind.NATURAL_PERSON)
                .name("张桂花")
                .phone("13800138099")
                .details(PersonDetails.NONE)
                .build();
        PersonId agent = gatehouse.people().register(Call.by(clerk), nanny).id();
        gatehouse
                .formalities()
                .grantAuthority(
                        Call.by(clerk),
                        new GrantAuthorityBuilder()
                                .unit(home.unit())
                                .household(home.household())
                                .grantedBy(home.principal())
                                .agent(agent)
                                .scopes(Set.of(Scope.ACCEPT_WORK, Scope.COLLECT_KEYS))
                                .proof(NewPaper.of("WT-2025-031", "授权委托书"))
                                .build());
    }

    private void paper(Home home, FileSection section, String number, String title) {
        gatehouse
                .units()
                .filePaper(
                        Call.by(clerk),
                        new FilePaper(
                                home.unit(), section, NewPaper.of(number, title), Party.resident(home.principal())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Office.ZONE);
    }

    /** A family as a list has it: who, beside whom, and how old the child is. */
    private record Family(
            String unit,
            String name,
            Gender gender,
            String phone,
            @Nullable String spouse,
            @Nullable Integer child) {
        List<NewMember> members() {
            List<NewMember> members = new ArrayList<>();
            members.add(new NewMemberBuilder()
                    .name(name)
                    .gender(gender)
                    .relationship(Relationship.PRINCIPAL)
                    .phone(phone)
                    .build());
            if (spouse != null) {
                members.add(new NewMemberBuilder()
                        .name(spouse)
                        .gender(gender == Gender.MALE ? Gender.FEMALE : Gender.MALE)
                        .relationship(Relationship.SPOUSE)
                        .build());
            }
            if (child != null) {
                members.add(new NewMemberBuilder()
                        .name(name.substring(0, 1) + "小宝")
                        .gender(Gender.FEMALE)
                        .relationship(Relationship.CHILD)
                        .age(child)
                        .build());
            }
            return members;
        }
    }
}
