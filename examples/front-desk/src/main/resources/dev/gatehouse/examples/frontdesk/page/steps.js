// What may be done now, as buttons; and for the rest the rule that forbids it, as the library says it. Nothing here knows a
// rule: each step is rehearsed.
import { card, h } from './dom.js';
import { command, rehearse } from './api.js';
import { t } from './i18n.js';
import { bodyOf, refusal, wordsOf } from './fields.js';
import { plain } from './plain.js';
import { before, form } from './form.js';

let told = null;

/** What was done just now, once: shown above whatever is drawn next. */
export function notice() {
  const said = told;
  told = null;
  return said && h('div.notice', { role: 'status', 'data-done': said.key }, said.words);
}

export function tell(words, key) {
  told = { words, key };
}

/**
 * A card with steps, each of which names the `path` and the `version` of what it changes.
 *
 * @param again draws everything anew
 */
export function steps(all, again) {
  const done = (words, key) => { tell(words, key); again(); };
  const body = h('div.body', { 'aria-busy': 'true' }, h('p.empty', {}, t('ticket.asking')));
  const box = card(t('ticket.steps'), body, { id: 'steps' });
  judge(all).then(judged => {
    body.replaceChildren(...drawn(judged, done));
    body.setAttribute('aria-busy', 'false');
  }).catch(problem => body.replaceChildren(h('p.wrong', { role: 'alert' }, problem.message)));
  return box;
}

/** One question for all steps of one thing, and one more for each further step under a name that was asked about already. */
async function judge(all) {
  const rounds = [];
  for (const step of all) {
    let round = rounds.find(one => one.path === step.path && !one.steps.has(step.verb));
    if (!round) rounds.push(round = { path: step.path, steps: new Map() });
    round.steps.set(step.verb, step);
  }
  const found = new Map();
  await Promise.all(rounds.map(async round => {
    const bodies = Object.fromEntries([...round.steps].map(([verb, step]) => [verb, bodyOf(step, Object.fromEntries(step.fields.map(field => [field.name, before(field)])))]));
    const verdicts = await rehearse(round.path, bodies);
    round.steps.forEach((step, verb) => found.set(step, verdicts[verb]));
  }));
  return all.map(step => ({ step, ...found.get(step) }));
}

function drawn(judged, done) {
  // What is only not filled in yet may be done: its form asks for it.
  const legal = judged.filter(one => one.legal || one.problem?.status === 422);
  const refused = judged.filter(one => !legal.includes(one) && one.problem?.rule);
  const others = judged.filter(one => one.problem?.status === 403);
  const ahead = legal.filter(({ step }) => !step.aside);
  const aside = legal.filter(({ step }) => step.aside);
  const buttons = (some, first) => some.map(({ step }, i) => button(step, done, { first: first && i === 0 }));
  const list = [
    ahead.length ? h('div.steps', {}, buttons(ahead, true)) : [],
    aside.length ? [h('h3', {}, t('ticket.aside')), h('div.steps.aside', {}, buttons(aside, false))] : [],
  ].flat();
  const why = [...refused.map(({ step, problem }) => h('li', {}, h('b', {}, wordsOf(step)), ' ', h('span.rule', { title: problem.title }, problem.rule), h('div', {}, plain(problem.found ?? problem.detail)), problem.remedy && h('div.remedy', {}, t('ticket.remedy'), plain(problem.remedy))))];
  return [
    ...legal.length ? list : [h('p.empty', {}, t('ticket.nosteps'))],
    refused.length ? h('details.refused', {}, h('summary', {}, `${t('ticket.refused')} (${refused.length})`), h('ul', {}, why)) : '',
    others.length ? h('details.refused', {}, h('summary', {}, `${t('ticket.others')} (${others.length})`), h('p.empty', {}, others.map(({ step }) => wordsOf(step)).join(', '))) : '',
  ];
}

/**
 * A button for one step; where it takes something, its form opens in the button's place.
 *
 * @param done told what was done, and under which key
 * @param label what is said of the form, where the button's words alone do not tell
 */
export function button(step, done, { first = false, label } = {}) {
  const words = wordsOf(step);
  const place = h('div', {});
  const open = h('button', { type: 'button', class: first ? 'first' : '', 'data-step': step.key, onclick: () => (step.fields.length ? ask() : send({})) }, words);
  const wrong = h('p.wrong', { role: 'alert' });
  let key = crypto.randomUUID();

  async function send(values) {
    try {
      const path = step.verb ? `${step.path}/${step.verb}` : step.path;
      const answer = await command(path, bodyOf(step, values), { version: step.version, key });
      done(t('ticket.done', words), step.key, answer);
    } catch (problem) {
      key = crypto.randomUUID();
      if (problem.status === 412) done(t('ticket.changed'));
      else {
        wrong.textContent = refusal(problem);
        if (!wrong.isConnected) place.append(wrong);
      }
    }
  }

  function ask() {
    const made = form(step.fields);
    const close = () => { place.replaceChildren(open); place.classList.remove('asked'); open.focus(); };
    const sheet = h('form.form', {
      'aria-label': label ?? words,
      onsubmit: async event => { event.preventDefault(); send(await made.values()); },
      onkeydown: event => event.key === 'Escape' && close(),
    }, h('h3', {}, words), h('div.fields', {}, made.elements), wrong,
      h('div.go', {}, h('button.first', {}, t('ticket.go')), h('button', { type: 'button', onclick: close }, t('cancel'))));
    place.replaceChildren(sheet);
    place.classList.add('asked');
    sheet.querySelector('input, select, textarea')?.focus();
  }
  place.append(open);
  return place;
}
