package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
        name = "work_order",
        indexes = {@Index(columnList = "ticket_id"), @Index(columnList = "assignee, finished, ticket_id")})
class WorkOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_order")
    @SequenceGenerator(name = "work_order", sequenceName = "work_order_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String department;

    private String assignee;
    private boolean finished;
    private Instant issuedAt;
    private Instant signedForAt;
    private Instant onSiteAt;
    private Instant plannedAt;
    private Instant planAgreedAt;
    private String planAgreedBy;
    private Instant doneAt;
    private Instant workStartedAt;
    private String handler;
    private String materials;
    private Instant acceptedAt;
    private String acceptedBy;
    private String opinion;
    private Instant visitedAt;

    @Embedded
    private Plan plan;

    protected WorkOrder() {}

    WorkOrder(Ticket ticket, String number, String department, Instant at) {
        this.ticket = ticket;
        this.number = number;
        this.department = department;
        this.issuedAt = at;
    }

    void signFor(String specialist, Instant at) {
        assignee = specialist;
        signedForAt = at;
    }

    void arrive(Instant at) {
        onSiteAt = at;
    }

    void plan(Plan plan, Instant at) {
        this.plan = plan;
        plannedAt = at;
    }

    void agree(String by, Instant at) {
        planAgreedBy = by;
        planAgreedAt = at;
    }

    void finish(String by, Instant started, String used, Instant at) {
        handler = by;
        workStartedAt = started;
        materials = used;
        doneAt = at;
    }

    void accept(String by, String opinion, Instant at) {
        acceptedBy = by;
        this.opinion = opinion;
        acceptedAt = at;
        finished = true;
    }

    void visit(Instant at) {
        visitedAt = at;
    }
}
