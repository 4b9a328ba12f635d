// One requisition: its lines and their sum, who decides, how it was placed.
import { card, h } from './dom.js';
import { find, get } from './api.js';
import { label, t } from './i18n.js';
import { name } from './people.js';
import { moment } from './time.js';
import { lastOf, ofRequisition } from './papersteps.js';
import { countdown, facts, head, history } from './parts.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const one = await get(`requisitions/${id}`);
  const supplier = await find(`suppliers/${one.supplier}`);
  const sum = one.lines.reduce((total, line) => total + Number(/([\d.]+)/.exec(line.cost)[1]), 0);
  const signatures = await Promise.all(one.paper.signatures.map(async each => `${await name(each.by)} · ${moment(each.signedAt)}`));
  return [
    head(one.paper.number, [supplier?.name ?? one.supplier, label('requisition', one.state)].join(' · '), ...[countdown(one), h('button', { type: 'button', onclick: () => print() }, t('print'))].filter(Boolean)),
    notice(),
    h('div.two', {},
      h('div.stack', {},
        card(t('subscriptions.lineswords'), h('div.body', {}, h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': t('subscriptions.lineswords') }, h('table', {},
          h('thead', {}, h('tr', {}, ['open.unit', 'f.title', 'subscriptions.by.month'].map(key => h('th', { scope: 'col' }, t(key))), h('th.num', { scope: 'col' }, t('subscriptions.amount')))),
          h('tbody', {}, one.lines.map(line => h('tr', {}, h('th', { scope: 'row' }, h('a', { href: `#/subscription/${line.subscription}` }, line.door)), h('td', {}, line.title), h('td', {}, `${line.months.first} – ${lastOf(line.months)}`), h('td.num', {}, line.cost)))),
          h('tfoot', {}, h('tr', {}, h('th', { scope: 'row', colspan: 3 }, t('subscriptions.sum')), h('td.num', {}, sum.toFixed(2))))))), { count: one.lines.length }),
        await history('requisitions', one)),
      h('div.stack', {}, steps(ofRequisition(one), again), facts([
        ['subscriptions.signed', signatures.map(words => h('div', {}, words))],
        ['subscriptions.byfax', one.byFax ? t('yes') : t('no')],
        ['subscriptions.proof', one.proof && `${one.proof.number} · ${moment(one.proof.dated)}`],
      ]))),
  ].filter(Boolean);
}
