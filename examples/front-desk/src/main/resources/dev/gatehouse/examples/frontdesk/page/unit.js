// One unit: everything that the desk has of it, on one page, and on paper.
import { card, h } from './dom.js';
import { find, get } from './api.js';
import { label, said, t } from './i18n.js';
import { date, moment } from './time.js';
import { household, person } from './people.js';
import { now } from './session.js';
import { printButton } from './papers.js';
import { lastOf } from './papersteps.js';

const items = async (path, query) => (await find(path, { ...query, limit: 100 }))?.items ?? [];
const part = (key, rows, empty = t('none')) => card(t(key), rows.length ? h('ul.list', {}, rows) : h('div.body', {}, h('p.empty', {}, empty)), { count: rows.length });
const nameOf = async id => (await person(id))?.name ?? t('somebody');

export async function view({ id }) {
  const [unit, homes, tenures, passes, tickets, keys, subscriptions] = await Promise.all([
    get(`units/${id}`), household(id), find(`tenures/${id}`), items('passes', { unit: id }), items('tickets', { unit: id }),
    find('keys', { limit: 200 }), find('subscriptions', { unit: id, limit: 100 }),
  ]);
  const vehicles = (await Promise.all(homes.map(one => items('vehicle-permits', { household: one.id })))).flat();
  const others = [...passes.flatMap(book => book.sheets.map(one => one.paper)), ...homes.map(one => one.dogAgreement), ...(tenures?.tenures ?? []).map(one => one.agreement), ...vehicles.flatMap(one => [one.paper, one.issueSheet]), ...(subscriptions?.items ?? []).map(one => one.letter)].filter(Boolean);
  return [
    h('div.head', {}, h('div', {}, h('h1', {}, t('unit.title', unit.number)),
      h('p.lead', {}, [label('unitkind', unit.kind), label('occupancy', unit.occupancy), unit.electricityMeter].filter(Boolean).join(' · '))),
      h('div.tools', {}, h('button', { type: 'button', onclick: () => print() }, t('print')), h('a.button.first', { href: `#/open?unit=${id}` }, t('unit.open')))),
    h('div.cards.flow', {}, people(homes), await titles(tenures), await authorities(tenures), await ofPasses(passes),
      part('unit.vehicles', vehicles.map(one => h('li', {}, h('b', {}, one.plate), h('span.end', {}, label('vehicle', one.state))))),
      keys && part('unit.keys', keys.items.filter(one => unit.number === `${one.label.building}-${one.label.door}`).map(keyLine)),
      part('unit.tickets', tickets.reverse().map(ticketLine)),
      subscriptions && part('unit.subscriptions', subscriptions.items.map(one => h('li', {}, h('a', { href: `#/subscription/${one.id}` }, one.title), h('span.grow', {}, t('subscriptions.period', one.months.first, lastOf(one.months), one.months.count)), h('span.tag', { class: one.state === 'ORDERED' ? 'good' : '' }, label('subscription', one.state))))),
      part('unit.papers', [...unit.file.map(one => paperLine(one, unit.number)), ...others.map(one => sheetLine(one, unit.number))])),
    h('p.hint', {}, t('unit.printed', moment(now()))),
  ];
}

function people(homes) {
  const rows = homes.flatMap(one => [
    ...one.people.map(each => h('li', {}, h('b', {}, each.details?.name ?? t('somebody')), h('span.grow', {}, label('relationship', each.relationship)), h('span.end', {}, each.details?.phone ?? ''))),
    one.pets.length ? h('li', {}, h('span.grow', {}, t('unit.pets')), h('span.end', {}, one.pets.map(pet => label('pet', pet.kind)).join(', '))) : null,
  ]).filter(Boolean);
  return part('unit.people', rows, t('unit.empty'));
}

async function titles(book) {
  const open = (book?.tenures ?? []).filter(one => !one.struck && !one.until);
  return part('unit.tenures', await Promise.all(open.map(async one => h('li', {}, h('b', {}, await nameOf(one.person)), h('span.grow', {}, label('capacity', one.capacity)),
    h('span.end', {}, [t('unit.since', date(one.since)), one.leaseEnd && t('unit.until', date(one.leaseEnd))].filter(Boolean).join(' ')))))); 
}

async function authorities(book) {
  return part('unit.authorities', await Promise.all((book?.authorities ?? []).map(async one => h('li', {},
    h('b', {}, await nameOf(one.agent)), h('span.grow', {}, t('unit.for', await nameOf(one.grantedBy)), ': ', one.scopes.map(scope => label('scope', scope)).join(', ')),
    h('span.end', {}, one.revokedAt ? t('unit.revoked') : one.until ? t('unit.until', date(one.until)) : t('unit.since', date(one.since)))))));
}

async function ofPasses(books) {
  const rows = books.flatMap(book => book.passes).map(async pass => h('li', {}, h('b', {}, pass.number), h('span.grow', {}, await nameOf(pass.holder)),
    h('span.tag', { class: pass.state === 'ISSUED' ? 'good' : pass.state === 'LOST' ? 'late' : '' }, label('pass', pass.state))));
  return part('unit.passes', await Promise.all(rows));
}

const sheetLine = (paper, number) => h('li', {}, h('b', {}, paper.number), h('span.grow', {}, said(paper.title)), h('span.end', {}, date(paper.dated)), printButton(paper, [[t('open.unit'), number]]));
const ticketLine = one => h('li', {}, h('a', { href: `#/ticket/${one.id}` }, one.number), h('span.grow', {}, one.report.content),
  h('span.tag', { class: one.state === 'OPEN' ? 'good' : '' }, label('state', one.state)), h('span.end', {}, moment(one.report.receivedAt)));
const paperLine = (one, number) => h('li', {}, h('b', {}, one.paper.number), h('span.grow', {}, said(one.paper.title)), h('span.tag', {}, label('section', one.section)), h('span.end', {}, date(one.filedAt)), printButton(one.paper, [[t('open.unit'), number]]));
const keyLine = one => h('li', {}, h('a', { href: `#/key/${one.id}` }, `${one.label.building}-${one.label.door} / ${one.label.ordinal}`), h('span.grow', {}), h('span.end', {}, label('key', one.state)));
