package dev.gatehouse.permit;

import dev.gatehouse.permit.PermitState.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contractor's worker's permit (工作证).
 *
 * @param number      what is written on it
 * @param worker      for whom
 * @param state       where it is in its life
 * @param since       when it came to that state; never before the state that it had
 * @param handedOutAt when it left the office; null before
 */
public record WorkPermit(
        PermitNumber number,
        Worker worker,
        PermitState state,
        Instant since,
        @Nullable Instant handedOutAt) {
    /** Where it is. */
    public Place place() {
        return state.place();
    }

    /** Where the photograph is: it goes with the blank, once there is one. */
    public Place photographAt() {
        return state == PermitState.APPLIED ? Place.CUSTOMER_SERVICE : place();
    }

    WorkPermit to(PermitState next, Instant at) {
        Instant left = next == PermitState.HANDED_OUT ? at : handedOutAt;
        return new WorkPermit(number, worker, next, at, left);
    }
}
