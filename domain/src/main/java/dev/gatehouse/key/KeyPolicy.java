package dev.gatehouse.key;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Elapsed;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an office keeps keys.
 *
 * @param custodian     which department keeps them (KEY-1, HAND-9, X-21; ours: customer service)
 * @param keepers       who may hand rings out and take them back (ours: officers and supervisors of customer service)
 * @param issue         what an issue takes (KEY-3; ours: whoever is in charge of department, property or project consents,
 *                      and may be the one who signs)
 * @param loan          what a loan takes (KEY-4; ours: three people, and back the next day, with a reminder an hour before)
 * @param draw          what a draw for a handover takes (HAND-9; ours: no consent), and by when it is back, measured from the
 *                      handover (KEY-6 names no figure; ours: 1 day)
 * @param consentLasts  how long a consent may be used (ours: 7 days)
 * @param emergencyBy   who may hand a ring out in an emergency (ours: officers, supervisors, Security)
 * @param witnesses     how many others are there then (ours: 2)
 * @param attempts      how often it is tried first to reach the owner (ours: 2)
 * @param attemptsWithin how long before the entry these attempts may have been (ours: 2 hours)
 * @param ratified      by when an emergency entry is ratified (ours: the next day, then the project head is told)
 * @param ratifiers     who may ratify it (ours: the project head, the property manager)
 * @param rekeyed       by when the lock of a lost key is changed (ours: 3 days, then the supervisor is told, and a day
 *                      later the project head)
 * @param rekeyDeciders who may decide that the lock stays (ours: the project head)
 * @param drawn         by when keys are drawn for a handover, measured from it (KEY-6, KEY-9; ours: 1 day before)
 * @param drawnWithin   how long before and after a handover they may be drawn for it, and how far from the move-in of a
 *                      household that lives there already its handover may be (ours: 7 days)
 * @param depositCopies how many copies the form of a deposit has, at least one (KEY-8; ours: 2)
 * @param resealed      by when deposited keys are sealed again after a use (ours: the end of the day)
 * @param recurring     what recurs (KEY-5; ours: nothing)
 */
@Published("key")
@Value.Builder
public record KeyPolicy(
        Department custodian,
        Set<Role> keepers,
        MovementTerms issue,
        MovementTerms loan,
        MovementTerms draw,
        Duration consentLasts,
        Set<Role> emergencyBy,
        int witnesses,
        int attempts,
        Duration attemptsWithin,
        Promise ratified,
        Set<Role> ratifiers,
        Promise rekeyed,
        Set<Role> rekeyDeciders,
        Promise drawn,
        Duration drawnWithin,
        int depositCopies,
        Promise resealed,
        List<RecurringDuty> recurring)
        implements Policy, WithKeyPolicy {
    private static final Recipient SUPERVISOR = Recipient.role(Role.CS_SUPERVISOR);
    private static final Recipient HEAD = Recipient.role(Role.PROJECT_HEAD);

    /** The type token, with our defaults. */
    public static final PolicyType<KeyPolicy> TYPE = new PolicyType<>(
            KeyPolicy.class,
            new KeyPolicy(
                    Department.CUSTOMER_SERVICE,
                    Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR),
                    new MovementTerms(
                            Set.of(Role.DEPARTMENT_SUPERVISOR, Role.PROPERTY_MANAGER, Role.PROJECT_HEAD),
                            Set.of(Role.DEPARTMENT_SUPERVISOR),
                            false,
                            null,
                            null),
                    new MovementTerms(
                            Set.of(Role.PROJECT_HEAD),
                            Set.of(Role.CS_SUPERVISOR),
                            true,
                            Promise.of(Allowance.calendarDays(1)).escalating(SUPERVISOR),
                            new Elapsed(Duration.ofHours(1))),
                    new MovementTerms(
                            Set.of(),
                            Set.of(),
                            false,
                            Promise.of(Allowance.calendarDays(1)).escalating(SUPERVISOR),
                            null),
                    Duration.ofDays(7),
                    Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY),
                    2,
                    2,
                    Duration.ofHours(2),
                    Promise.of(Allowance.calendarDays(1)).escalating(HEAD),
                    Set.of(Role.PROJECT_HEAD, Role.PROPERTY_MANAGER),
                    Promise.of(Allowance.calendarDays(3))
                            .escalating(SUPERVISOR)
                            .escalating(Allowance.calendarDays(1), HEAD),
                    Set.of(Role.PROJECT_HEAD),
                    Promise.of(Allowance.beforeAppointment(Duration.ofDays(1))).escalating(SUPERVISOR),
                    Duration.ofDays(7),
                    2,
                    Promise.of(Allowance.endOfDay()).escalating(SUPERVISOR),
                    List.of()));

    /** Refuses figures that nobody could keep with {@link IllegalArgumentException}. */
    public KeyPolicy {
        keepers = Set.copyOf(keepers);
        emergencyBy = Set.copyOf(emergencyBy);
        ratifiers = Set.copyOf(ratifiers);
        rekeyDeciders = Set.copyOf(rekeyDeciders);
        recurring = List.copyOf(recurring);
        if (keepers.isEmpty() || emergencyBy.isEmpty() || ratifiers.isEmpty() || rekeyDeciders.isEmpty()) {
            throw new IllegalArgumentException(
                    "somebody keeps the keys, hands them out in an emergency, ratifies, decides");
        }
        if (witnesses < 0 || attempts < 0 || depositCopies < 1) {
            throw new IllegalArgumentException(
                    "no negative number of witnesses or attempts, and a copy of the form at least");
        }
        if (consentLasts.isNegative() || consentLasts.isZero()) {
            throw new IllegalArgumentException("a consent may be used for a while, not for " + consentLasts);
        }
        if (attemptsWithin.isNegative() || drawnWithin.isNegative()) {
            throw new IllegalArgumentException("no negative time for attempts, or about a handover");
        }
    }

    @Override
    public List<RecurringDuty> duties() {
        return recurring;
    }

    /** Who keeps the rings that are on their chains. */
    Keeper keeper() {
        return Keeper.of(custodian);
    }

    /** What a movement takes; what is taken in an emergency takes no consent. */
    MovementTerms terms(MovementKind kind) {
        return switch (kind) {
            case ISSUE -> issue;
            case LOAN -> loan;
            case DRAW -> draw;
            case EMERGENCY -> new MovementTerms(Set.of(), emergencyBy, false, loan.back(), loan.remind());
        };
    }
}
