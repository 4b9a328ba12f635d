// One ticket: its story, its clocks, and every legal next step.
import { card, h } from './dom.js';
import { get } from './api.js';
import { label, t } from './i18n.js';
import { clockTime, left, moment, tick, urgency } from './time.js';
import { household, name, staffName, unit } from './people.js';
import { session } from './session.js';
import { story } from './story.js';
import { commandsOf } from './commands.js';
import { saidOf } from './plain.js';
import { printButton } from './papers.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const [ticket, history] = await Promise.all([get(`tickets/${id}`), get(`tickets/${id}/history`, { limit: 500 })]);
  const where = ticket.report.location;
  const home = where.unit && (await unit(where.unit));
  const context = await contextOf(ticket, home);
  return [
    h('div.head', {}, h('div', {}, h('h1', {}, [home?.number ?? where.area ?? where.spot, ticket.number].join(' · ')), h('p.lead', {}, ticket.report.content)),
      h('div.tools', {}, ticket.emergency && h('span.tag.late', {}, t('open.emergency')), h('span.tag', {}, label('class', ticket.kind) || t('ticket.unclassified')),
        ticket.complaint?.grades.length > 0 && h('span.tag.soon', {}, label('severity', ticket.complaint.grades.at(-1).severity)),
        h('span.tag', { class: ticket.state === 'OPEN' ? 'good' : '' }, label('state', ticket.state)))),
    notice(),
    h('div.two', {},
      h('div.stack', {}, clocks(ticket), card(t('ticket.story'), h('div.body', {}, await story(ticket, history.items)))),
      h('div.stack', {}, steps(commandsOf(ticket, context), again), await orders(ticket, home?.number), await facts(ticket, home))),
  ].filter(Boolean);
}

/** Who may be asked: whoever lives there, whoever reported, whoever sits here. */
async function contextOf(ticket, home) {
  const homes = home ? await household(home.id) : [];
  const parties = homes.flatMap(one => one.people.map(each => [`resident:${each.person}`, each.details?.name ?? t('somebody')]));
  if (ticket.report.reporter && !parties.some(([party]) => party === ticket.report.reporter)) {
    parties.unshift([ticket.report.reporter, await name(ticket.report.reporter)]);
  }
  const customers = parties.length ? [...parties] : [['outsider:customer', t('somebody')]];
  parties.push([session().party, staffName(session().party)]);
  [parties, customers].forEach(all => all.sort(([a], [b]) => Number(b === ticket.report.reporter) - Number(a === ticket.report.reporter)));
  const order = ticket.orders.at(-1);
  const money = order?.work?.charge?.due ?? order?.work?.charge?.amount ?? order?.plan?.quote?.rate;
  return { parties, customers, charge: /([\d.]+)/.exec(typeof money === 'string' ? money : '')?.[1] ?? '0' };
}

function clocks(ticket) {
  const open = ticket.clocks.all.filter(clock => !clock.ending).sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  if (!open.length) return null;
  return card(t('ticket.clocks'), h('ul.clocks', {}, open.map(clock => {
    const paused = clock.pauses.at(-1) && !clock.pauses.at(-1).until;
    const rest = h('span.left', { role: 'timer' });
    const item = h('li', {}, h('div.when', {}, rest, h('div.due', {}, t('board.due', moment(clock.dueAt)))),
      h('div.what', {}, saidOf(clock.terms.task)), h('div.turn', {}, h('span.rule', {}, clock.terms.rule)));
    tick(item, () => {
      const kind = paused ? '' : urgency(clock.dueAt);
      rest.textContent = paused ? t('ticket.paused') : left(clock.dueAt);
      item.classList.toggle('late', kind === 'late');
      item.classList.toggle('soon', kind === 'soon');
    });
    return item;
  })), { count: open.length });
}

async function orders(ticket, where) {
  if (!ticket.orders.length) return null;
  return card(t('ticket.orders'), h('ul.list', {}, ticket.orders.map(order => h('li', {}, h('b', {}, order.number),
    h('span.tag', {}, order.cancelled ? label('state', 'WITHDRAWN') : label('milestone', order.marks.at(-1)?.milestone)),
    h('span.end', {}, order.assignee ? staffName(order.assignee) : label('department', order.executor.department)),
    order.slip && printButton(order.slip, [[t('fact.place'), where], [t('ticket.story'), ticket.report.content], [t('f.finding'), order.finding]]),
    order.finding && h('span.grow', {}, order.finding)))), { count: ticket.orders.length });
}

async function facts(ticket, home) {
  const { report } = ticket;
  const rows = [
    ['fact.place', home ? h('a', { href: `#/unit/${home.id}` }, home.number, report.location.spot ? ` · ${report.location.spot}` : '') : [report.location.area, report.location.spot].filter(Boolean).join(' · ')],
    ['fact.reporter', await name(report.reporter)],
    ['fact.contact', [report.contact.person, report.contact.phone].filter(Boolean).join(' · ')],
    ['fact.channel', label('channel', report.channel)],
    ['fact.received', `${moment(report.receivedAt)} (${clockTime(report.recordedAt)})`],
    ['fact.first', staffName(ticket.firstContact.acting ?? ticket.firstContact.who)],
    ['fact.department', label('department', ticket.department)],
    ['fact.cycle', ticket.cycle > 1 ? String(ticket.cycle) : ''],
    ['fact.outcome', ticket.outcome],
  ].filter(([, value]) => value);
  return card(t('ticket.facts'), h('div.body', {}, h('dl.facts', {}, rows.map(([key, value]) => [h('dt', {}, t(key)), h('dd', {}, value)]))));
}
