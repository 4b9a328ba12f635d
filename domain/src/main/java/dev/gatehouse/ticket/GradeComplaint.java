package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Says how bad a complaint is, for the first time or anew: what is promised follows (CMP-20, CMP-23, CMP-25).
 *
 * @param ticket   which
 * @param severity how bad
 * @param reason   why it is graded anew; null for the first grade
 */
public record GradeComplaint(
        @NotNull TicketId ticket,
        @NotNull Severity severity,
        @Nullable RegradingReason reason) {
    /** The first grade. */
    public static GradeComplaint of(TicketId ticket, Severity severity) {
        return new GradeComplaint(ticket, severity, null);
    }
}
