// Every step that a ticket may take, with its form. What a field holds at first is also what a rehearsal says.
import { t } from './i18n.js';
import { me, now, session } from './session.js';
import { local } from './time.js';
import { area, at, check, colleague, drawn, must, number, optional, options, select, several, step as plain, text } from './fields.js';

const CHANNEL = () => options('channel', 'TELEPHONE', 'VISIT', 'ONLINE', 'EMAIL', 'WRITTEN', 'IN_PERSON');
const CLASS = () => options('class', 'ENGINEERING', 'CLEANING', 'SECURITY', 'FIRE', 'HELP', 'ENQUIRY', 'COMPLAINT');
const DEPARTMENT = () => options('department', 'engineering', 'environment', 'security', 'customer-service', 'finance', 'administration');

/** Work begins on site, at the latest as it is written down: what was begun before its paper wants a reason (REP-6). */
const started = order => {
  const exact = order.marks?.findLast(one => one.milestone === 'ON_SITE')?.at;
  return exact ? { ...at('startedAt', 0), value: local(exact), exact } : at('startedAt', 0);
};
const person = (name, context, value) => select(name, context.parties, value ?? context.parties[0]?.[0]);

const ACTS = ['SUPERVISOR_SIGNS', 'REPEAT_BACK', 'SIGN_FOR', 'ARRIVE', 'GET_STUCK', 'REPORT_UP', 'TEST_FOR_LEAKS', 'LEAVE_PART', 'BRING_BACK', 'FILE'];
const DEEDS = ['CONTAIN', 'APOLOGISE', 'AGREE_REMEDY', 'EXPLAIN', 'MEDIATE', 'CALL_HEADS', 'RECEIVE_APART', 'REPORT_UP', 'SUBMIT', 'HAND_OUT_COPIES', 'VERIFY'];

const step = (verb, fields, fixed, key = verb, finish) => plain(verb, fields, fixed, { key, aside: ASIDE.has(key), finish });

/** What may be done at nearly any time, and leads nowhere by itself. */
const ASIDE = new Set(['hold', 'stand-in', 'withdraw', 'agree-service', 'refer', 'request-appointment', 'send-officer', 'assign-order', 'pass-on-order', 'cancel-order', 'close-unconfirmed', 'reopen', 'set-visit-date', 'wish-for-time', 'reply', 'correct-service-charge', 'refund-service-fee', 'cancel-appointment', 'reschedule-appointment', 'act.GET_STUCK', 'record-visit.missed', 'complaint.RECEIVE_APART', 'complaint.HAND_OUT_COPIES', 'complaint.CALL_HEADS', 'complaint.MEDIATE', 'complaint.EXPLAIN', 'complaint.CONTAIN', 'complaint.REPORT_UP']);

/** Who asks whether all is well: not whoever did the work (RV-OURS-1). */
function asker(ticket) {
  const workers = ticket.orders.map(order => order.work?.handler);
  const officer = session().staff.find(one => one.roles.includes('CS_OFFICER') && !workers.includes(one.party));
  return workers.includes(me()) && officer ? officer.party : me();
}

/** Which work is to be done again, if any. */
const faulty = ticket => (ticket.orders.length ? [several('faulty', ticket.orders.map(order => [order.number, order.number]))] : []);

/** Without a latest time, it is for exactly the earliest. */
const exact = body => ({ latest: body.earliest, ...body });

/** Of the ticket itself. */
function ofTicket(ticket, context) {
  const about = ticket.kind ?? 'ENGINEERING';
  return [
    { ...step('classify', [select('about.kind', CLASS(), about), check('about.emergency', ticket.emergency), check('about.priority.urgent', ticket.priority.urgent), check('about.priority.heavy', ticket.priority.heavy)]), aside: Boolean(ticket.kind) },
    step('issue-order', [select('department', optional(DEPARTMENT()), ''), text('remark', '')]),
    step('refer'),
    step('reply', [select('kind', options('replykind', 'FIRST', 'PROGRESS', 'EXPLANATION', 'CLEAR_ANSWER', 'RESULT'), 'FIRST'), select('medium', CHANNEL(), ticket.report.channel), area('text')]),
    step('resolve', [must(area('outcome'))]),
    step('record-visit', [select('answers.satisfaction', options('satisfaction', 'SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED'), 'SATISFIED'), check('answers.repaired', true), number('answers.charged', context.charge), area('answers.opinion'), colleague('by', asker(ticket)), ...faulty(ticket)], { methods: ['TELEPHONE'], faulty: [], noticeLeft: false }),
    step('record-visit', [check('noticeLeft', true), colleague('by', asker(ticket))], { methods: ['TELEPHONE'], faulty: [] }, 'record-visit.missed'),
    step('set-visit-date', [at('due', 60), select('reason', optional(options('redating', 'AGREED', 'HOLIDAY', 'FORCE_MAJEURE', 'CORRECTION')), '')]),
    step('close', [check('acknowledged', true), area('note')]),
    step('close-unconfirmed', [must(area('note'))]),
    step('hold', [select('reason', options('holdreason', 'RESIDENT', 'MATERIAL', 'OUTSIDE_FIRM', 'DECISION', 'WEATHER'), 'MATERIAL'), { name: 'until', kind: 'date' }]),
    step('resume'),
    step('stand-in', [colleague('acting', me())]),
    step('withdraw', [must(select('by', context.customers)), area('note')]),
    step('reopen'),
    step('request-appointment', [select('initiator', options('initiator', 'SERVICE_ORDERED', 'CUSTOMER_DEMANDS', 'OFFICE_VISITS', 'DEPARTMENT_DELAYED'), 'SERVICE_ORDERED'), must(at('earliest', 60)), at('latest', null)], { participants: [] }, undefined, exact),
    step('agree-service', [must(person('by', context)), must(text('items.0.item', t('f.item'))), number('items.0.rate', '50'), number('items.0.quantity', '1'), select('form', options('agreement', 'ORAL', 'WRITTEN'), 'ORAL'), check('priceListShown', true), check('computationExplained', true)]),
  ];
}

function ofOrder(ticket, order, context) {
  const fixed = { order: order.number };
  const on = (verb, fields, more) => step(verb, fields, { ...fixed, ...more }, verb);
  return [
    ...ACTS.map(act => step('record-order-act', act === 'SIGN_FOR' ? [drawn] : [], { ...fixed, act }, `act.${act}`)),
    on('diagnose', [must(area('finding'))]),
    on('plan-work', [must(area('summary')), text('instruction', 'WI-PLUMB-07'), text('workingTime', ''), text('effects', ''), text('protection', ''), text('cooperation', ''), text('quote.item', ''), number('quote.rate', '0')]),
    on('tell-plan', [check('priceListShown', true), check('computationExplained', true)]),
    on('agree-plan', [must(person('by', context))]),
    on('finish-work', [started(order), text('materials.0.name', '', { label: 'material' }), text('materials.0.quantity', '1', { with: 'materials.0.name' }), number('charge', context.charge)], { materials: [] }),
    on('judge-work', [must(person('by', context)), check('accepted', true), area('opinion'), drawn]),
    on('sign-order', [drawn]),
    on('assign-order', [must(colleague('to', order.assignee ?? me()))]),
    on('send-officer', [colleague('officer', me())]),
    on('pass-on-order', [select('to', DEPARTMENT(), 'environment')]),
    on('cancel-order', []),
    on('collect-service-fee', [must(number('amount', context.charge || '1'))]),
    on('correct-service-charge', [must(number('amount', context.charge || '0')), must(text('reason', ''))]),
    on('refund-service-fee', [must(number('amount', context.charge || '1'))]),
  ];
}

/** Where a complaint has no ground, nobody is at fault. */
const blameless = ({ liability, ...body }) => (body.validity === 'INVALID' ? body : { ...body, liability });

function ofComplaint(ticket) {
  return [
    step('record-complaint', [at('happenedAt', -60), select('departments.0', DEPARTMENT(), 'security'), text('described', ''), area('course'), area('demands'), check('ongoingHarm'), check('complainantHidden'), select('repeatedBy', optional(options('repeated', 'OFFICER', 'COMPLAINANT')), 'OFFICER')], { accused: [], aboutHouse: false }),
    step('grade-complaint', [select('severity', options('severity', 'MINOR', 'IMPORTANT', 'MAJOR'), ticket.complaint?.grades.at(-1)?.severity ?? 'MINOR'), select('reason', optional(options('regrading', 'NEW_FACTS', 'CHANGED', 'MISJUDGED', 'ON_REVIEW')), '')]),
    { ...step('judge-complaint', [select('validity', options('validity', 'VALID', 'INVALID'), 'VALID'), select('liability', optional(options('liability', 'COMPANY', 'RESIDENT_OR_NEIGHBOUR', 'SHARED')), 'COMPANY')]), finish: blameless },
    step('plan-remedy', [must(area('summary')), must(number('cost', '0'))]),
    ...DEEDS.map(act => step('record-complaint-act', [area('note')], { act }, `complaint.${act}`)),
    step('wish-for-time', [must(at('wanted', 120))]),
    step('decide-time', [at('committed', 120)]),
  ];
}

function ofAppointment(appointment) {
  const fixed = { appointment: appointment.number };
  const on = (verb, fields) => step(verb, fields, fixed, verb);
  const promised = appointment.at ?? appointment.earliest ?? now() + 3_600_000;
  return [
    on('commit-appointment', [{ name: 'at', kind: 'instant', value: local(promised), required: true }, select('told', optional(CHANNEL()), 'TELEPHONE')]),
    on('tell-appointment', [select('medium', CHANNEL(), 'TELEPHONE'), area('explanation')]),
    on('review-appointment', [must(area('content')), must(number('minutes', '30')), area('cautions')]),
    on('confirm-appointment', []),
    step('keep-appointment', [colleague('officer')], { ...fixed, absent: [] }),
    on('report-nobody-home', [must(at('rangAt', -5))]),
    on('reschedule-appointment', [must(at('at', 120)), select('told', optional(CHANNEL()), 'TELEPHONE'), text('reason', '')]),
    on('cancel-appointment', [must(area('reason'))]),
  ];
}

/** All of them, those that usually come next first. */
export function commandsOf(ticket, context) {
  const live = ticket.orders.filter(order => !order.cancelled && order.ticketCycle === ticket.cycle);
  const running = ticket.appointments.filter(one => ['REQUESTED', 'COMMITTED'].includes(one.state));
  const all = [
    ...live.flatMap(order => ofOrder(ticket, order, context).map(one => ({ ...one, of: live.length > 1 ? order.number : '' }))),
    ...(ticket.kind === 'COMPLAINT' ? ofComplaint(ticket) : []),
    ...running.flatMap(ofAppointment),
    ...ofTicket(ticket, context),
  ];
  return all.map(one => ({ ...one, path: `tickets/${ticket.id}`, version: ticket.version }));
}
