package dev.gatehouse.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has happened between two states of the clocks of an aggregate, as events. */
public final class ClockChanges {
    private ClockChanges() {}

    /** What has happened, clock by clock. */
    public static List<ClockEvent> between(Clocks before, Clocks after) {
        List<ClockEvent> events = new ArrayList<>();
        for (Clock now : after.all()) {
            Clock then = find(before, now.name(), now.cycle()).orElse(null);
            if (!now.equals(then)) {
                changes(then, now, find(after, now.name(), now.cycle() + 1).orElse(null), events);
            }
        }
        return events;
    }

    private static void changes(@Nullable Clock before, Clock now, @Nullable Clock next, List<ClockEvent> events) {
        String name = now.name();
        int cycle = now.cycle();
        if (before == null) {
            events.add(new ClockEvent.Started(name, cycle, now.terms().rule(), now.dueAt()));
        }
        Clock then = before == null ? asStarted(now) : before;
        if (now.lapsed() && !then.lapsed()) {
            events.add(new ClockEvent.Lapsed(name, cycle, now.terms().rule(), then.dueAt()));
        }
        told(then, now, events);
        boolean pausedAgain = now.pauses().size() > then.pauses().size();
        if (pausedAgain) {
            events.add(new ClockEvent.Paused(name, cycle));
        }
        boolean resumed = (pausedAgain || then.isPaused()) && now.isOpen() && !now.isPaused();
        if (resumed) {
            events.add(new ClockEvent.Resumed(name, cycle, now.dueAt()));
        } else if (!now.dueAt().equals(then.dueAt())) {
            events.add(new ClockEvent.Redated(name, cycle, then.dueAt(), now.dueAt(), now.redated()));
        }
        if (then.isOpen() && now.ending() != null) {
            events.add(end(now, now.ending().how(), next));
        }
    }

    private static void told(Clock then, Clock now, List<ClockEvent> events) {
        for (int i = 0; i < Math.min(then.steps().size(), now.steps().size()); i++) {
            Step step = now.steps().get(i);
            boolean taken =
                    step.over() && step.withOver(false).equals(then.steps().get(i));
            if (taken && !step.isWarning()) {
                events.add(new ClockEvent.Escalated(now.name(), now.cycle(), step.level(), step.to()));
            } else if (taken && !now.lapsed()) {
                events.add(new ClockEvent.Warned(now.name(), now.cycle(), step.to()));
            }
        }
    }

    private static ClockEvent end(Clock now, Ending.How how, @Nullable Clock next) {
        return switch (how) {
            case MET -> new ClockEvent.Met(now.name(), now.cycle(), now.isKept());
            case CANCELLED -> new ClockEvent.Cancelled(now.name(), now.cycle());
            case REDATED -> {
                Clock following = next == null ? now : next;
                yield new ClockEvent.Redated(
                        now.name(), now.cycle(), now.dueAt(), following.dueAt(), following.redated());
            }
        };
    }

    private static Clock asStarted(Clock now) {
        return now.withPauses(List.of()).withLapsed(false).withEnding(null);
    }

    private static Optional<Clock> find(Clocks clocks, String name, int cycle) {
        return clocks.all().stream()
                .filter(clock -> clock.name().equals(name) && clock.cycle() == cycle)
                .findFirst();
    }
}
