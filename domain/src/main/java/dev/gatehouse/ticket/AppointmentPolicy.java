package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How an office makes and keeps appointments, and visits homes.
 *
 * @param committers           who may promise a time, by who wants it (X-9: CMP-6, REP-11, HV-1, TKT-15, SVC-3; ours:
 *     officers and supervisors of the desk); nobody may where the map has nothing
 * @param customerTimeDemanded whether what is ordered for a time must say for which, exactly (TKT-15; ours: no)
 * @param toldBy               by which means the customer must have been told of the promised time before anybody goes
 *     (HV-1, REP-11, CMP-6; ours: none in particular, nor at all)
 * @param changeExplained      whether the customer is told, and why, when another time is promised, or a later one than at
 *     once (HV-4, REP-11; ours: yes)
 * @param waitAtDoor              how long one waits after ringing before one says that nobody opened (ours: the three minutes
 *     of HV-5)
 * @param acceptedOnTheSpot    whether finished work in a home is shown to the residents at once, and accepted or followed up
 *     before its paper goes back (HV-9, HV-10; ours: no)
 * @param promises             what it promises of them; each duty at most once
 */
@Published("appointment")
@Value.Builder
public record AppointmentPolicy(
        Map<Initiator, Set<Role>> committers,
        boolean customerTimeDemanded,
        Set<Channel> toldBy,
        boolean changeExplained,
        Duration waitAtDoor,
        boolean acceptedOnTheSpot,
        List<AppointmentPromise> promises)
        implements Policy, WithAppointmentPolicy {
    private static final Set<Role> DESK = Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR);

    /** The type token, with our defaults. */
    public static final PolicyType<AppointmentPolicy> TYPE = new PolicyType<>(
            AppointmentPolicy.class,
            new AppointmentPolicy(
                    Stream.of(Initiator.values()).collect(Collectors.toMap(each -> each, each -> DESK)),
                    false,
                    Set.of(),
                    true,
                    Duration.ofMinutes(3),
                    false,
                    List.of()));

    /** Refuses a negative wait, and two promises of one duty, with {@link IllegalArgumentException}. */
    public AppointmentPolicy {
        committers = committers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        toldBy = Set.copyOf(toldBy);
        promises = List.copyOf(promises);
        if (waitAtDoor.isNegative()
                || promises.stream().map(AppointmentPromise::duty).distinct().count() < promises.size()) {
            throw new IllegalArgumentException("a wait is not negative, and each duty is promised once");
        }
    }

    /** The same, where these may promise times for this initiator. */
    public AppointmentPolicy committing(Initiator initiator, Role... roles) {
        Map<Initiator, Set<Role>> next = new EnumMap<>(Initiator.class);
        next.putAll(committers);
        next.put(initiator, Set.of(roles));
        return withCommitters(next);
    }

    /** Who may promise a time that somebody wants. */
    Set<Role> mayCommit(Initiator initiator) {
        return committers.getOrDefault(initiator, Set.of());
    }

    boolean promises(AppointmentDuty duty) {
        return promises.stream().anyMatch(promise -> promise.duty() == duty);
    }
}
