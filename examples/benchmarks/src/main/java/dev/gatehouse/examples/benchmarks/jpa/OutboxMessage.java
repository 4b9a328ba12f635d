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
@Table(name = "outbox_message", indexes = @Index(columnList = "due_at, id"))
class OutboxMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message")
    @SequenceGenerator(name = "outbox_message", sequenceName = "outbox_message_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private Long ticketId;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false, length = 4000)
    private String message;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    protected OutboxMessage() {}

    OutboxMessage(Ticket ticket, String recipient, String message, Instant at) {
        this.ticketId = ticket.id();
        this.recipient = recipient;
        this.message = message;
        this.recordedAt = at;
        this.dueAt = at;
    }
}
