// One key: its life, who has had it without gap, and what a loss leaves to be done.
import { h } from './dom.js';
import { all, get } from './api.js';
import { label, t } from './i18n.js';
import { keeper, name } from './people.js';
import { moment } from './time.js';
import { keyName } from './keys.js';
import { ofKey } from './keysteps.js';
import { countdown, facts, head, history, listed } from './parts.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const [key, chain, rings] = await Promise.all([get(`keys/${id}`), get(`keys/${id}/chain-of-custody`), all('key-rings')]);
  const ring = rings.find(one => one.id === key.hangings.at(-1)?.ring);
  const links = await Promise.all(chain.items.map(async one => h('li', {}, h('b', {}, await keeper(one.holder)), h('span.grow', {}),
    h('span.end', {}, one.until ? `${moment(one.since)} – ${moment(one.until)}` : t('unit.since', moment(one.since))))));
  return [
    head(t('keys.key', keyName(key)), [label('key', key.state), key.opens].filter(Boolean).join(' · '), ...[countdown(key)].filter(Boolean)),
    notice(),
    h('div.two', {},
      h('div.stack', {}, listed(t('keys.custody'), links), await history('keys', key)),
      h('div.stack', {}, steps(ofKey(key, rings.filter(one => one.state === 'KEPT').map(one => [one.id, one.tag])), again), facts([
        ['keys.onring', ring && h('a', { href: `#/ring/${ring.id}` }, ring.tag)],
        ['keys.opens', key.opens],
        ['keys.cause', label('voidcause', key.cause)],
        ['keys.losthow', key.loss && t('keys.reported', await name(key.loss.reportedBy), moment(key.loss.at))],
        ['keys.lostwith', key.loss && await keeper(key.loss.holder)],
        ['keys.rekeying', key.loss?.end && t(`step.rekeyed.${key.loss.end}`)],
      ]))),
  ].filter(Boolean);
}
