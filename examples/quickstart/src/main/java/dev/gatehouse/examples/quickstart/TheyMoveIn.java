package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.office.HandOverPasses;
import dev.gatehouse.office.HandOverPassesBuilder;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveInBuilder;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipt sheets are printed and signed, and whoever was left out gets passes too. */
final class TheyMoveIn {
    private final FrontDesk desk;
    private final Story story;

    TheyMoveIn(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    /** PASS-3 and PASS-4: the sheet is printed, the resident signs it and takes the passes. */
    void moveIn(Family family, String who, int familyMembers, List<NewMember> leftOut) {
        printSheet(family, who, "move-in");
        MoveIn command = moveIn(family, familyMembers, leftOut, family.the(Relationship.PRINCIPAL));
        story.done(
                desk,
                "Signed: " + family.sheet(0) + ". Their passes in hand, " + who + " move in",
                desk.gatehouse().office().moveIn(desk.once("story/move-in/" + family.id()), command));
    }

    /** PASS-4: no signature, no pass. */
    void unsigned(Family family, String who) {
        printSheet(family, who, "move-in");
        MoveIn command = moveIn(family, 2, List.of(), null);
        story.refused(
                "Their driver asks to take the passes along; nobody has signed sheet " + family.sheet(0) + ":",
                () -> desk.gatehouse().office().moveIn(Call.by(desk.clerk()), command));
    }

    static NewMember grandmother() {
        return new NewMemberBuilder()
                .name("陈吴秀英")
                .gender(Gender.FEMALE)
                .relationship(Relationship.PARENT)
                .birthYear(1952)
                .build();
    }

    /** PASS-5: whoever was left out gets passes soon, free as everybody's first three. */
    void makeUp(Family family, PersonId leftOut, String name) {
        story.done(
                desk,
                "Three passes are made for " + name + ", free of charge",
                desk.gatehouse()
                        .passes()
                        .make(
                                desk.once("story/make-up/" + family.id()),
                                new MakePasses(family.id(), leftOut, 3, null)));
        handOver(family, 1, leftOut, name, "make-up");
    }

    void handOver(Family family, int sheet, PersonId signedBy, String who, String key) {
        printSheet(family, who, key);
        HandOverPasses command = new HandOverPassesBuilder()
                .household(family.id())
                .receiptSheet(family.sheet(sheet))
                .signedBy(signedBy)
                .build();
        story.done(
                desk,
                "Signed: " + family.sheet(sheet) + ". It goes into the unit's file, as every sheet does",
                desk.gatehouse()
                        .office()
                        .handOverPasses(desk.once("story/" + key + "/hand-over/" + family.id()), command));
    }

    private void printSheet(Family family, String who, String key) {
        story.done(
                desk,
                "A receipt sheet is printed for " + who,
                desk.gatehouse()
                        .passes()
                        .printReceiptSheet(
                                desk.once("story/" + key + "/sheet/" + family.id()),
                                new PrintReceiptSheet(family.id())));
    }

    private static MoveIn moveIn(
            Family family, int familyMembers, List<NewMember> leftOut, @Nullable PersonId signedBy) {
        return new MoveInBuilder()
                .household(family.id())
                .familyMembers(familyMembers)
                .leftOut(leftOut)
                .receiptSheet(family.sheet(0))
                .signedBy(signedBy)
                .build();
    }
}
