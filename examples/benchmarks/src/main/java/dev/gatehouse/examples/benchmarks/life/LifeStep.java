package dev.gatehouse.examples.benchmarks.life;

/** What happens in the life of a ticket, in this order; each is one transaction. */
public enum LifeStep {
    OPEN,
    ROUTE,
    SIGN_FOR_SLIP,
    ARRIVE_ON_SITE,
    PLAN,
    ACCEPT_PLAN,
    FINISH,
    ACCEPT_WORK,
    VISIT_AGAIN,
    CLOSE
}
