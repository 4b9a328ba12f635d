package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

// Hibernate reads the fields.
@SuppressWarnings("unused")
@Entity
@Table(name = "journal_entry", indexes = @Index(columnList = "ticket_id, id"))
class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry")
    @SequenceGenerator(name = "journal_entry", sequenceName = "journal_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_id", nullable = false)
    private Long ticketId;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String party;

    @Column(nullable = false)
    private String operation;

    @Column(nullable = false)
    private Instant occurredAt;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false, length = 4000)
    private String detail;

    protected JournalEntry() {}

    JournalEntry(Ticket ticket, String event, String party, String operation, Instant at, String detail) {
        this.ticketId = ticket.id();
        this.event = event;
        this.party = party;
        this.operation = operation;
        this.occurredAt = at;
        this.recordedAt = at;
        this.detail = detail;
    }
}
