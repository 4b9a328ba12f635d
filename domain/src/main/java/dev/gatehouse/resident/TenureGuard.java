package dev.gatehouse.resident;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What must be done before another owns or occupies a unit, as the profile demands. */
public final class TenureGuard {
    private TenureGuard() {}

    /**
     * Requires that all fees are settled (OWN-1).
     *
     * @param owed how much is owed; null when nothing is, or nobody knows
     * @throws RuleViolation OWN-1, when they are not and the profile wants it on this occasion
     */
    public static void requireSettled(
            UnitId unit, boolean isSettled, @Nullable Money owed, Occasion occasion, TenurePolicy policy) {
        if (policy.settleFirst().contains(occasion) && !isSettled) {
            throw new RuleViolation(
                    TenureRule.SETTLED_FIRST,
                    Text.of(
                            "the fees of unit {0} are not settled, {1} is owed",
                            "单元 {0} 的费用尚未结清，尚欠 {1}", unit, owed == null ? "?" : owed),
                    Text.of("settle them first, and bring the statement", "请先结清并提交结清证明"));
        }
    }

    /**
     * Requires that a newcomer is identified and registered on the form (OWN-2).
     *
     * @throws RuleViolation OWN-2, when a document, the telephone or the form is missing and the profile wants them
     */
    public static void requireRegistered(Person person, @Nullable NewPaper form, TenurePolicy policy) {
        if (policy.registered() && (!person.isIdentified() || form == null)) {
            throw new RuleViolation(
                    TenureRule.REGISTERED_THEN,
                    Text.of(
                            "of {0} there are {1} identity documents, {2} telephone numbers and {3} forms",
                            "{0} 有证件 {1} 件、电话 {2} 个、登记表 {3} 份",
                            person.id(),
                            person.documents().size(),
                            person.phone() == null ? 0 : 1,
                            form == null ? 0 : 1),
                    Text.of("record document and telephone, and bring the form", "请登记证件与电话，并提交登记表"));
        }
    }

    /**
     * Requires the property-fee agreement of a new owner (OWN-3).
     *
     * @throws RuleViolation OWN-3, when there is none and the profile wants it
     */
    public static void requireAgreement(NewOwner owner, TenurePolicy policy) {
        if (policy.feeAgreement() && owner.agreement() == null) {
            throw new RuleViolation(
                    TenureRule.FEE_BY_AGREEMENT,
                    Text.of("{0} has signed no property-fee agreement", "{0} 未签署物业费协议", owner.person()),
                    Text.of("have it signed", "请签署协议"));
        }
    }

    /**
     * Requires that who moves in is known to own, rent or occupy a unit that has an owner: that was recorded after the fees
     * were settled (OWN-1).
     *
     * @throws RuleViolation OWN-1, when nobody of the household is, and the profile wants it
     */
    public static void requireEntered(
            Household household, @Nullable TenureBook book, LocalDate date, TenurePolicy policy) {
        if (policy.settleFirst().contains(Occasion.NEW_OCCUPANT)
                && book != null
                && !book.ownersOn(date).isEmpty()
                && book.on(date).stream()
                        .noneMatch(tenure -> household.member(tenure.person()).isPresent())) {
            throw new RuleViolation(
                    TenureRule.SETTLED_FIRST,
                    Text.of(
                            "nobody of household {0} owns, rents or occupies unit {1} on record",
                            "家庭 {0} 无人登记为单元 {1} 的业主、租户或住户", household.id(), household.unit()),
                    Text.of("settle the fees, then record who comes", "请先结清费用，再登记新住户"));
        }
    }
}
