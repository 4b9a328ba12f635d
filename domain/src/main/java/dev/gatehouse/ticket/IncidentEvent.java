package dev.gatehouse.ticket;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;

/** What happens to an incident. */
public sealed interface IncidentEvent extends Event {
    /** A cause is known, and which ticket runs the work on it. */
    @Published("incident.opened")
    record Opened(TicketId runs) implements IncidentEvent {}

    /** A ticket reports it too. */
    @Published("incident.joined")
    record Joined(TicketId report) implements IncidentEvent {}

    /** So many who reported it were told something. */
    @Published("incident.told-all")
    record ToldAll(ReplyKind kind, int reports) implements IncidentEvent {}

    /** So many reports have their result. */
    @Published("incident.resolved")
    record Resolved(int reports) implements IncidentEvent {}
}
