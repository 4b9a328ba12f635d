package dev.gatehouse.examples.benchmarks.jpa;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ten steps, each a transaction. */
@Service
@Transactional
class TicketDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TicketRepository tickets;
    private final JournalRepository journal;
    private final OutboxRepository outbox;

    TicketDesk(TicketRepository tickets, JournalRepository journal, OutboxRepository outbox) {
        this.tickets = tickets;
        this.journal = journal;
        this.outbox = outbox;
    }

    Long open(Report report, String officer) {
        Instant now = report.recordedAt();
        Ticket ticket = tickets.save(new Ticket(report, "ENGINEERING", true, officer));
        ticket.promise(
                        "record",
                        "TKT-13",
                        report.receivedAt(),
                        report.receivedAt().plusSeconds(60))
                .meet(now);
        ticket.promise("transmit", "TKT-19", now, now.plusSeconds(120));
        Instant tonight = LocalDate.ofInstant(now, ZONE)
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(ZONE)
                .toInstant();
        ticket.promise("submit", "TKT-35", now, tonight);
        write(
                ticket,
                officer,
                "ticket.open",
                now,
                "ticket.opened",
                "ticket.classified",
                "clock.started",
                "clock.met",
                "clock.started",
                "clock.started");
        return ticket.id();
    }

    void route(Long id, long seen, String officer) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.route(now);
        ticket.clock("transmit").meet(now);
        ticket.promise("on-site", "TKT-26", now, now.plus(Duration.ofMinutes(10)));
        write(ticket, officer, "order.issue", now, "ticket.order-issued", "clock.met", "clock.started");
        tell(ticket, "DEPARTMENT_SUPERVISOR engineering", "A new work order", now);
    }

    void signFor(Long id, long seen, String specialist) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().signFor(specialist, now);
        write(ticket, specialist, "order.record", now, "ticket.order-step");
    }

    void arrive(Long id, long seen, String specialist) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().arrive(now);
        ticket.clock("on-site").meet(now);
        ticket.promise("plan", "TKT-29", now, now.plus(Duration.ofMinutes(3)));
        write(ticket, specialist, "order.record", now, "ticket.order-step", "clock.met", "clock.started");
    }

    void plan(Long id, long seen, Plan plan, String specialist) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().plan(plan, now);
        ticket.clock("plan").meet(now);
        write(ticket, specialist, "order.plan", now, "ticket.order-step", "clock.met");
    }

    void agreePlan(Long id, long seen, String customer, String officer) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().agree(customer, now);
        write(ticket, officer, "order.agree-plan", now, "ticket.order-step");
    }

    void finish(Long id, long seen, Instant started, String materials, String specialist) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().finish(specialist, started, materials, now);
        write(ticket, specialist, "order.finish", now, "ticket.work-done");
        tell(ticket, ticket.firstContact(), "The work is done", now);
    }

    void accept(Long id, long seen, String customer, String opinion, String officer) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.order().accept(customer, opinion, now);
        ticket.resolve(now);
        ticket.clock("submit").meet(now);
        ticket.promise("return-visit", "RV-7", now, now.plus(Duration.ofMinutes(2)));
        write(
                ticket,
                officer,
                "order.judge",
                now,
                "ticket.work-judged",
                "ticket.resolved",
                "clock.met",
                "clock.started");
    }

    void visit(Long id, long seen, String satisfaction, BigDecimal charged, String officer) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.visit(new ReturnVisit(ticket, now, officer, "TELEPHONE", satisfaction, charged));
        ticket.order().visit(now);
        ticket.clock("return-visit").meet(now);
        write(ticket, officer, "return-visit.record", now, "ticket.visited", "clock.met");
    }

    void close(Long id, long seen, String officer) {
        Instant now = now();
        Ticket ticket = load(id, seen, now);
        ticket.close(now, LocalDate.ofInstant(now, ZONE), officer);
        write(ticket, officer, "ticket.close", now, "ticket.ended");
    }

    private Ticket load(Long id, long seen, Instant now) {
        Ticket ticket = tickets.findForUpdate(id).orElseThrow();
        if (ticket.version() != seen) {
            throw new ObjectOptimisticLockingFailureException(Ticket.class, id);
        }
        ticket.touch(now);
        return ticket;
    }

    private void write(Ticket ticket, String party, String operation, Instant at, String... events) {
        List<JournalEntry> entries = new ArrayList<>();
        for (String event : events) {
            entries.add(new JournalEntry(ticket, event, party, operation, at, "{\"type\":\"" + event + "\"}"));
        }
        journal.saveAll(entries);
    }

    private void tell(Ticket ticket, String recipient, String message, Instant at) {
        outbox.save(new OutboxMessage(ticket, recipient, message, at));
    }

    private static Instant now() {
        return Instant.now();
    }
}
