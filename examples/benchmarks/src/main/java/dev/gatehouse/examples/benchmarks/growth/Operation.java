package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.examples.benchmarks.life.Premises;
import dev.gatehouse.port.Page;
import dev.gatehouse.ticket.HoldReason;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.ResumeTicket;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import java.time.Duration;
import java.util.function.LongConsumer;

/** What is measured in estates of each size. */
enum Operation {
    /** A resident reports something: one transaction. */
    OPEN("open") {
        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            long start = System.nanoTime();
            estate.gatehouse()
                    .tickets()
                    .open(Call.by(Premises.OFFICER), estate.premises().next().report());
            nanos.accept(System.nanoTime() - start);
        }
    },
    /** A ticket waits for its reporter, then waits no more: two. */
    STEP("step") {
        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            TicketId ticket = estate.ticket();
            Call call = Call.by(Premises.OFFICER);
            long start = System.nanoTime();
            estate.gatehouse().tickets().hold(call, new HoldTicket(ticket, HoldReason.RESIDENT, null));
            long held = System.nanoTime();
            nanos.accept(held - start);
            estate.gatehouse().tickets().resume(call, new ResumeTicket(ticket));
            nanos.accept(System.nanoTime() - held);
        }
    },
    /** What a specialist has to do: 25 tickets. */
    WORKLIST("worklist of a specialist") {
        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            search(estate, TicketQuery.worklist(estate.specialist()), nanos);
        }
    },
    /** What a department has to do: the first page, the longest waiting first. */
    DEPARTMENT("worklist of a department") {
        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            search(
                    estate,
                    TicketQuery.ALL.withDepartment(Department.ENGINEERING).withAlive(true),
                    nanos);
        }
    },
    /** What was the matter in a unit: the first page of some 120 tickets. */
    HISTORY("unit history") {
        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            search(estate, TicketQuery.ALL.withUnit(estate.unit()), nanos);
        }
    },
    /** A ticket has been left lying, and its promise lapses; nothing else is due. */
    SWEEP("sweep") {
        @Override
        void restore(GrownEstate estate) {
            estate.pass(PAST_DUE);
            while (estate.gatehouse().clocks().sweep(MOST_AT_ONCE) > 0) {
                // What the other operations left lying.
            }
        }

        @Override
        void run(GrownEstate estate, LongConsumer nanos) {
            OPEN.run(estate, ignored -> {});
            estate.pass(PAST_DUE);
            long start = System.nanoTime();
            int changed = estate.gatehouse().clocks().sweep(MOST_AT_ONCE);
            nanos.accept(System.nanoTime() - start);
            require(changed == 1, "a sweep that changed " + changed);
        }
    };

    private static final Duration PAST_DUE = Duration.ofMinutes(3);
    private static final int MOST_AT_ONCE = 100;

    private final String title;

    Operation(String title) {
        this.title = title;
    }

    /** As the table has it. */
    String title() {
        return title;
    }

    /** Makes ready for a turn. */
    void restore(GrownEstate estate) {}

    /** Does it once, and says how long each of its transactions took. */
    abstract void run(GrownEstate estate, LongConsumer nanos);

    private static void search(GrownEstate estate, TicketQuery query, LongConsumer nanos) {
        long start = System.nanoTime();
        Page<Ticket> page = estate.gatehouse().tickets().search(Premises.OFFICER, query);
        nanos.accept(System.nanoTime() - start);
        require(!page.items().isEmpty(), "nothing was found by " + query);
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalStateException(otherwise);
        }
    }
}
