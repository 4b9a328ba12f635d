package dev.gatehouse.pass;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;
import java.util.Optional;

/** What must hold of the pass book of a household before something else goes on; there may be none. */
public final class PassGuard {
    private PassGuard() {}

    /**
     * Requires that the passes of a household have not been prepared.
     *
     * @throws RuleViolation PASS-OURS-4, when they have
     */
    public static void requireNone(Optional<PassBook> book) {
        book.ifPresent(there -> {
            throw PassRefusal.preparedBefore(there.id());
        });
    }

    /**
     * Requires that the passes of a household were prepared, where the profile demands it before it moves in (PASS-1).
     *
     * @throws RuleViolation PASS-1, when they were not
     */
    public static void requirePrepared(Optional<PassBook> book, HouseholdId household, PassPolicy policy) {
        if (policy.preparedBeforeMoveIn() && book.isEmpty()) {
            throw PassRefusal.notPrepared(household);
        }
    }

    /**
     * Requires that passes which are said to come back are known.
     *
     * @throws RuleViolation PASS-OURS-2, when the household has no pass book
     */
    public static void requireHolding(Optional<PassBook> book, HouseholdId household, List<PassNumber> returned) {
        if (book.isEmpty() && !returned.isEmpty()) {
            throw PassRefusal.strangePass(returned.get(0), household);
        }
    }

    /** The refusal of a receipt sheet that was never printed (PASS-3). */
    public static RuleViolation noSheet(HouseholdId household) {
        return PassRefusal.noSheet(household);
    }
}
