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
import java.math.BigDecimal;
import java.time.Instant;

// Hibernate reads the fields.
@SuppressWarnings("unused")
@Entity
@Table(name = "return_visit", indexes = @Index(columnList = "ticket_id"))
class ReturnVisit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_visit")
    @SequenceGenerator(name = "return_visit", sequenceName = "return_visit_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Column(nullable = false)
    private Instant visitedAt;

    @Column(nullable = false)
    private String visitedBy;

    private String method;
    private boolean repaired;
    private String satisfaction;
    private BigDecimal charged;

    @Column(length = 1000)
    private String opinion;

    protected ReturnVisit() {}

    ReturnVisit(Ticket ticket, Instant at, String by, String method, String satisfaction, BigDecimal charged) {
        this.ticket = ticket;
        this.visitedAt = at;
        this.visitedBy = by;
        this.method = method;
        this.repaired = true;
        this.satisfaction = satisfaction;
        this.charged = charged;
        this.opinion = "nothing more is to be done";
    }
}
