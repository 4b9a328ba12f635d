package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.pass.ReplacePass;
import dev.gatehouse.resident.PersonId;
import java.math.BigDecimal;
import java.util.List;

/** What comes after: a further pass, a lost one, and the day on which a household goes. */
final class PassesLater {
    private static final BigDecimal FIFTY = new BigDecimal("50");

    private final FrontDesk desk;
    private final Story story;

    PassesLater(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    /** PASS-2 and PASS-6: three are free, and the fourth has its price. */
    void fourth(Family family, PersonId holder, String name) {
        story.refused(
                name + " asks for a fourth pass, free like the first three:",
                () -> desk.gatehouse()
                        .passes()
                        .make(Call.by(desk.clerk()), new MakePasses(family.id(), holder, 1, null)));
        story.done(
                desk,
                "The parents pay CNY 50, and it is made",
                desk.gatehouse()
                        .passes()
                        .make(desk.once("story/fourth/" + family.id()), new MakePasses(family.id(), holder, 1, FIFTY)));
    }

    /** RES-9: somebody of the household reports it; the gate is told to let nobody in on it. */
    void lost(Family family, PassNumber pass, PersonId reporter, String names) {
        story.done(
                desk,
                names + ": pass " + pass + " is lost",
                desk.gatehouse()
                        .office()
                        .reportPassLost(
                                desk.once("story/lost/" + pass),
                                new ReportPassLost(family.id(), pass, Party.resident(reporter))));
        story.done(
                desk,
                "Another is made in its place, for CNY 50",
                desk.gatehouse()
                        .passes()
                        .replace(desk.once("story/replace/" + pass), new ReplacePass(family.id(), pass, FIFTY)));
    }

    void moveOut(Family family, String who, List<PassNumber> returned) {
        story.done(
                desk,
                who + " move out and hand back " + returned.size() + " of "
                        + family.book().passes().size() + " passes; the others are void from now on",
                desk.gatehouse()
                        .office()
                        .moveOut(desk.once("story/move-out/" + family.id()), new MoveOut(family.id(), returned)));
    }
}
