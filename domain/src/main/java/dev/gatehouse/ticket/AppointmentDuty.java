package dev.gatehouse.ticket;

import dev.gatehouse.clock.Clock;
import java.util.Locale;

/** What an office may promise about an appointment, each measured from its time. */
public enum AppointmentDuty {
    /** The customer is asked to confirm it (TKT-27). */
    CONFIRM,
    /** The paper is signed for (TKT-24). */
    SIGN_SLIP,
    /** Somebody is there (HV-3, TKT-27, SVC-4). */
    ARRIVE;

    /** Whether a clock of a ticket is about it. */
    boolean isOf(Clock clock) {
        return clock.name().startsWith(prefix());
    }

    /** How its clock is called in a ticket, such as {@code arrive#1} for the first series of appointments. */
    String clockName(int series) {
        return prefix() + series;
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "#";
    }
}
