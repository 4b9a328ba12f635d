package dev.gatehouse.ticket;

import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * To which tickets something applies. What is empty or null leaves it open.
 *
 * @param classes    to tickets of these classes; empty for any
 * @param severities to complaints of these grades; empty for any, graded or not
 * @param repairs    to repairs of these kinds, of which one that was not said is {@link RepairKind#OTHER}; empty for any
 * @param emergency  to emergencies alone, or to all others alone; null for both
 * @param booked     to tickets with a promised appointment alone, or to all others alone; null for both
 */
@Value.Builder
public record Applies(
        Set<TicketClass> classes,
        Set<Severity> severities,
        Set<RepairKind> repairs,
        @Nullable Boolean emergency,
        @Nullable Boolean booked)
        implements WithApplies {
    /** To every ticket. */
    public static final Applies ALWAYS = new Applies(Set.of(), Set.of(), Set.of(), null, null);

    /** Copies the sets. */
    public Applies {
        classes = Set.copyOf(classes);
        severities = Set.copyOf(severities);
        repairs = Set.copyOf(repairs);
    }

    /** To tickets of these classes. */
    public static Applies to(TicketClass... classes) {
        return ALWAYS.withClasses(Set.of(classes));
    }

    /** To complaints of this grade. */
    public static Applies to(Severity severity) {
        return ALWAYS.withSeverities(Set.of(severity));
    }

    /** Whether it applies to a ticket as it is now. */
    public boolean appliesTo(Ticket ticket) {
        return holds(classes, ticket.kind())
                && holds(severities, ticket.severity())
                && holds(repairs, ticket.repair() == null ? RepairKind.OTHER : ticket.repair())
                && (emergency == null || emergency == ticket.emergency())
                && (booked == null || booked == ticket.isBooked());
    }

    private static <T> boolean holds(Set<T> wanted, @Nullable T found) {
        return wanted.isEmpty() || (found != null && wanted.contains(found));
    }
}
