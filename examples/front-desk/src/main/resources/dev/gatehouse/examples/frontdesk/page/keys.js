// The cabinet as it hangs: chain by chain, who has what; lent and taken back against a signature.
import { card, h } from './dom.js';
import { all, command } from './api.js';
import { label, language, t } from './i18n.js';
import { name } from './people.js';
import { session } from './session.js';
import { left, moment, tick, urgency } from './time.js';
import { form } from './form.js';

export async function view({ again }) {
  const [rings, out] = await Promise.all([all('key-rings'), all('key-custodies', { open: true })]);
  const chains = [...new Set(rings.map(ring => ring.chain))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const custody = new Map(out.map(one => [one.id, one]));
  const cards = await Promise.all(chains.map(async chain => {
    const here = rings.filter(ring => ring.chain === chain);
    const hooks = await Promise.all(here.map(ring => hook(ring, custody.get(ring.custody), again)));
    return card(t('keys.chain', chain), h('div.body', {}, h('ul.hooks', {}, hooks)),
      { count: t('keys.count', here.filter(ring => ring.state === 'KEPT').length, here.length) });
  }));
  return [
    h('div.head', {}, h('div', {}, h('h1', {}, t('keys.title')), h('p.lead', {}, t('keys.lead')))),
    h('div.stack', {}, cards.length ? cards : h('p.empty', {}, t('keys.nothing'))),
  ];
}

async function hook(ring, custody, again) {
  const place = h('div.actions', {});
  const due = custody?.clocks.all.find(clock => clock.terms.name === 'back' && !clock.ending)?.dueAt;
  const rest = due && h('span.left', { role: 'timer' });
  const item = h('li', { class: ring.state === 'OUT' ? 'out' : '', 'data-ring': ring.tag },
    h('b', {}, ring.tag),
    h('div.meta', {}, ring.keys.map(one => `${one.label.door}/${one.label.ordinal}`).join('  ')),
    ring.state === 'OUT'
      ? h('div', {}, await name(custody?.holder), h('div.hint', {}, `${label('movement', custody?.kind)} · ${t('unit.since', moment(ring.since))}`))
      : h('span.tag', { class: ring.state === 'KEPT' ? 'good' : '' }, label('ring', ring.state)),
    rest, place);
  if (rest) {
    tick(item, () => {
      rest.textContent = left(due);
      rest.className = `left ${urgency(due)}`;
    });
  }
  const open = ring.state === 'OUT'
    ? [button('keys.back', place, ring, 'take-back', backFields(custody), again)]
    : ring.state === 'KEPT' ? [button('keys.lend', place, ring, 'hand-out', lendFields(), again), button('keys.consent', place, ring, 'consent', lendFields().slice(0, 2), again)] : [];
  place.append(...open);
  return item;
}

const people = () => session().staff.map(one => [one.party, language() === 'zh' ? one.zh : one.en]);
const kinds = () => [['LOAN', label('movement', 'LOAN')], ['ISSUE', label('movement', 'ISSUE')]];
const lendFields = () => [
  { name: 'kind', kind: 'select', options: kinds(), value: 'LOAN', wide: true },
  { name: 'to', kind: 'select', options: people(), wide: true },
  { name: 'purpose', kind: 'text', wide: true },
  { name: 'drawn', kind: 'signature', wide: true },
];
const backFields = custody => [
  { name: 'signedBy', kind: 'select', options: people(), value: custody?.holder, wide: true },
  { name: 'drawn', kind: 'signature', wide: true },
];

function button(key, place, ring, verb, fields, again) {
  const before = () => [...place.children];
  return h('button', { type: 'button', onclick: () => ask(before()) }, t(key));

  function ask(buttons) {
    const made = form(fields);
    const wrong = h('p.wrong', { role: 'alert' });
    const close = () => place.replaceChildren(...buttons);
    place.replaceChildren(h('form.stack', {
      'aria-label': `${t(key)} ${ring.tag}`,
      onkeydown: event => event.key === 'Escape' && close(),
      onsubmit: async event => {
        event.preventDefault();
        try {
          await command(`key-rings/${ring.id}/${verb}`, body(verb, await made.values()), { version: ring.version });
          again();
        } catch (problem) {
          wrong.textContent = [problem.body?.rule, problem.body?.found ?? problem.message, problem.body?.remedy].filter(Boolean).join(' · ');
        }
      },
    }, made.elements, wrong, h('div.steps', {}, h('button.first', {}, t(key)), h('button', { type: 'button', onclick: close }, t('cancel')))));
    place.querySelector('select, input')?.focus();
  }
}

/** Whoever takes a ring signs for it; whoever brings it back is seen doing so. */
function body(verb, values) {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  if (verb === 'hand-out') return { ...given, signedBy: given.to };
  if (verb === 'take-back') {
    const { drawn, ...rest } = given;
    return { ...rest, missing: [], damaged: [], photographs: drawn ? [drawn] : [] };
  }
  return given;
}
