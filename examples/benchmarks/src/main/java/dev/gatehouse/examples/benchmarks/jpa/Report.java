package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
record Report(
        @Column(nullable = false) String source,
        @Column(nullable = false) String channel,
        @Column(name = "received_at", nullable = false) Instant receivedAt,

        @Column(nullable = false) Instant recordedAt,
        @Column(nullable = false) String receivedBy,
        @Column(name = "unit_id") String unitId,
        String standing,
        String reporter,
        String resident,
        @Column(nullable = false, length = 2000) String content,
        String contactPerson,

        @Column(name = "contact_phone") String contactPhone) {}
