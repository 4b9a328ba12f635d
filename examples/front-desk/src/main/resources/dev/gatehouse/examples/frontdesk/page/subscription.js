// One subscription: how far it is, and every legal next step.
import { h } from './dom.js';
import { all, get } from './api.js';
import { label, t } from './i18n.js';
import { homes, name } from './people.js';
import { moment } from './time.js';
import { lastOf, ofSubscription } from './papersteps.js';
import { printButton } from './papers.js';
import { countdown, facts, head, history } from './parts.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const [one, suppliers, homesOf] = await Promise.all([get(`subscriptions/${id}`), all('suppliers'), homes()]);
  const people = homesOf.find(([household]) => household === one.household)?.[2] ?? [[`resident:${one.subscriber}`, await name(`resident:${one.subscriber}`)]];
  const supplier = suppliers.find(each => each.id === one.quote?.supplier);
  return [
    head([one.door, one.title].join(' · '), [label('subscription', one.state), t('subscriptions.period', one.months.first, lastOf(one.months), one.months.count)].join(' · '), ...[countdown(one)].filter(Boolean)),
    notice(),
    h('div.two', {},
      h('div.stack', {}, await history('subscriptions', one)),
      h('div.stack', {}, steps(ofSubscription(one, { suppliers: suppliers.map(each => [each.id, each.name]), people, homes: homesOf }), again), facts([
        ['fact.place', h('a', { href: `#/unit/${one.unit}` }, one.door)],
        ['subscriptions.subscriber', await name(`resident:${one.subscriber}`)],
        ['subscriptions.how', label('orderedby', one.orderedBy)],
        ['subscriptions.by.supplier', supplier?.name ?? one.quote?.supplier],
        ['subscriptions.price', one.quote && `${one.quote.price} · ${t(one.quote.cancellable ? 'subscriptions.cancellable' : 'subscriptions.prepaid')}`],
        ['subscriptions.letter', one.letter && [`${one.letter.number} · ${moment(one.letter.dated)} `, printButton(one.letter, [[t('fact.place'), one.door], [t('f.title'), one.title], [t('subscriptions.price'), one.quote?.price]])]],
        ['subscriptions.requisition', one.requisition && h('a', { href: `#/requisition/${one.requisition}` }, t('subscriptions.open'))],
        ['subscriptions.cancelled', one.cancellation && [one.cancellation.notice.number, one.cancellation.last, one.cancellation.fax?.number].filter(Boolean).join(' · ')],
        ['subscriptions.follows', one.follows && h('a', { href: `#/subscription/${one.follows}` }, t('subscriptions.open'))],
        ['subscriptions.forwarded', one.forwardedTo],
      ]))),
  ].filter(Boolean);
}
