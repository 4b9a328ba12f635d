package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** A list is read: units get their files, households are registered, passes are made, wrong rows are put aside. */
final class TheListComesIn {
    private final FrontDesk desk;
    private final Story story;

    TheListComesIn(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    ImportTally read(String file, InputStream bytes, Path refusedFile) throws IOException {
        try (HouseholdList list = new HouseholdList(file, bytes);
                RefusedRows refused = new RefusedRows(refusedFile)) {
            Progress progress = new Progress(story.out());
            ImportTally tally = new Importer(desk, refused).takeAll(list, progress);
            progress.end(tally);
            tell(tally, refused);
            return tally;
        }
    }

    /** UNIT-1: one file per unit. */
    void aSecondFile(String unit) {
        story.refused(
                "Somebody opens a second file for unit " + unit + ":",
                () -> desk.gatehouse()
                        .units()
                        .register(Call.by(desk.clerk()), new RegisterUnit(unit, UnitKind.APARTMENT, null, null)));
    }

    private void tell(ImportTally tally, RefusedRows refused) {
        story.say(String.format(
                Locale.ROOT,
                "  new: %,d units, %,d households, %,d people; found from an earlier run: %,d units, %,d households",
                tally.units(),
                tally.households(),
                tally.people(),
                tally.unitsKnown(),
                tally.householdsKnown()));
        if (tally.householdsRefused() == 0) {
            return;
        }
        story.head(String.format(
                Locale.ROOT, "refused: %,d households with %,d rows", tally.householdsRefused(), tally.rowsRefused()));
        TextTable table = new TextTable("line", "column", "what is wrong");
        refused.table()
                .forEach(finding -> table.add(
                        finding.line(), finding.column().title(), finding.what().in(Locale.ENGLISH)));
        story.table(table);
        long more = refused.findings() - refused.table().size();
        story.say((more > 0 ? "  and " + more + " more. " : "  ") + "All rows of these households are in "
                + refused.file() + ": correct them there, and read it with --list.");
    }
}
