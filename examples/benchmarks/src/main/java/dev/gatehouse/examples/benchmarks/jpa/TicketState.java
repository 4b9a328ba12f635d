package dev.gatehouse.examples.benchmarks.jpa;

enum TicketState {
    OPEN,
    CLOSED
}
