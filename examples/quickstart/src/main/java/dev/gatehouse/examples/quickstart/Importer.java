package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list to the front desk: registers each unit and each household, and prepares the passes.
 *
 * <p>A household is registered whole or not at all: one wrong row refuses all rows of its household. What identifies a
 * unit and a household in the list is its request key, so that the same household never comes twice, from whatever file.
 */
final class Importer {
    private final FrontDesk desk;
    private final RowInspection inspection;
    private final RefusedRows refused;
    private final ImportTally tally = new ImportTally();

    Importer(FrontDesk desk, RefusedRows refused) {
        this.desk = desk;
        this.inspection = new RowInspection(desk);
        this.refused = refused;
    }

    /** Takes all households of a list, and says how far it has come after each. */
    ImportTally takeAll(HouseholdList list, Progress progress) {
        while (list.hasNext()) {
            take(list.next());
            progress.at(tally);
        }
        return tally;
    }

    private void take(ListedHousehold listed) {
        List<Finding> findings = new ArrayList<>(listed.findings());
        UnitId unit = unit(listed, findings);
        Outcome<HouseholdId> registered = unit == null || !findings.isEmpty() ? null : register(listed, unit, findings);
        if (registered == null) {
            findings.addAll(inspection.inspect(listed));
            if (findings.isEmpty()) {
                throw new IllegalStateException("refused, and nothing is wrong with it: line "
                        + listed.first().line());
            }
            findings.sort(Comparator.comparing(Finding::line).thenComparing(Finding::column));
            refused.add(listed, findings);
            tally.refused(listed);
            return;
        }
        desk.gatehouse()
                .office()
                .preparePasses(desk.once("list/passes/" + registered.id()), new PreparePasses(registered.id()));
        tally.registered(listed, registered.repeated());
    }

    /** The unit, registered now or before; null when it cannot be. A unit stands whoever moves in. */
    private @Nullable UnitId unit(ListedHousehold listed, List<Finding> findings) {
        long line = listed.first().line();
        UnitKind kind = listed.unitKind();
        if (kind == null) {
            return null;
        }
        String number = listed.first().unit();
        try {
            Outcome<UnitId> registered = desk.gatehouse()
                    .units()
                    .register(
                            desk.once(key("list/unit/" + number)),
                            new RegisterUnit(number, kind, null, listed.plannedMoveIn()));
            tally.unit(registered.repeated());
            return registered.id();
        } catch (InvalidCommand invalid) {
            invalid.violations()
                    .forEach(violation -> findings.add(new Finding(line, Column.UNIT, violation.message())));
            return null;
        } catch (RequestKeyReused | RuleViolation known) {
            Unit unit = desk.gatehouse()
                    .units()
                    .find(desk.clerk(), new UnitNumber(number))
                    .orElseThrow(() -> known);
            if (unit.kind() != kind) {
                findings.add(new Finding(
                        line,
                        Column.UNIT_KIND,
                        Text.of(
                                "UNIT-1: the unit has its file already, as {0}",
                                "UNIT-1：该单元已有档案，类别为 {0}", unit.kind())));
            }
            return unit.id();
        }
    }

    private @Nullable Outcome<HouseholdId> register(ListedHousehold listed, UnitId unit, List<Finding> findings) {
        Row first = listed.first();
        try {
            return desk.gatehouse()
                    .office()
                    .register(
                            desk.once(key("list/household/" + first.unit() + "/" + first.household())),
                            listed.command(unit));
        } catch (RequestKeyReused changed) {
            findings.add(new Finding(
                    first.line(),
                    Column.HOUSEHOLD,
                    Text.of(
                            "this household came before with other particulars; correct them at the desk",
                            "该户此前已按不同资料登记；请在前台更正")));
            return null;
        } catch (InvalidCommand | RuleViolation wrong) {
            return null; // The inspection tells all that is wrong, not only what was met first.
        }
    }

    /** A unit number too long for a key is refused before the key is looked at. */
    private static String key(String identity) {
        return identity.substring(0, Math.min(identity.length(), 100));
    }
}
