package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket of class {@link TicketClass#COMPLAINT} has beside every other.
 *
 * @param particulars       what is complained about; null until it was recorded
 * @param complainantHidden whether who complained is known to the first contact and to supervisors alone (ours)
 * @param grades            how bad it was thought to be, the latest last
 * @param judgement         whether it has ground, and whose fault it is; null until it was judged
 * @param plans             drafts of how it might be made good
 * @param deeds             what was done about it, in that order
 * @param wish              the time that the complainant wants; null when none was named
 * @param form              the handling form (投诉处理表) with its copies; null until it was recorded
 */
@Value.Builder
public record Complaint(
        @Nullable Particulars particulars,
        boolean complainantHidden,
        List<Grade> grades,
        @Nullable Judgement judgement,
        List<RemedyPlan> plans,
        List<Deed> deeds,
        @Nullable Wish wish,
        @Nullable Paper form)
        implements WithComplaint {
    /** A complaint that nobody has recorded or graded yet. */
    public static final Complaint NEW =
            new ComplaintBuilder().complainantHidden(false).build();

    /** Copies the lists. */
    public Complaint {
        grades = List.copyOf(grades);
        plans = List.copyOf(plans);
        deeds = List.copyOf(deeds);
    }

    /** How bad it is; null until it was graded. */
    public @Nullable Severity severity() {
        return grades.isEmpty() ? null : grades.get(grades.size() - 1).severity();
    }

    /** Who is complained about by name. */
    public Set<Party> accused() {
        return particulars == null ? Set.of() : particulars.accused();
    }

    /** Which departments are complained about, or concerned. */
    public Set<Department> departments() {
        return particulars == null ? Set.of() : particulars.departments();
    }

    /** Whether something was done about it in a cycle of the ticket. */
    public boolean has(ComplaintAct act, int cycle) {
        return deeds.stream().anyMatch(deed -> deed.act() == act && deed.cycle() == cycle);
    }
}
