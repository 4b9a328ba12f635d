package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Work;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassGuard;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdStage;
import dev.gatehouse.resident.TenureRule;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The households of a unit that changes hands: those that leave move out with their passes, the others stay. */
record Departures(
        List<Departure> said,
        Admissions admissions,
        Map<HouseholdId, Household> households,
        Map<HouseholdId, PassBook> books) {

    /** Loads and locks them: the entry cards of those that leave, the households, then the pass books of those that leave. */
    static Departures load(Work work, UnitId unit, List<Departure> said) {
        List<Departure> inOrder = said.stream()
                .sorted(Comparator.comparing(departure -> departure.household().toString()))
                .toList();
        Admissions admissions = Admissions.load(
                work,
                inOrder.stream()
                        .filter(Departure::leaves)
                        .map(Departure::household)
                        .toList());
        Map<HouseholdId, Household> households = new LinkedHashMap<>();
        for (Household household : work.loadAll(Household.TYPE, inOrder.stream().map(Departure::household))) {
            if (!household.unit().equals(unit)) {
                throw new NotFound(Household.TYPE.name(), household.id());
            }
            households.put(household.id(), household);
        }
        Map<HouseholdId, PassBook> books = new LinkedHashMap<>();
        work.findAll(PassBook.TYPE, inOrder.stream().filter(Departure::leaves).map(Departure::household))
                .forEach(book -> books.put(book.id(), book));
        return new Departures(inOrder, admissions, households, books);
    }

    /** What those that leave were about to have is given up; all else must be settled (KEY-OURS-16, SUB-OURS-6). */
    void settleOrders(Work work, Act act) {
        StandingKeys.settle(work, admissions.leaving(), act);
        StandingOrders.settle(work, admissions.leaving(), act);
    }

    /** Requires that it is said of every household that lives in the unit whether it leaves (OWN-OURS-1). */
    void requireAll(Unit unit) {
        long here = households.values().stream()
                .filter(household -> household.stage() == HouseholdStage.MOVED_IN)
                .count();
        if (here != unit.households()) {
            throw new RuleViolation(
                    TenureRule.EACH_HOUSEHOLD_DECIDED,
                    Text.of(
                            "{1} households live in unit {0}, and it is said of {2}",
                            "单元 {0} 有 {1} 户居住，仅说明 {2} 户", unit.id(), unit.households(), here),
                    Text.of("say of each whether it leaves", "请逐户说明是否迁出"));
        }
    }

    /** Those that leave move out, or do not come after all; what lets them in ends, and the unit counts them no more. */
    Decision<Unit> save(Work work, Decision<Unit> unit, Act act) {
        Decision<Unit> left = unit;
        for (Departure departure : said) {
            if (departure.leaves()) {
                Household household = Objects.requireNonNull(households.get(departure.household()));
                PassBook book = books.get(departure.household());
                boolean here = household.stage() != HouseholdStage.REGISTERED;
                Decision<Household> gone = here ? household.moveOut(act) : household.withdraw(act);
                if (book == null) {
                    PassGuard.requireHolding(Optional.empty(), household.id(), departure.returned());
                } else {
                    work.save(PassBook.TYPE, book, book.ending().close(departure.returned(), act));
                }
                work.save(Household.TYPE, household, gone);
                left = here ? left.then(next -> next.householdMovedOut(act)) : left;
            }
        }
        admissions.end(work, act);
        return left;
    }
}
