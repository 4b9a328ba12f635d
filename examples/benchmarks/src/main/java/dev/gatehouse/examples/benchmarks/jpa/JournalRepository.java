package dev.gatehouse.examples.benchmarks.jpa;

import org.springframework.data.jpa.repository.JpaRepository;

interface JournalRepository extends JpaRepository<JournalEntry, Long> {}
