package dev.gatehouse.clock;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to the clocks of any aggregate. The desk journals it beside what happens to the aggregate itself. */
public sealed interface ClockEvent extends Event {
    /** A clock started; its cycle is 1 for the first of its name. */
    @Published("clock.started")
    record Started(@Code String clock, int cycle, @Code String rule, Instant dueAt) implements ClockEvent {}

    /** Somebody was warned that it will soon be due. */
    @Published("clock.warned")
    record Warned(@Code String clock, int cycle, Recipient to) implements ClockEvent {}

    /** It was not met in time. */
    @Published("clock.lapsed")
    record Lapsed(@Code String clock, int cycle, @Code String rule, Instant dueAt) implements ClockEvent {}

    /** Somebody was told that it is overdue. */
    @Published("clock.escalated")
    record Escalated(@Code String clock, int cycle, int level, Recipient to) implements ClockEvent {}

    /** It stands still. */
    @Published("clock.paused")
    record Paused(@Code String clock, int cycle) implements ClockEvent {}

    /** It goes on, and is due then. */
    @Published("clock.resumed")
    record Resumed(@Code String clock, int cycle, Instant dueAt) implements ClockEvent {}

    /** It is due at another time; the reason is null when that follows from other terms. */
    @Published("clock.redated")
    record Redated(
            @Code String clock,
            int cycle,
            Instant from,
            Instant to,
            @Nullable RedatingReason reason) implements ClockEvent {}

    /** What was promised is done, as promised or not. */
    @Published("clock.met")
    record Met(@Code String clock, int cycle, boolean kept) implements ClockEvent {}

    /** Nothing is owed any more. */
    @Published("clock.cancelled")
    record Cancelled(@Code String clock, int cycle) implements ClockEvent {}
}
