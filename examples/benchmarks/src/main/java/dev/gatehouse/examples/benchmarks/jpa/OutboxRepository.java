package dev.gatehouse.examples.benchmarks.jpa;

import org.springframework.data.jpa.repository.JpaRepository;

interface OutboxRepository extends JpaRepository<OutboxMessage, Long> {}
