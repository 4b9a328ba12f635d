// One ring: where it is, every legal next step, who has had it.
import { h } from './dom.js';
import { all, get } from './api.js';
import { label, t } from './i18n.js';
import { homes, keeper, name } from './people.js';
import { moment } from './time.js';
import { keyName } from './keys.js';
import { ofRing } from './keysteps.js';
import { countdown, facts, head, history, listed } from './parts.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const [ring, custodies, homesOf] = await Promise.all([get(`key-rings/${id}`), all('key-custodies', { ring: id }), homes()]);
  const lines = [...custodies].reverse();
  const holder = await keeper(ring.holder);
  return [
    head(t('keys.ring', ring.tag), [t('keys.chain', ring.chain), label('ring', ring.state), ring.state === 'KEPT' ? null : holder].filter(Boolean).join(' · '),
      ...lines.filter(one => !one.until).map(countdown).filter(Boolean)),
    notice(),
    h('div.two', {},
      h('div.stack', {},
        listed(t('keys.onit'), ring.keys.map(one => h('li', {}, h('a', { href: `#/key/${one.key}` }, keyName(one)), h('span.grow', {}), h('span.tag', { class: one.usable ? 'good' : '' }, label('key', one.usable ? 'USABLE' : 'VOID'))))),
        listed(t('keys.register'), await Promise.all(lines.map(line))),
        await history('key-rings', ring)),
      h('div.stack', {}, steps(ofRing(ring, lines, { homes: homesOf }), again), await about(ring))),
  ].filter(Boolean);
}

async function line(one) {
  const back = one.back && t('keys.inspected', await name(one.back.broughtBy), await name(one.back.inspectedBy));
  const there = one.emergency && t('keys.witnesses', (await Promise.all(one.emergency.witnesses.map(name))).join(', '));
  const ratified = one.emergency && (one.emergency.ratified ? t('keys.ratified', await name(one.emergency.ratified.by)) : t('keys.notratified'));
  return h('li', {}, h('b', {}, await name(one.holder)),
    h('span.grow', {}, [label('movement', one.kind), one.purpose, there, ratified, back, one.back?.missing.length && t('keys.missing', one.back.missing.map(each => `${each.door}/${each.ordinal}`).join(', '))].filter(Boolean).join(' · ')),
    one.end ? h('span.tag', {}, label('custodyend', one.end)) : countdown(one) ?? h('span.tag.soon', {}, label('ring', 'OUT')),
    h('span.end', {}, one.until ? `${moment(one.since)} – ${moment(one.until)}` : t('unit.since', moment(one.since))));
}

async function about(ring) {
  const consents = await Promise.all(ring.consents.map(async one => h('div', {}, t('keys.consented', label('movement', one.kind), await name(one.to), await name(one.by), moment(one.until)))));
  return facts([
    ['keys.holder', await keeper(ring.holder)],
    ['keys.sinceword', moment(ring.since)],
    ['keys.consents', consents.length ? consents : ''],
    ['keys.expected', ring.expected && moment(ring.expected.handoverAt)],
  ]);
}
