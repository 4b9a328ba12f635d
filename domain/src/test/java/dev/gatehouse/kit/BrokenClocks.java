package dev.gatehouse.kit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.InMemoryStorage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Storages whose clocks break one promise each. */
final class BrokenClocks {
    private BrokenClocks() {}

    /** Keeps clocks whatever becomes of the transaction. */
    static Storage outsideTheTransaction() {
        InMemoryStorage besides = new InMemoryStorage();
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public void replace(List<DueClock> gone, List<DueClock> kept) {
                Broken.apart(besides, other -> other.dueClocks().replace(gone, kept));
            }

            @Override
            public List<DueClock> due(Set<String> types, Instant before, int limit) {
                return besides.inTransaction(other -> other.dueClocks().due(types, before, limit));
            }
        });
    }

    /** Gives the newest first, so that the oldest may never come. */
    static Storage newestFirst() {
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public List<DueClock> due(Set<String> types, Instant before, int limit) {
                List<DueClock> due = new ArrayList<>(to.due(types, before, limit));
                Collections.reverse(due);
                return due;
            }
        });
    }

    /** Lets what stands still be due as if it ran. */
    static Storage runningThroughPauses() {
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public void replace(List<DueClock> gone, List<DueClock> kept) {
                to.replace(
                        gone,
                        kept.stream()
                                .map(clock -> new DueClock(
                                        clock.estate(),
                                        clock.subject(),
                                        clock.clock(),
                                        clock.rule(),
                                        clock.dueAt(),
                                        clock.nextAt() == null ? clock.dueAt() : clock.nextAt()))
                                .toList());
            }
        });
    }

    /** Gives what is of any type. */
    static Storage ofAnyType() {
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public List<DueClock> due(Set<String> types, Instant before, int limit) {
                return to.due(Set.of("pass-book", "unit", "robot"), before, limit);
            }
        });
    }

    /** Shows what is no clock, too. */
    static Storage showingWakes() {
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public void replace(List<DueClock> gone, List<DueClock> kept) {
                to.replace(
                        gone,
                        kept.stream()
                                .map(clock -> new DueClock(
                                        clock.estate(),
                                        clock.subject(),
                                        clock.clock(),
                                        clock.rule() == null ? "RULE-0" : clock.rule(),
                                        clock.dueAt(),
                                        clock.nextAt()))
                                .toList());
            }
        });
    }

    /** Folds the case of names. */
    static Storage foldingNames() {
        return clocks(clocks -> new Forwarding(clocks) {
            @Override
            public void replace(List<DueClock> gone, List<DueClock> kept) {
                to.replace(
                        gone.stream().map(BrokenClocks::folded).toList(),
                        kept.stream().map(BrokenClocks::folded).toList());
            }
        });
    }

    private static DueClock folded(DueClock clock) {
        return new DueClock(
                clock.estate(),
                clock.subject(),
                clock.clock().toLowerCase(Locale.ROOT),
                clock.rule(),
                clock.dueAt(),
                clock.nextAt());
    }

    private static Storage clocks(UnaryOperator<DueClocks> fault) {
        return Broken.over(new InMemoryStorage(), transaction -> new ForwardingTransaction(transaction) {
            @Override
            public DueClocks dueClocks() {
                return fault.apply(to.dueClocks());
            }
        });
    }

    /** Passes everything on. */
    private static class Forwarding implements DueClocks {
        final DueClocks to;

        Forwarding(DueClocks to) {
            this.to = to;
        }

        @Override
        public void replace(List<DueClock> gone, List<DueClock> kept) {
            to.replace(gone, kept);
        }

        @Override
        public List<DueClock> due(Set<String> types, Instant before, int limit) {
            return to.due(types, before, limit);
        }

        @Override
        public Page<DueClock> board(EstateId estate, ClockQuery query) {
            return to.board(estate, query);
        }

        @Override
        public void putOff(DueClock clock, Instant until) {
            to.putOff(clock, until);
        }
    }
}
