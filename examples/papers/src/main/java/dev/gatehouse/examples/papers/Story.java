package dev.gatehouse.examples.papers;

import dev.gatehouse.Presets;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.RegisterUnitBuilder;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.util.ArrayList;
import java.util.List;

/** A few days at the front desk, in which every kind of paper is printed at least once. */
record Story(FrontDesk desk) {
    List<PrintedPaper> papers() {
        UnitId unit = desk.gatehouse()
                .units()
                .register(
                        desk.call(),
                        new RegisterUnitBuilder()
                                .number("3-1201")
                                .kind(UnitKind.APARTMENT)
                                .build())
                .id();
        RegisterHouseholdBuilder family = new RegisterHouseholdBuilder()
                .unit(unit)
                .source(ParticularsSource.SALES_OFFICE)
                .addMembers(member("陈建国", Gender.MALE, Relationship.PRINCIPAL))
                .addMembers(member("Aoife O’Connor", Gender.FEMALE, Relationship.SPOUSE));
        HouseholdId household =
                desk.gatehouse().office().register(desk.call(), family.build()).id();

        FamilyStory familyStory = new FamilyStory(desk, unit, household);
        List<PrintedPaper> printed = new ArrayList<>(new CrewStory(desk).papers());
        printed.addAll(familyStory.papers());
        printed.addAll(new TitleStory(desk, unit, household, familyStory.principal()).papers());
        printed.addAll(
                new SlipStory(desk.elsewhere("serviced-apartment", "服务式公寓", Presets.SERVICED_APARTMENT)).papers());
        FrontDesk project = desk.elsewhere("project", "圆梦居", Presets.PROJECT_HANDBOOK);
        printed.addAll(new RepairStory(project).papers());
        printed.addAll(new NoticeStory(desk.elsewhere("garden", "阳光嘉园二期", Presets.SUNSHINE_GARDEN)).papers());
        printed.addAll(new KeyStory(project, desk.elsewhere("villas", "财富公馆", Presets.VILLA_HANDOVER)).papers());
        return printed;
    }

    private static NewMember member(String name, Gender gender, Relationship relationship) {
        return new NewMemberBuilder()
                .name(name)
                .gender(gender)
                .relationship(relationship)
                .birthYear(1980)
                .phone("138 0013 8001")
                .build();
    }
}
