package dev.gatehouse.resident;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who may act for a unit or household without a power of attorney, and for what. No manual says it but HV-11 (S0.五a.9):
 * the resident and the family accept work, and the nanny does not; all else is ours. An office that follows HV-11 refuses the
 * nanny whatever stands here (the acceptors of its {@code work-order} policy); elsewhere, this decides.
 *
 * @param owner     who owns the unit (ours: all)
 * @param tenant    who rents it (ours: all but the file)
 * @param occupant  who occupies it otherwise (ours: signs, collects keys, accepts work)
 * @param principal who heads a household that lives there or is to (ours: all but the file)
 * @param adult     another of its family (ours: signs, accepts work)
 * @param minor     whoever of those is not of age (ours: nothing)
 * @param employee  whom the household employs (ours: nothing)
 * @param adultFrom from what age somebody is of age, 0 to 150; an unknown age is (ours: 18)
 */
@Published("authority")
@Value.Builder
public record AuthorityPolicy(
        Set<Scope> owner,
        Set<Scope> tenant,
        Set<Scope> occupant,
        Set<Scope> principal,
        Set<Scope> adult,
        Set<Scope> minor,
        Set<Scope> employee,
        int adultFrom)
        implements Policy, WithAuthorityPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<AuthorityPolicy> TYPE = new PolicyType<>(
            AuthorityPolicy.class,
            new AuthorityPolicy(
                    Set.of(Scope.values()),
                    EnumSet.complementOf(EnumSet.of(Scope.SEE_FILE)),
                    Set.of(Scope.SIGN, Scope.COLLECT_KEYS, Scope.ACCEPT_WORK),
                    EnumSet.complementOf(EnumSet.of(Scope.SEE_FILE)),
                    Set.of(Scope.SIGN, Scope.ACCEPT_WORK),
                    Set.of(),
                    Set.of(),
                    18));

    /** Refuses an age out of range with {@link IllegalArgumentException}. */
    public AuthorityPolicy {
        owner = Set.copyOf(owner);
        tenant = Set.copyOf(tenant);
        occupant = Set.copyOf(occupant);
        principal = Set.copyOf(principal);
        adult = Set.copyOf(adult);
        minor = Set.copyOf(minor);
        employee = Set.copyOf(employee);
        if (adultFrom < 0 || adultFrom > 150) {
            throw new IllegalArgumentException("adultFrom is 0 to 150: " + adultFrom);
        }
    }

    Set<Scope> of(Capacity capacity) {
        return switch (capacity) {
            case OWNER, CO_OWNER -> owner;
            case TENANT -> tenant;
            case OCCUPANT -> occupant;
        };
    }

    Set<Scope> of(Member member) {
        if (member.kind() == MemberKind.EMPLOYEE) {
            return employee;
        }
        return member.relationship() == Relationship.PRINCIPAL ? principal : adult;
    }
}
