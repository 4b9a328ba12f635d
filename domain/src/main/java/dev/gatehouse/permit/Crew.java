package dev.gatehouse.permit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The permits of an application, as they move. */
record Crew(List<WorkPermit> permits) {
    /** The permits, these of them in another state. */
    List<WorkPermit> moved(Collection<PermitNumber> numbers, PermitState to, Instant at) {
        return permits.stream()
                .map(permit -> numbers.contains(permit.number()) ? permit.to(to, at) : permit)
                .toList();
    }

    /** The permits, all that are in one state in another. */
    List<WorkPermit> moved(PermitState from, PermitState to, Instant at) {
        return permits.stream()
                .map(permit -> permit.state() == from ? permit.to(to, at) : permit)
                .toList();
    }

    /** Whether each of them has come to this end of the relay. */
    boolean isAt(RelayEnd end) {
        return permits.stream().map(WorkPermit::state).allMatch(end::isReachedBy);
    }

    /** Whether any has left the office and still counts. */
    boolean isAnyOut() {
        return permits.stream().anyMatch(permit -> permit.state().isOut());
    }

    /** When one of them moved last. */
    Instant latest() {
        return permits.stream()
                .map(WorkPermit::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
