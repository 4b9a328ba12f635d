package dev.gatehouse.examples.faults;

import dev.gatehouse.core.Call;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.TicketId;
import java.util.Objects;

/** What a worker says, a line each. */
final class Line {
    private Line() {}

    static String acknowledged(Call call, Outcome<TicketId> outcome) {
        return "ack " + Objects.requireNonNull(call.requestKey()).value() + " " + outcome.id() + " "
                + outcome.version();
    }

    static String told(String key) {
        return "told " + key;
    }

    static String broken(String why) {
        return "broken " + why;
    }
}
