package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks, in the name of the system itself, at what is due: each aggregate by a {@link Work} of its own. */
final class Sweeper {
    private final Storage storage;
    private final Watch watch;
    private final Desk.Rooms rooms;

    Sweeper(Storage storage, Watch watch, Desk.Rooms rooms) {
        this.storage = storage;
        this.watch = watch;
        this.rooms = rooms;
    }

    /** Requires that the host lets the library itself sweep over a type in an estate. */
    void requireAccess(Sweeping<?, ?, ?> kind, EstateId estate) {
        Caller system = Caller.system(estate);
        if (!rooms.access().permits(system, kind.operation())) {
            throw kind.operation().refusedTo(system);
        }
    }

    /**
     * Looks at an aggregate of which something is due, unless somebody else holds it.
     *
     * @return whether it has changed
     */
    <A extends Aggregate<I>, I, Q extends Query> boolean look(Sweeping<A, I, Q> kind, DueClock clock, Instant now) {
        I id = kind.type().parseId().apply(clock.subject().id());
        return watch.over(
                clock.estate(),
                kind.operation(),
                () -> storage.apart(
                        transaction -> sweep(transaction, work(transaction, kind, clock, now), kind, clock, id)));
    }

    /**
     * Records what was due of an aggregate before it was imported.
     *
     * @return whether there was such a thing
     */
    <A extends Aggregate<I>, I, Q extends Query> boolean settle(Sweeping<A, I, Q> kind, DueClock clock, Instant now) {
        I id = kind.type().parseId().apply(clock.subject().id());
        return storage.inTransaction(transaction -> {
            boolean marked = transaction
                    .store(kind.type())
                    .find(clock.estate(), id, Lock.NONE)
                    .filter(found -> kind.type().clocks(found).importedAt() != null)
                    .isPresent();
            if (!marked) {
                return false;
            }
            Work work = work(transaction, kind, clock, now);
            boolean settled = work.find(kind.type(), id)
                    .filter(found -> work.settle(kind.type(), found))
                    .isPresent();
            if (settled) {
                work.write(Optional.empty());
            }
            return settled;
        });
    }

    private Work work(Transaction transaction, Sweeping<?, ?, ?> kind, DueClock clock, Instant now) {
        return new Work(transaction, Call.by(Caller.system(clock.estate())), kind.operation(), now, rooms);
    }

    private static <A extends Aggregate<I>, I, Q extends Query> boolean sweep(
            Transaction transaction, Work work, Sweeping<A, I, Q> kind, DueClock clock, I id) {
        Optional<A> found = work.find(kind.type(), id, Lock.UPDATE_IF_FREE);
        if (found.isEmpty()) {
            boolean gone = transaction
                    .store(kind.type())
                    .find(clock.estate(), id, Lock.NONE)
                    .isEmpty();
            if (gone) {
                transaction.dueClocks().replace(List.of(clock), List.of());
            }
            return false;
        }
        if (work.settle(kind.type(), found.get())) {
            work.write(Optional.empty());
            return true;
        }
        Decision<A> decision = kind.onDue().apply(work, found.get());
        if (decision.next().equals(found.get())) {
            List<DueClock> is = DueTimes.of(kind.type(), found.get());
            if (!is.contains(clock)) {
                // Looked at by another node meanwhile, or put off; then the latter is over.
                transaction.dueClocks().replace(List.of(clock), DueTimes.named(is, clock));
            }
            return false;
        }
        work.save(kind.type(), found.get(), decision);
        work.write(Optional.empty());
        return true;
    }
}
