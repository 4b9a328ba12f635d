// Keys: the cabinet as it hangs, what residents left, what is lost or scrapped, the count of a chain.
import { card, h } from './dom.js';
import { all } from './api.js';
import { label, t } from './i18n.js';
import { homes, name, unit } from './people.js';
import { moment } from './time.js';
import { begins, consenting, lending, ofScrapList, returning } from './keysteps.js';
import { countdown, head, listed, tabs } from './parts.js';
import { button, notice, steps, tell } from './steps.js';

const TABS = { '': cabinet, deposits, lost, counts };
export const keyName = one => `${one.label.building}-${one.label.door} / ${one.label.ordinal}`;
const natural = (a, b) => a.localeCompare(b, 'en', { numeric: true });
const chainsOf = rings => [...new Set(rings.map(ring => ring.chain))].sort(natural);

export async function view({ id, again }) {
  const part = TABS[id ?? ''] ?? cabinet;
  return [head(t('keys.title'), t(`keys.lead.${id || 'first'}`)), tabs('keys', Object.keys(TABS), id), notice(), ...await part(again)].filter(Boolean);
}

const then = again => (words, key) => { tell(words, key); again(); };

async function cabinet(again) {
  const [rings, out, entries] = await Promise.all([all('key-rings'), all('key-custodies', { open: true }), all('key-custodies', { kind: 'EMERGENCY' })]);
  const custody = new Map(out.map(one => [one.id, one]));
  const tags = new Map(rings.map(ring => [ring.id, ring.tag]));
  const cards = await Promise.all(chainsOf(rings).map(async chain => {
    const here = rings.filter(ring => ring.chain === chain);
    const hooks = await Promise.all(here.map(ring => hook(ring, custody.get(ring.custody), again)));
    return card(t('keys.chain', chain), h('div.body', {}, h('ul.hooks', {}, hooks)),
      { count: t('keys.count', here.filter(ring => ring.state === 'KEPT').length, here.length) });
  }));
  const waiting = await Promise.all(entries.filter(one => !one.emergency.ratified).map(async one => h('li', {},
    h('a', { href: `#/ring/${one.ring}` }, tags.get(one.ring) ?? one.ring), h('span.grow', {}, [await name(one.holder), one.purpose].join(' · ')), h('span.end', {}, countdown(one)))));
  const more = [begins.ring(), ...(rings.length ? [begins.key(rings.map(ring => [ring.id, ring.tag]))] : [])];
  return [h('div.stack', {},
    waiting.length ? listed(t('keys.unratified'), waiting, { id: 'unratified' }) : null,
    cards.length ? cards : h('p.empty', {}, t('keys.nothing')),
    card(t('keys.more'), h('div.body', {}, h('div.steps.aside', {}, more.map(step => button(step, then(again)))))))];
}

async function hook(ring, custody, again) {
  const open = ring.state === 'OUT' ? [returning(ring, custody)] : ring.state === 'KEPT' ? [lending(ring), consenting()] : [];
  const actions = open.map(step => button({ ...step, path: `key-rings/${ring.id}`, version: ring.version }, then(again), { label: `${t(step === open[0] && ring.state === 'OUT' ? 'step.take-back' : step.key)} ${ring.tag}` }));
  return h('li', { class: ring.state === 'OUT' ? 'out' : '', 'data-ring': ring.tag },
    h('b', {}, h('a', { href: `#/ring/${ring.id}` }, ring.tag)),
    h('div.meta', {}, ring.keys.map(one => `${one.label.door}/${one.label.ordinal}`).join('  ')),
    ring.state === 'OUT'
      ? h('div', {}, await name(custody?.holder), h('div.hint', {}, `${label('movement', custody?.kind)} · ${t('unit.since', moment(ring.since))}`))
      : h('span.tag', { class: ring.state === 'KEPT' ? 'good' : '' }, label('ring', ring.state)),
    ring.state === 'OUT' && countdown(custody), h('div.actions', {}, actions));
}

const OVER = ['RETURNED', 'DECLINED'];

async function deposits(again) {
  const [found, homesOf] = await Promise.all([all('key-deposits'), homes()]);
  const row = async one => h('li', {}, h('a', { href: `#/deposit/${one.id}` }, (await unit(one.unit))?.number ?? one.id),
    h('span.grow', {}, one.purpose, one.envelope && ` · ${t('keys.envelope', one.envelope)}`), countdown(one),
    h('span.tag', { class: one.state === 'IN_USE' ? 'soon' : one.state === 'KEPT' ? 'good' : '' }, label('deposit', one.state)), h('span.end', {}, moment(one.since)));
  const alive = found.filter(one => !OVER.includes(one.state));
  const over = found.filter(one => OVER.includes(one.state));
  return [h('div.stack', {},
    h('div.steps', {}, homesOf.length ? button(begins.deposit(homesOf), then(again), { first: true }) : null),
    listed(t('keys.tab.deposits'), await Promise.all(alive.reverse().map(row))),
    over.length ? listed(t('keys.returned'), await Promise.all(over.reverse().map(row))) : null)];
}

async function lost(again) {
  const [keys, lists] = await Promise.all([all('keys'), all('scrap-lists')]);
  const names = new Map(keys.map(key => [key.id, keyName(key)]));
  const row = async key => h('li', {}, h('a', { href: `#/key/${key.id}` }, keyName(key)),
    h('span.grow', {}, key.state === 'LOST' ? t('keys.lostby', await name(key.loss.holder.party) || t('keys.cabinet')) : label('voidcause', key.cause)),
    countdown(key), h('span.tag', { class: key.state === 'LOST' && !key.loss.end ? 'late' : '' }, label('key', key.state)), h('span.end', {}, moment(key.since)));
  const rows = states => Promise.all(keys.filter(key => states.includes(key.state)).map(row));
  const useless = keys.filter(key => key.state === 'CONFIRMED_USELESS').map(key => [key.id, keyName(key)]);
  const open = lists.filter(one => one.state !== 'DISPOSED');
  const done = lists.filter(one => one.state === 'DISPOSED');
  const line = one => h('li', {}, h('b', {}, one.form.number), h('span.grow', {}, one.keys.map(key => names.get(key) ?? key).join(', ')), h('span.tag', {}, label('scrap', one.state)), h('span.end', {}, moment(one.since)));
  return [h('div.two', {},
    h('div.stack', {}, listed(t('keys.lost'), await rows(['LOST']), { id: 'lost' }), listed(t('keys.void'), await rows(['VOID', 'CONFIRMED_USELESS', 'LISTED', 'APPROVED']))),
    h('div.stack', {},
      card(t('keys.scrap'), h('div.body', {}, useless.length ? h('div.steps', {}, button(begins.scrap(useless), then(again))) : h('p.empty', {}, t('keys.nouseless')))),
      open.length ? steps(open.flatMap(one => ofScrapList(one, names)), again) : null,
      lists.length ? listed(t('keys.lists'), [...open, ...done].map(line)) : null))];
}

async function counts(again) {
  const [rings, taken] = await Promise.all([all('key-rings'), all('cabinet-counts')]);
  const tags = new Map(rings.map(ring => [ring.id, ring.tag]));
  const chains = chainsOf(rings);
  const boxes = chain => rings.filter(ring => ring.chain === chain && ring.state !== 'GIVEN').map(ring => [ring.id, ring.tag]);
  const named = some => some.map(id => tags.get(id) ?? id).join(', ');
  const row = async one => h('li', {}, h('b', {}, t('keys.chain', one.chain)),
    h('span.grow', {}, one.missing.length > 0 && h('span.tag.late', {}, t('keys.missing', named(one.missing))), ' ', one.unexpected.length > 0 && h('span.tag.soon', {}, t('keys.unexpected', named(one.unexpected))),
      one.missing.length + one.unexpected.length === 0 && t('keys.agrees', one.found)),
    h('span.end', {}, [await name(one.handedOver), await name(one.takenOver)].join(' → '), ` · ${moment(one.at)}`));
  return [h('div.two', {},
    listed(t('keys.tab.counts'), await Promise.all(taken.reverse().map(row))),
    card(t('keys.countnow'), h('div.body', {}, h('p.hint', {}, t('keys.counthint')), h('div.steps', {}, chains.map(chain => button({ ...begins.count(chain, boxes(chain)), of: t('keys.chain', chain) }, then(again)))))))];
}
