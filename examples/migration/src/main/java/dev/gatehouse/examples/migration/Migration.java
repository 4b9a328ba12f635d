package dev.gatehouse.examples.migration;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.examples.migration.Row.BadRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Takes the steps of an old system's tables in the order in which they happened. */
final class Migration {
    private final Gatehouse gatehouse;
    private final Caller importer;
    private final Story story;
    private final List<String> refused = new ArrayList<>();
    private int imported;
    private int before;
    private int left;

    Migration(Gatehouse gatehouse, Caller importer, Story story) {
        this.gatehouse = gatehouse;
        this.importer = importer;
        this.story = story;
    }

    /** Imports the three tables. What cannot be imported is told; the rest of its row is left out. */
    Report run(OldSystem old) {
        List<Step> steps = new ArrayList<>();
        read(old.rows("units.csv"), story::ofUnit, steps);
        read(old.rows("keys.csv"), story::ofKey, steps);
        read(old.rows("tickets.csv"), story::ofTicket, steps);
        steps.sort(Comparator.comparing(Step::at));
        Set<Row> broken = new HashSet<>();
        for (Step step : steps) {
            if (broken.contains(step.row())) {
                left++;
            } else if (!take(step)) {
                broken.add(step.row());
            }
        }
        int settled = gatehouse.clocks().settle(importer);
        return new Report(imported, before, left, settled, refused);
    }

    private void read(List<Row> rows, Function<Row, List<Step>> steps, List<Step> all) {
        for (Row row : rows) {
            try {
                all.addAll(steps.apply(row));
            } catch (BadRow bad) {
                refused.add(row + ": " + bad.getMessage());
            }
        }
    }

    private boolean take(Step step) {
        try {
            Outcome<?> outcome = step.take(importer);
            if (outcome.repeated()) {
                before++;
            } else {
                imported++;
            }
            return true;
        } catch (StorageFailure e) {
            // Nothing is wrong with the row: run it again, and it goes on from here.
            throw e;
        } catch (RuleViolation refusal) {
            refused.add(step.row() + ": " + step.what() + ": " + refusal.describe(Locale.ENGLISH));
        } catch (GatehouseException | BadRow bad) {
            refused.add(step.row() + ": " + step.what() + ": " + bad.getMessage());
        }
        return false;
    }

    /**
     * What came of it.
     *
     * @param imported how many steps were imported
     * @param before   how many had been imported before, under the same key
     * @param left     how many were left out since a step of their row had been refused
     * @param settled  of how many things something had been due before
     * @param refused  which rows were refused, and why
     */
    record Report(int imported, int before, int left, int settled, List<String> refused) {}
}
