package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

// Hibernate reads the fields.
@SuppressWarnings("unused")
@Entity
@Table(
        name = "ticket",
        indexes = {
            @Index(columnList = "received_at, id"),
            @Index(columnList = "alive, received_at, id"),
            @Index(columnList = "unit_id, received_at, id"),
            @Index(columnList = "first_contact, alive, received_at, id"),
            @Index(columnList = "department, alive, received_at, id"),
            @Index(columnList = "closed_on"),
            @Index(columnList = "contact_phone, received_at, id"),
            @Index(columnList = "resident, id")
        })
class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket")
    @SequenceGenerator(name = "ticket", sequenceName = "ticket_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TicketState state = TicketState.OPEN;

    @Column(nullable = false)
    private boolean alive = true;

    @Column(nullable = false)
    private String kind;

    private boolean urgent;

    @Column(name = "first_contact", nullable = false)
    private String firstContact;

    private String department;

    @Embedded
    private Report report;

    private Instant lastChangedAt;
    private Instant resolvedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private Instant closedAt;
    private String closedBy;
    private boolean acknowledged;
    private Integer late;
    private Integer acceptedFirst;
    private Integer visited;
    private Integer satisfied;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<WorkOrder> orders = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PromiseClock> clocks = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ReturnVisit> visits = new ArrayList<>();

    protected Ticket() {}

    Ticket(Report report, String kind, boolean urgent, String firstContact) {
        this.report = report;
        this.kind = kind;
        this.urgent = urgent;
        this.firstContact = firstContact;
        this.department = "engineering";
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String firstContact() {
        return firstContact;
    }

    /** As people read it. */
    String number() {
        return "T-%06d".formatted(id);
    }

    /** Whoever does something about it changes it, so that its version tells. */
    void touch(Instant at) {
        lastChangedAt = at;
    }

    void route(Instant at) {
        orders.add(new WorkOrder(this, number() + "-01", department, at));
    }

    WorkOrder order() {
        return orders.get(0);
    }

    PromiseClock promise(String name, String rule, Instant from, Instant due) {
        PromiseClock clock = new PromiseClock(this, name, rule, from, due);
        clocks.add(clock);
        return clock;
    }

    PromiseClock clock(String name) {
        return clocks.stream()
                .filter(clock -> clock.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void resolve(Instant at) {
        resolvedAt = at;
    }

    void visit(ReturnVisit visit) {
        visits.add(visit);
    }

    void close(Instant at, LocalDate day, String by) {
        state = TicketState.CLOSED;
        alive = false;
        closedAt = at;
        closedOn = day;
        closedBy = by;
        acknowledged = true;
        late = 0;
        acceptedFirst = 1;
        visited = visits.size();
        satisfied = 1;
    }
}
