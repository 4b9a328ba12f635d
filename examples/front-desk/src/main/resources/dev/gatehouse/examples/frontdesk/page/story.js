// What happened to something, by whom, which rule, and which promises were kept or not.
import { h } from './dom.js';
import { label, t } from './i18n.js';
import { clockTime, day, isoDay, moment, span } from './time.js';
import { keeper, name } from './people.js';
import { saidOf } from './plain.js';
import { lastOf } from './papersteps.js';

const DETAILS = {
  'ticket.classified': event => [label('class', event.kind), event.emergency && t('open.emergency')],
  'ticket.replied': event => [label('replykind', event.kind), label('channel', event.medium)],
  'ticket.complaint-graded': event => [label('severity', event.severity)],
  'ticket.complaint-judged': event => [label('validity', event.validity), label('liability', event.liability)],
  'ticket.complaint-handled': event => [t(`step.complaint.${event.act}`)],
  'ticket.remedy-planned': event => [event.cost],
  'ticket.order-issued': event => [event.order, label('department', event.executor?.department)],
  'ticket.order-assigned': async event => [event.order, await name(event.to)],
  'ticket.order-step': event => [label('milestone', event.step)],
  'ticket.order-signed': async event => [await name(event.by)],
  'ticket.work-done': async event => [await name(event.handler), money(event.charge)],
  'ticket.work-judged': event => [t(`judged.${event.accepted}`)],
  'ticket.visited': event => [t(`reached.${event.reached}`), label('satisfaction', event.satisfaction)],
  'ticket.held': event => [label('holdreason', event.reason)],
  'ticket.ended': event => [label('state', event.state)],
  'ticket.appointment-committed': event => [moment(event.at)],
  'ticket.appointment-requested': event => [`${moment(event.earliest)} – ${moment(event.latest)}`],
  'ticket.time-wished': event => [moment(event.wanted)],
  'ticket.fee-collected': event => [event.amount, event.receipt],
  'ticket.service-agreed': event => [event.amount],
  'key-ring.consented': async event => [label('movement', event.kind), await name(event.to)],
  'key-ring.moved': async event => [await keeper(event.holder)],
  'key-ring.expected': event => [moment(event.handoverAt)],
  'key-ring.rehung': event => [t('keys.chain', event.chain)],
  'key.marked': event => [event.opens],
  'key.voided': event => [label('voidcause', event.cause)],
  'key.moved': event => [label('key', event.to)],
  'key.lost': async event => [await keeper(event.holder)],
  'key.rekeyed': event => [t(`step.rekeyed.${event.how}`)],
  'key-deposit.kept': event => [event.form, t('keys.envelope', event.envelope)],
  'key-deposit.used': async event => [await name(event.by)],
  'key-deposit.resealed': event => [t('keys.envelope', event.envelope)],
  'key-deposit.returned': async event => [await name(event.to)],
  'subscription.quoted': event => [event.price],
  'subscription.confirmed': event => [`${event.months.first} – ${lastOf(event.months)}`, event.price],
  'subscription.signed': event => [event.letter],
  'subscription.ordered': event => [event.cost],
  'subscription.cancelled': event => [event.last],
  'requisition.submitted': event => [event.total],
  'requisition.approved': event => [event.total],
  'requisition.placed': event => [event.proof],
};
const money = value => (typeof value === 'string' ? value : value?.amount ?? '');

/** Newest last, as it was lived. */
export async function story(thing, entries) {
  const list = h('ol.story', {});
  let last = '';
  for (const group of grouped(entries)) {
    const on = isoDay(group[0].occurredAt);
    if (on !== last) list.append(h('li.day', {}, day(group[0].occurredAt)));
    last = on;
    const item = await told(thing, group);
    if (item) list.append(item);
  }
  return list;
}

function grouped(entries) {
  const groups = [];
  for (const entry of entries) {
    const before = groups.at(-1);
    if (before && before[0].version === entry.version) before.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

async function told(thing, group) {
  const deeds = group.filter(entry => !entry.event.type.startsWith('clock.'));
  const clocks = group.map(entry => clockLine(thing, entry)).filter(Boolean);
  if (!deeds.length && !clocks.length) return null;
  const [first] = group;
  const late = clocks.some(line => line.classList.contains('late'));
  const titles = await Promise.all(deeds.map(async ({ event }) => {
    const details = await DETAILS[event.type]?.(event);
    return [t(`event.${event.type}`), ...(details ?? []).filter(Boolean)].join(' · ');
  }));
  return h('li', { class: late ? 'late' : deeds.length ? 'did' : '' },
    h('div', {}, titles.length ? titles.map(title => h('div', {}, title)) : t('ticket.lapsedat')),
    h('div.meta', {}, h('time', { datetime: first.occurredAt }, clockTime(first.occurredAt)), ' · ', await name(first.by)),
    clocks);
}

/** A promise that was made, kept or broken in this moment. */
function clockLine(thing, { event, occurredAt }) {
  const clock = thing.clocks?.all.find(one => one.terms.name === (event.clock ?? event.name));
  const words = clock ? saidOf(clock.terms.task) : event.clock ?? event.name ?? '';
  const rule = h('span.rule', {}, event.rule ?? clock?.terms.rule ?? '');
  switch (event.type) {
    case 'clock.started': return h('div.sub', {}, `${t('ticket.promised')}: ${words} `, event.dueAt ? `${t('board.due', moment(event.dueAt))} ` : '', rule);
    case 'clock.met': {
      const due = event.dueAt ?? clock?.dueAt;
      const late = due && Date.parse(occurredAt) > Date.parse(due);
      const rest = due ? ` (${late ? '+' : '−'}${span(Date.parse(due) - Date.parse(occurredAt))})` : '';
      return h('div.sub', { class: late ? 'late' : '' }, `${t(late ? 'ticket.keptlate' : 'ticket.kept')}${rest}: ${words} `, rule);
    }
    case 'clock.lapsed': return h('div.sub.late', {}, `${t('ticket.lapsedat')}: ${words} `, rule);
    case 'clock.paused': return h('div.sub', {}, `${t('ticket.paused')}: ${words}`);
    default: return null;
  }
}
