// Newspapers: what was ordered, what is due, the requisitions by which it is ordered, what came, what a month costs whom.
import { card, h, select } from './dom.js';
import { all, get } from './api.js';
import { label, t } from './i18n.js';
import { homes } from './people.js';
import { moment } from './time.js';
import { begins, later, lastOf, ofIssue, thisMonth } from './papersteps.js';
import { countdown, head, listed, tabs } from './parts.js';
import { button, notice, steps, tell } from './steps.js';

const TABS = { '': orders, requisitions, issues, charges };
const STAGES = ['REQUESTED', 'QUOTED', 'CONFIRMED', 'SIGNED', 'REQUISITIONED', 'APPROVED', 'ORDERED', 'CANCELLING', 'CANCELLED', 'TRANSFERRED', 'WITHDRAWN'];
const chosen = { state: '', supplier: '', month: '' };
const money = text => (text ?? '').replace(/^([A-Z]{3}) /, '$1 ');
let charged = '';

export async function view({ id, again }) {
  const part = TABS[id ?? ''] ?? orders;
  return [head(t('subscriptions.title'), t(`subscriptions.lead.${id || 'first'}`)), tabs('subscriptions', Object.keys(TABS), id), notice(), ...await part(again)].filter(Boolean);
}

const then = again => (words, key) => { tell(words, key); again(); };
const period = months => t('subscriptions.period', months.first, lastOf(months), months.count);
const state = one => h('span.tag', { class: one.state === 'ORDERED' ? 'good' : one.state === 'SIGNED' || one.state === 'REQUESTED' ? 'soon' : '' }, label('subscription', one.state));

async function orders(again) {
  const [suppliers, homesOf] = await Promise.all([all('suppliers'), homes()]);
  const named = new Map(suppliers.map(one => [one.id, one.name]));
  const body = h('div', {});
  const pick = (name, options) => select(options, chosen[name], { 'aria-label': t(`subscriptions.by.${name}`), onchange: event => { chosen[name] = event.target.value; draw(); } });
  const inMonth = h('input', { type: 'month', pattern: '[0-9]{4}-[0-9]{2}', placeholder: '2026-01', value: chosen.month, onchange: event => { chosen.month = event.target.checkValidity() ? event.target.value : ''; draw(); } });
  async function draw() {
    const found = (await all('subscriptions', { state: chosen.state, month: chosen.month })).filter(one => !chosen.supplier || one.quote?.supplier === chosen.supplier);
    body.replaceChildren(listed(t('subscriptions.tab.first'), found.map(one => h('li', {},
      h('a', { href: `#/subscription/${one.id}` }, `${one.door} · ${one.title}`), h('span.grow', {}, [period(one.months), named.get(one.quote?.supplier), money(one.quote?.price)].filter(Boolean).join(' · ')),
      countdown(one), state(one)))));
  }
  await draw();
  const titles = [...new Set(suppliers.flatMap(one => one.offers.map(offer => offer.title)))];
  return [
    h('div.head', {}, h('div.pick', {}, pick('state', [['', t('subscriptions.every.state')], ...STAGES.map(one => [one, label('subscription', one)])]),
      pick('supplier', [['', t('subscriptions.every.supplier')], ...named]), h('label.inline', {}, t('subscriptions.by.month'), ' ', inMonth))),
    h('div.two', {}, body, card(t('subscriptions.new'), h('div.body', {}, h('div.steps', {}, homesOf.length ? button(begins.subscription(homesOf, titles), then(again), { first: true }) : null)))),
  ];
}

async function requisitions(again) {
  const [found, signed, suppliers] = await Promise.all([all('requisitions'), all('subscriptions', { state: 'SIGNED' }), all('suppliers')]);
  const named = new Map(suppliers.map(one => [one.id, one.name]));
  const bySupplier = suppliers.map(one => [one, signed.filter(each => each.quote.supplier === one.id)]).filter(([, some]) => some.length);
  return [h('div.two', {},
    listed(t('subscriptions.tab.requisitions'), found.reverse().map(one => h('li', {}, h('a', { href: `#/requisition/${one.id}` }, one.paper.number),
      h('span.grow', {}, [named.get(one.supplier) ?? one.supplier, t('subscriptions.lines', one.lines.length)].join(' · ')), countdown(one),
      h('span.tag', { class: one.state === 'PLACED' ? 'good' : one.state === 'SUBMITTED' ? 'soon' : '' }, label('requisition', one.state)), h('span.end', {}, moment(one.since))))),
    card(t('subscriptions.ready'), h('div.body', {}, bySupplier.length
      ? h('div.steps', {}, bySupplier.map(([one, some]) => button(begins.requisition(some, one.name), then(again), { first: true })))
      : h('p.empty', {}, t('subscriptions.noneready'))), { count: signed.length }))];
}

async function issues(again) {
  const [found, running, suppliers] = await Promise.all([all('issues'), all('subscriptions', { month: thisMonth(), state: 'ORDERED' }), all('suppliers')]);
  const named = new Map(suppliers.map(one => [one.id, one.name]));
  const book = suppliers.flatMap(one => one.offers.map(({ title }) => [one, title, running.filter(each => each.quote.supplier === one.id && each.title === title)]));
  const claims = found.flatMap(ofIssue);
  return [h('div.two', {},
    h('div.stack', {},
      listed(t('subscriptions.tab.issues'), found.reverse().map(one => h('li', {}, h('b', {}, `${one.title} ${one.date}`), h('span.grow', {}, named.get(one.supplier) ?? one.supplier), countdown(one),
        one.missing.map(each => h('span.tag', { class: each.settled ? '' : 'late' }, each.settled ? `${each.door}: ${label('settled', each.settled)}` : t('subscriptions.missing', each.door))),
        h('span.end', {}, moment(one.recordedAt)))))),
    h('div.stack', {}, claims.length ? steps(claims, again) : null,
      card(t('subscriptions.came'), h('div.body', {}, book.length ? h('div.steps', {}, book.map(([one, title, some]) => button(begins.issue(one.id, one.name, title, some), then(again)))) : h('p.empty', {}, t('none'))))))];
}

async function charges(again) {
  charged ||= later(thisMonth(), 0);
  const rows = [];
  let after;
  do {
    const page = (await get('subscription-charges', { month: charged, after })).items;
    rows.push(...page);
    after = page.length === 500 ? page.at(-1).household : null;
  } while (after);
  const sum = rows.reduce((total, one) => total + Number(/([\d.]+)/.exec(one.charge.amount)[1]), 0);
  const input = h('input', { type: 'month', required: true, pattern: '[0-9]{4}-[0-9]{2}', value: charged, 'aria-label': t('subscriptions.by.month'), onchange: event => { if (event.target.reportValidity()) { charged = event.target.value; again(); } } });
  const move = (count, words) => h('button', { type: 'button', 'aria-label': words, onclick: () => { charged = later(charged, count); again(); } }, count < 0 ? '←' : '→');
  const table = h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': t('subscriptions.tab.charges') }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('open.unit')), h('th.num', { scope: 'col' }, t('subscriptions.copies')), h('th.num', { scope: 'col' }, t('subscriptions.amount')))),
    h('tbody', {}, rows.map(one => h('tr', {}, h('th', { scope: 'row' }, h('a', { href: `#/unit/${one.unit}` }, one.door)), h('td.num', {}, String(one.subscriptions)), h('td.num', {}, money(one.charge.amount))))),
    h('tfoot', {}, h('tr', {}, h('th', { scope: 'row' }, t('subscriptions.sum')), h('td.num', {}, String(rows.reduce((n, one) => n + one.subscriptions, 0))), h('td.num', {}, sum.toFixed(2))))));
  return [
    h('div.head', {}, h('div.pick', {}, move(-1, t('subscriptions.before')), input, move(1, t('subscriptions.after'))), h('div.tools', {}, h('button', { type: 'button', onclick: () => print() }, t('print')))),
    card(t('subscriptions.chargesof', charged), h('div.body', {}, rows.length ? table : h('p.empty', {}, t('subscriptions.nocharges')))),
  ];
}
