// Whose turn it is: who keeps the promise that is running out.
import { hasRole, me } from './session.js';

const DESK = { role: 'CS_OFFICER', group: 'desk' };
const BY_SPECIALIST = ['on-site', 'plan', 'order-back'];
const BY_SUPERVISOR = ['submit', 'ask-decision', 'clear-answer', 'solve', 'close'];

/** The open work order that a clock is about, or the only one. */
export function orderOf(ticket, clock) {
  const live = ticket.orders.filter(order => !order.cancelled && order.ticketCycle === ticket.cycle);
  const ordinal = Number(/\/(\d+)/.exec(clock ?? '')?.[1] ?? NaN);
  return live.find(order => order.ordinal === ordinal) ?? live.at(-1);
}

const specialist = order => (order?.assignee
  ? { party: order.assignee, role: 'SPECIALIST', group: 'specialists' }
  : { role: 'SPECIALIST', department: order?.executor.department, group: 'specialists' });

/** Of a ticket's clock. */
export function turnOf(ticket, clock) {
  const name = (clock ?? '').split(/[./]/)[0];
  if (BY_SPECIALIST.includes(name) || /^(arrive|confirm|sign-slip)/.test(name)) return specialist(orderOf(ticket, clock));
  if (name === 'report-up') return specialist(orderOf(ticket, clock));
  if (BY_SUPERVISOR.includes(name)) return { role: 'CS_SUPERVISOR', group: 'supervisors' };
  return { party: ticket.firstContact.acting ?? ticket.firstContact.who, ...DESK };
}

/** Of a ticket that no clock drives now. */
export function turnWithout(ticket) {
  const order = orderOf(ticket);
  const done = order?.marks.some(mark => mark.milestone === 'RETURNED' && mark.cycle === order.cycle);
  return order && !done ? specialist(order) : turnOf(ticket, '');
}

/** Of whatever else has clocks: a duty says itself whose it is, a ring is its holder's to bring back. */
export function turnOfOther(type, found, clock) {
  if (type === 'permit-application') return { role: 'SECURITY', group: 'others' };
  if (type === 'ring-custody' && clock === 'ratified') return { role: 'PROJECT_HEAD', group: 'others' };
  if (type === 'requisition' && clock === 'decided') return { role: 'PROPERTY_MANAGER', group: 'others' };
  if (type === 'ring-custody' && found?.holder) return { party: found.holder, role: 'SPECIALIST', group: 'others' };
  const to = found?.duty?.to;
  const post = to?.post ?? to;
  if (!post?.role && !post?.department) return DESK;
  return { role: post.role ?? 'SPECIALIST', department: post.department, group: post.role === 'CS_OFFICER' ? 'desk' : 'others' };
}

export const isMine = turn => (turn.party ? turn.party === me() : hasRole(turn.role));
