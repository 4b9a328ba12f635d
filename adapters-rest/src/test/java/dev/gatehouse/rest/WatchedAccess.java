package dev.gatehouse.rest;

import dev.gatehouse.core.Caller;
import dev.gatehouse.desk.AccessPolicy;
import dev.gatehouse.desk.Operation;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Access by role, as it is without a host's own, which remembers what was asked for. */
public final class WatchedAccess implements AccessPolicy {
    private final AccessPolicy usual = AccessPolicy.byRole();
    private final Queue<Operation<?, ?, ?>> asked = new ConcurrentLinkedQueue<>();

    @Override
    public boolean permits(Caller caller, Operation<?, ?, ?> operation) {
        asked.add(operation);
        return usual.permits(caller, operation);
    }

    /** What was asked for first since the last time; empty when nothing was. */
    public Optional<Operation<?, ?, ?>> asked() {
        Optional<Operation<?, ?, ?>> first = Optional.ofNullable(asked.peek());
        asked.clear();
        return first;
    }
}
