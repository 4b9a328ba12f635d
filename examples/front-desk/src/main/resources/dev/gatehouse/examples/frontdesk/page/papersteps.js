// Every step that subscriptions, requisitions and issues may take, with its form.
import { isoDay } from './time.js';
import { now } from './session.js';
import { month, must, number, options, select, several, step, text } from './fields.js';

/** 2026-03 and so many months later. */
export function later(first, count) {
  const [year, of] = first.split('-').map(Number);
  const all = year * 12 + of - 1 + count;
  return `${Math.floor(all / 12)}-${String(all % 12 + 1).padStart(2, '0')}`;
}
export const thisMonth = () => isoDay(now()).slice(0, 7);
export const lastOf = months => later(months.first, Math.max(0, months.count - 1));
const price = money => /([\d.]+)/.exec(money ?? '')?.[1] ?? '';
const paper = (name, value) => [must(text(`${name}.number`, value, { label: 'papernumber' }))];

/** Of a subscription; `context` names suppliers, who may sign, and other homes. */
export function ofSubscription(one, { suppliers, people, homes }) {
  const signer = select('signedBy', people.map(([party, words]) => [party.replace('resident:', ''), words]), undefined, { label: 'signer' });
  const elsewhere = homes.filter(([id]) => id !== one.household);
  const others = elsewhere.flatMap(([id, words, all]) => all.map(([party, name]) => [`${id} ${party.replace('resident:', '')}`, `${words} · ${name}`]));
  return [
    step('ask-supplier', [select('supplier', suppliers)]),
    step('confirm', [must(month('months.first', one.months.first)), must(number('months.count', String(one.months.count))), must(number('price', price(one.quote?.price)))]),
    step('sign-letter', [...paper('letter', ''), signer], { letter: { title: '订阅报刊确认信 · Confirmation letter' } }),
    step('withdraw', [], {}, { aside: true }),
    step('confirm-cancellation', paper('fax', ''), { fax: { title: '退订传真 · Fax to the supplier' } }),
    step('request-cancellation', [must(month('until', thisMonth())), ...paper('notice', ''), signer], { first: one.months.first, last: lastOf(one.months), notice: { title: '退订通知 · Cancellation notice' } }, { aside: true }),
    step('decline-renewal', [], {}, { aside: true }),
    step('redirect', [must(text('address', ''))], {}, { aside: true }),
    step('transfer', [select('to', others, undefined, { label: 'newsubscriber' }), must(month('since', later(thisMonth(), 1))), ...paper('letter', ''), signer], { letter: { title: '转让确认信 · Letter of transfer' } }, { aside: true, finish: taken }),
    step('let-run-out', [], {}, { aside: true }),
  ].map(each => ({ ...each, path: `subscriptions/${one.id}`, version: one.version }));
}

/** A household and one of its people were chosen in one field. */
function taken({ to = '', ...body }) {
  const [household, subscriber] = to.split(' ');
  return { ...body, household, subscriber };
}

/** Of a requisition: what is faxed says how many copies there are of each title. */
export function ofRequisition(one) {
  const titles = [...new Set(one.lines.map(line => line.title))];
  const copies = titles.map(title => ({ title, copies: one.lines.filter(line => line.title === title).length }));
  const fields = one.byFax ? titles.map((title, i) => ({ ...must(number(`quantities.${i}.copies`, String(copies[i].copies))), label: 'copies', hint: title })) : [];
  const quantities = one.byFax ? titles.map(title => ({ title })) : [];
  return [
    step('decide', [], { approved: true }, { key: 'decide.true' }),
    step('decide', [], { approved: false }, { key: 'decide.false', aside: true }),
    step('place', [...fields, text('proof.number', '', { label: 'papernumber', say: one.lines.length ? '—' : '' })], { quantities, proof: { title: one.byFax ? '传真 · Fax' : '收据 · Receipt' } }, { finish: proven }),
  ].map(each => ({ ...each, path: `requisitions/${one.id}`, version: one.version }));
}

/** Without a number there is no paper. */
const proven = ({ proof, ...body }) => (proof?.number ? { ...body, proof } : body);

/** Of an issue: what is claimed came after all, or is given up. */
export function ofIssue(one) {
  return one.missing.filter(each => !each.settled).flatMap(each => ['MADE_GOOD', 'GIVEN_UP'].map(as => ({
    ...step('settle-missing', [], { subscription: each.subscription, as }, { key: `settle.${as}`, aside: as === 'GIVEN_UP' }), of: `${each.door} · ${one.title} ${one.date}`, path: `issues/${one.id}`, version: one.version,
  })));
}

/** What begins something: an order, a requisition, an issue that came. */
export const begins = {
  subscription: (homes, titles) => ({ ...step('', [
    select('who', homes.flatMap(([id, words, all]) => all.map(([party, name]) => [`${id} ${party.replace('resident:', '')}`, `${words.split(' · ')[0]} · ${name}`])), undefined, { label: 'subscriber' }),
    must({ ...text('title', ''), suggestions: titles }), select('by', options('orderedby', 'TELEPHONE', 'IN_PERSON'), 'TELEPHONE'),
    must(month('months.first', later(thisMonth(), 1))), must(number('months.count', '6')),
  ], {}, { key: 'request-subscription', finish: ({ who = '', ...body }) => { const [household, subscriber] = who.split(' '); return { ...body, household, subscriber }; } }), path: 'subscriptions' }),
  requisition: (signed, supplier) => ({ ...step('', [several('subscriptions', signed.map(one => [one.id, `${one.door} · ${one.title}`]), { required: true, value: signed.map(one => one.id) })], {}, { key: 'submit-requisition' }), of: supplier, path: 'requisitions' }),
  issue: (supplier, words, title, running) => ({ ...step('', [{ ...must({ name: 'date', kind: 'date', value: isoDay(now()) }) }, several('missing', running.map(one => [one.id, one.door]))], { supplier, title, missing: [] }, { key: 'record-issue' }), of: `${title} · ${words}`, path: 'issues' }),
};
