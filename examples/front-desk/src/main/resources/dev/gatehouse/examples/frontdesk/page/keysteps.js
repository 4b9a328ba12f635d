// Every step that rings, keys, deposits and scrap lists may take, with its form.
import { session, me } from './session.js';
import { area, at, check, colleague, drawn, must, number, options, photographs, select, several, soon, staff, step, text } from './fields.js';
import { instant } from './time.js';

const SOMETHING = { reference: '—', sha256: '0'.repeat(64) };
const keyName = one => `${one.label.building}-${one.label.door} / ${one.label.ordinal}`;
const others = (...parties) => session().staff.map(one => one.party).filter(party => !parties.includes(party));
const ago = minutes => instant(soon(-minutes));
const MEANS = () => options('means', 'TELEPHONE', 'MESSAGE', 'DOORBELL', 'NEIGHBOUR');

const by = (name, value, more) => select(name, staff(), value, more);
/** Whoever takes a ring signs for it. */
const signs = body => ({ ...body, signedBy: body.to });
/** Two who were there, two times that it was tried: empty, though a rehearsal takes them for filled in. */
const witness = (n, party) => colleague(`witnesses.${n}`, '', { say: party, required: true });
const attempt = (n, minutes) => [
  { ...at(`attempts.${n}.at`, -minutes), say: ago(minutes), required: true, label: 'tried' },
  select(`attempts.${n}.how`, MEANS(), n ? 'DOORBELL' : 'TELEPHONE', { label: 'means' }),
];

/** What a ring may be lent, issued or drawn with: as somebody has consented, if somebody has. */
export function lending(ring) {
  const waiting = ring.consents.at(-1);
  const kind = waiting?.kind ?? (ring.expected ? 'DRAW' : 'LOAN');
  return step('hand-out', [select('kind', options('movement', 'LOAN', 'ISSUE', 'DRAW'), kind, { label: 'how' }), by('to', waiting?.to ?? others(me())[0]), text('purpose', ''), drawn], {}, { finish: signs });
}

export const consenting = () => step('consent', [select('kind', options('movement', 'LOAN', 'ISSUE', 'DRAW'), 'LOAN', { label: 'how' }), by('to', others(me())[0])]);

/** What an emergency ends with, and what was drawn for a handover, says more than a loan. */
export function returning(ring, custody) {
  const sealed = custody?.kind === 'EMERGENCY' ? { say: '—', required: true } : {};
  const filed = custody?.kind === 'DRAW' ? { say: '—', required: true } : {};
  const hung = ring.keys.map(one => [one.key, keyName(one)]);
  const bringers = custody && !staff().some(([party]) => party === custody.holder) ? [[custody.holder, custody.holder.replace(/^\w+:/, '')], ...staff()] : staff();
  return step('take-back', [
    select('signedBy', bringers, custody?.holder), drawn,
    ...(filed.required ? [text('slip', '', filed)] : []),
    ...(sealed.required ? [text('envelope', '', sealed), photographs({ required: true, say: [SOMETHING] })] : []),
    several('missing', hung), several('damaged', ring.keys.filter(one => one.usable).map(one => [one.key, keyName(one)])),
    ...(sealed.required ? [] : [photographs()]),
  ], { missing: [], damaged: [], photographs: [] });
}

/**
 * Of a ring, and of the lines of the register that are about it.
 *
 * @param context whose homes there are, as `[id, words, principal]`
 */
export function ofRing(ring, custodies, context) {
  const open = custodies.find(one => one.id === ring.custody);
  const entry = custodies.find(one => one.emergency && !one.emergency.ratified) ?? custodies[0];
  const expected = context.homes.find(([id]) => id === ring.expected?.household);
  const all = [
    consenting(),
    lending(ring),
    returning(ring, open),
    step('enter-in-emergency', [by('by', me()), must(text('purpose', '')), witness(0, others(me())[0]), witness(1, others(me())[1]), ...attempt(0, 15), ...attempt(1, 5), drawn]),
    step('hand-over', [by('takenBy', others(open?.holder)[0]), drawn], open ? { givenBy: open.holder } : {}, { aside: true }),
    step('report-lost', [several('keys', ring.keys.map(one => [one.key, keyName(one)]), { required: true, say: ring.keys.map(one => one.key) })], {}, { aside: true }),
    step('expect', [select('household', context.homes), must(at('handoverAt', 2880)), check('forGood')], {}, { aside: true }),
    step('cancel-draw', [], {}, { aside: true }),
    step('verify', [by('butler', others(me())[0]), text('handoverSheet', '')], {}, { aside: true }),
    step('give', [select('signedBy', (expected ?? context.homes[0])?.[2] ?? [], undefined)], {}, { aside: true }),
    step('rehang', [must(text('chain', ring.chain))], {}, { aside: true, key: 'rehang-ring' }),
  ].map(one => ({ ...one, path: `key-rings/${ring.id}`, version: ring.version }));
  const ratify = entry ? [{ ...step('ratify', [drawn]), path: `key-custodies/${entry.id}`, version: entry.version }] : [];
  return [...ratify, ...all];
}

/** Of one key: how its life goes on, and how the duty ends that its loss left. */
export function ofKey(key, rings) {
  const ended = how => step('end-rekeying', [photographs({ name: 'evidence' })], { how }, { key: `rekeyed.${how}`, finish: ({ evidence, ...body }) => (evidence?.length ? { ...body, evidence: evidence[0] } : body) });
  return [
    ...['NEW_LOCK', 'NOT_NEEDED', 'FOUND'].map(ended),
    step('make-void', [select('cause', options('voidcause', 'FIT_OUT', 'LOCK_CHANGED', 'DAMAGED', 'OTHER'), 'FIT_OUT')]),
    step('confirm-useless'),
    step('mark', [must(text('opens', key.opens ?? ''))], {}, { aside: true }),
    step('rehang', [select('ring', rings, rings.find(([id]) => id !== key.hangings.at(-1).ring)?.[0])], {}, { aside: true }),
  ].map(one => ({ ...one, path: `keys/${key.id}`, version: key.version }));
}

/** Of keys that a household leaves: those may sign who live there, or have an authority. */
export function ofDeposit(deposit, parties) {
  const signer = select('signedBy', parties);
  return [
    step('deposit', [must(text('contents', '')), must(text('envelope', '')), number('copies', '2'), signer, drawn]),
    step('decline', [], {}, { aside: true }),
    step('use', [by('by', me()), must(text('purpose', ''))]),
    step('reseal', [must(text('envelope', ''))]),
    step('give-back', [signer, drawn]),
  ].map(one => ({ ...one, path: `key-deposits/${deposit.id}`, version: deposit.version }));
}

/** Of a list of scrap keys. */
export function ofScrapList(list, names) {
  return [
    step('approve', [several('struck', list.keys.map(key => [key, names.get(key) ?? key])), drawn], { struck: [] }, { key: 'approve-scrap' }),
    step('dispose', [by('witness', others(me())[0])], {}, { key: 'dispose-scrap' }),
  ].map(one => ({ ...one, path: `scrap-lists/${list.id}`, version: list.version, of: list.form.number }));
}

/** What begins something: a reminder to leave keys, a ring, a key on it, a list, a count. */
export const begins = {
  deposit: homes => ({ ...step('', [select('household', homes), must(area('purpose'))], {}, { key: 'ask-for-keys', finish: body => ({ ...body, owner: homes.find(([id]) => id === body.household)?.[2]?.[0]?.[0] }) }), path: 'key-deposits' }),
  ring: () => ({ ...step('', [must(text('tag', '')), must(text('chain', ''))], {}, { key: 'make-ring' }), path: 'key-rings' }),
  key: rings => ({ ...step('', [must(text('building', '')), must(text('door', '')), must(number('ordinal', '1')), text('opens', ''), select('ring', rings)], {}, { key: 'register-key' }), path: 'keys' }),
  scrap: keys => ({ ...step('', [several('keys', keys, { required: true })], {}, { key: 'draw-up-scrap' }), path: 'scrap-lists' }),
  count: (chain, rings) => ({ ...step('', [colleague('takenOver', '', { required: true }), several('found', rings)], { chain, found: [] }, { key: 'count-cabinet', of: '' }), path: 'cabinet-counts' }),
};
