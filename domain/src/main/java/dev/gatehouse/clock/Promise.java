package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an office promises: how long something may take, who is warned before, and who is told when it takes longer.
 *
 * <pre>{@code
 * Promise.of(Allowance.elapsed(Duration.ofMinutes(10)))
 *         .warning(new Elapsed(Duration.ofMinutes(3)), Recipient.role(Role.CS_OFFICER))
 *         .escalating(Recipient.role(Role.CS_SUPERVISOR))
 *         .escalating(Allowance.elapsed(Duration.ofMinutes(30)), Recipient.post(Post.of(Department.ENGINEERING)))
 * }</pre>
 *
 * @param allowance   how long it may take
 * @param warnings    who is warned before it is due; a warning that would come no later than the start is left out
 * @param escalations who is told after it was due
 */
@Value.Builder
public record Promise(Allowance allowance, List<Warning> warnings, List<Escalation> escalations)
        implements WithPromise {
    /** Copies the lists. */
    public Promise {
        warnings = List.copyOf(warnings);
        escalations = List.copyOf(escalations);
    }

    /** A promise of which nobody is told. */
    public static Promise of(Allowance allowance) {
        return new Promise(allowance, List.of(), List.of());
    }

    /** The promise with one more warning. */
    public Promise warning(Lead lead, Recipient to) {
        return withWarnings(Stream.concat(warnings.stream(), Stream.of(new Warning(lead, to)))
                .toList());
    }

    /** The promise with one more to be told when it lapses. */
    public Promise escalating(Recipient to) {
        return with(new Escalation(null, to));
    }

    /** The promise with one more to be told so long after it was due. */
    public Promise escalating(Allowance after, Recipient to) {
        return with(new Escalation(after, to));
    }

    private Promise with(Escalation escalation) {
        return withEscalations(
                Stream.concat(escalations.stream(), Stream.of(escalation)).toList());
    }
}
