/**
 * The same life as a team writes it with Spring Data JPA: entities with relations, repositories, a service whose methods are
 * transactions. It keeps what the library keeps, in columns: the ticket with its report, its order with the plan and the
 * work, its return visits, the clocks of what was promised, a journal and an outbox with as many lines.
 *
 * <p>Ordinary good practice: the ticket is locked as it is read and has a version, identifiers come fifty at a time,
 * statements go in batches, relations are lazy. The names follow Hibernate's habits; the tables are Hibernate's.
 */
package dev.gatehouse.examples.benchmarks.jpa;
