/**
 * Tickets (首接负责): from the first contact to the closed file.
 *
 * <p>A message comes in, by telephone, in writing, by a visit, from anybody: it is recorded at once, and whoever received
 * it answers for it through its whole life. It is classified, and passed on to the department that is responsible, which
 * cannot give it back, only on. A department has a <em>work order</em>: its specialist repeats it back, signs for it, goes
 * on site, finds out what is the matter, tells what is to be done and what it costs, does it, and has it accepted; the paper
 * comes back, somebody asks the customer whether all is well, and the ticket is closed.
 *
 * <pre>
 *  message ──▶ RECEIVED ─ RECORDED ─ CLASSIFIED ─ ROUTED ─ … ─ RESOLVED ─ TOLD ─ VISITED ─ CLOSED
 *                                                    │            ▲
 *  work order     ISSUED ─ SUPERVISOR_SIGNED ─ REPEATED_BACK ─ SIGNED_FOR ─ ON_SITE ─ DIAGNOSED ─ PLANNED
 *                 ─ PLAN_TOLD ─ PLAN_AGREED ─ DONE ─ ACCEPTED ─ PART_LEFT ─ RETURNED ─ FILED
 *                                              ▲          └─ not accepted: another cycle ─┐
 *                                              └───────────────────────────────────────────┘
 *
 *  OPEN ⇄ ON_HOLD; either may end as CLOSED, WITHDRAWN or DUPLICATE, and be reopened: another cycle
 * </pre>
 *
 * <p>Five manuals, five ways: which steps a work order's paper has, and in which order, is a {@linkplain
 * dev.gatehouse.ticket.Procedure procedure}; what is promised from which {@linkplain dev.gatehouse.ticket.Milestone
 * milestone} on, and to whom it is told when it is late, is a list of {@linkplain dev.gatehouse.ticket.TicketPromise
 * promises}. Both are settings; no code asks which manual it is.
 *
 * <p>Where somebody is to come at a time, the time is asked for first, and promised by whoever may; its clocks are measured
 * from it, and move with it. Where a service is ordered, its price is agreed before, and stays as it was agreed.
 *
 * <pre>
 *  appointment    REQUESTED ──▶ COMMITTED ──▶ KEPT, LATE or NO_SHOW; or CANCELLED, or SUPERSEDED by the next of its series
 *  service        agreed ──▶ work order ──▶ accepted ──▶ paid, against a receipt
 * </pre>
 *
 * <p>{@link dev.gatehouse.ticket.Ticket} is the state; what is decided about it stands in one class for each part of its
 * life: {@code Intake}, {@code Handling}, {@code Working}, {@code Visits}, {@code Closing}, {@code Life}; of its appointments
 * in {@code Appointments} and {@code Arrivals}, of an ordered service in {@code Services}, of a complaint in {@code
 * Complaints}, {@code ComplaintDeeds} and {@code Wishes}. {@code Promises} moves its clocks, {@code AppointmentClocks} those of
 * its appointments. Whoever is complained about sees nothing of it: {@code Onlookers};
 * residents see their own: {@code OwnTickets}.
 *
 * <p>Rules: {@link dev.gatehouse.ticket.TicketRule} (TKT), {@link dev.gatehouse.ticket.RepairRule} (REP),
 * {@link dev.gatehouse.ticket.ComplaintRule} (CMP), {@link dev.gatehouse.ticket.HomeVisitRule} (HV),
 * {@link dev.gatehouse.ticket.ServiceRule} (SVC), {@link dev.gatehouse.ticket.VisitRule} (RV),
 * {@link dev.gatehouse.ticket.ReportRule} (RPT), {@link dev.gatehouse.ticket.ClosingRule} (ours).
 */
@NullMarked
package dev.gatehouse.ticket;

import org.jspecify.annotations.NullMarked;
