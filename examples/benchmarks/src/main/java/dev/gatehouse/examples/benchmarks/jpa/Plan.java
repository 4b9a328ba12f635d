package dev.gatehouse.examples.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
record Plan(
        @Column(length = 2000) String summary,
        String instruction,
        String workingTime,
        String effects,
        String protection,
        String cooperation,
        String quotedItem,
        BigDecimal quotedRate) {}
