// All tickets, newest first.
import { card, h } from './dom.js';
import { all } from './api.js';
import { label, t } from './i18n.js';
import { moment } from './time.js';
import { staffName, unit } from './people.js';

let alive = true;

export async function view() {
  const body = h('div', {});
  const search = h('input', { type: 'search', 'aria-label': t('tickets.search'), placeholder: t('tickets.search'), oninput: () => draw() });
  const buttons = [true, false].map(which => h('button', { type: 'button', 'aria-pressed': String(which === alive), onclick: () => choose(which) }, t(which ? 'tickets.alive' : 'tickets.over')));
  let rows = [];
  async function choose(which) {
    alive = which;
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String((i === 0) === alive)));
    const tickets = await all('tickets', { alive });
    rows = await Promise.all(tickets.reverse().map(async ticket => {
      const where = ticket.report.location;
      return { ticket, where: where.unit ? (await unit(where.unit))?.number : where.spot ?? where.area ?? '' };
    }));
    draw();
  }
  function draw() {
    const words = search.value.trim().toLowerCase();
    const found = rows.filter(({ ticket, where }) => `${ticket.number} ${where} ${ticket.report.content}`.toLowerCase().includes(words));
    body.replaceChildren(card(t('tickets.title'), found.length ? h('ul.list', {}, found.map(item)) : h('div.body', {}, h('p.empty', {}, t('none'))), { count: found.length }));
  }
  await choose(alive);
  return [
    h('div.head', {}, h('h1', {}, t('tickets.title')), h('div.tools', {}, search, h('div.filters', {}, buttons), h('a.button.first', { href: '#/open' }, t('open.title'), h('kbd', {}, 'n')))),
    body,
  ];
}

export function item({ ticket, where }) {
  return h('li', {}, h('a', { href: `#/ticket/${ticket.id}` }, ticket.number), h('b', {}, where),
    h('span.grow', {}, ticket.report.content),
    ticket.clocks.all.some(clock => clock.lapsed) && h('span.tag.late', {}, t('board.late')),
    h('span.tag', {}, label('class', ticket.kind) || t('ticket.unclassified')),
    h('span.tag', { class: ticket.state === 'OPEN' ? 'good' : '' }, label('state', ticket.state)),
    h('span.end', {}, `${staffName(ticket.firstContact.acting ?? ticket.firstContact.who)} · ${moment(ticket.report.receivedAt)}`));
}
