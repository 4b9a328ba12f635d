package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

// Hibernate reads the fields.
@SuppressWarnings("unused")
@Entity
@Table(
        name = "promise_clock",
        indexes = {@Index(columnList = "ticket_id"), @Index(columnList = "next_at")})
class PromiseClock {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_clock")
    @SequenceGenerator(name = "promise_clock", sequenceName = "promise_clock_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String rule;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private Instant metAt;

    protected PromiseClock() {}

    PromiseClock(Ticket ticket, String name, String rule, Instant from, Instant due) {
        this.ticket = ticket;
        this.name = name;
        this.rule = rule;
        this.startedAt = from;
        this.dueAt = due;
        this.nextAt = due;
    }

    String name() {
        return name;
    }

    void meet(Instant at) {
        metAt = at;
        nextAt = null;
    }
}
