package dev.gatehouse.ticket;

import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an office demands before a ticket is closed.
 *
 * @param demands  by class; nothing of a class that is not there (ours: of every class a result, and its papers back)
 * @param attempts how often somebody must have been tried to be reached in vain before a ticket is closed unconfirmed, 1 or
 *     more (ours: 3)
 * @param days     on how many different days, by the estate's calendar, 1 to {@code attempts} (ours: 2)
 */
@Published("closing")
@Value.Builder
public record ClosingPolicy(Map<TicketClass, Set<ClosingDemand>> demands, int attempts, int days)
        implements Policy, WithClosingPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ClosingPolicy> TYPE = new PolicyType<>(
            ClosingPolicy.class,
            new ClosingPolicy(Map.of(), 3, 2).demanding(ClosingDemand.RESULT, ClosingDemand.SLIP_BACK));

    /** Copies the map; refuses no attempts, and more days than attempts, with {@link IllegalArgumentException}. */
    public ClosingPolicy {
        Map<TicketClass, Set<ClosingDemand>> copy = new EnumMap<>(TicketClass.class);
        demands.forEach((kind, these) -> copy.put(kind, Set.copyOf(these)));
        demands = Map.copyOf(copy);
        if (attempts < 1 || days < 1 || days > attempts) {
            throw new IllegalArgumentException("there are 1 or more attempts, on as many days at most");
        }
    }

    /** The same, demanding exactly this of every class. */
    public ClosingPolicy demanding(ClosingDemand... these) {
        Map<TicketClass, Set<ClosingDemand>> all = new EnumMap<>(TicketClass.class);
        for (TicketClass kind : TicketClass.values()) {
            all.put(kind, Set.of(these));
        }
        return withDemands(all);
    }

    /** The same, demanding exactly this of one class. */
    public ClosingPolicy demandingOf(TicketClass kind, ClosingDemand... these) {
        Map<TicketClass, Set<ClosingDemand>> all = new EnumMap<>(TicketClass.class);
        all.putAll(demands);
        all.put(kind, Set.of(these));
        return withDemands(all);
    }

    Set<ClosingDemand> of(@Nullable TicketClass kind) {
        return kind == null ? Set.of() : demands.getOrDefault(kind, Set.of());
    }
}
