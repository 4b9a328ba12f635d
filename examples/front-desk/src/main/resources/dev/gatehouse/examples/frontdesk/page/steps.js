// What may be done now, as buttons; and for the rest the rule that forbids it, as the library says it. Nothing here knows a
// rule: each step is rehearsed.
import { card, h } from './dom.js';
import { command, rehearse } from './api.js';
import { t } from './i18n.js';
import { bodyOf, commandsOf } from './commands.js';
import { before, form } from './form.js';

export function steps(ticket, context, done) {
  const body = h('div.body', { 'aria-busy': 'true' }, h('p.empty', {}, t('ticket.asking')));
  const box = card(t('ticket.steps'), body, { id: 'steps' });
  judge(ticket, context).then(judged => {
    body.replaceChildren(...drawn(ticket, judged, done));
    body.setAttribute('aria-busy', 'false');
  }).catch(problem => body.replaceChildren(h('p.wrong', { role: 'alert' }, problem.message)));
  return box;
}

/** One question for all of them, and one more for each further step under a name that was asked about already. */
async function judge(ticket, context) {
  const all = commandsOf(ticket, context);
  const rounds = [];
  for (const step of all) {
    let round = rounds.find(one => !one.has(step.verb));
    if (!round) rounds.push(round = new Map());
    round.set(step.verb, step);
  }
  const found = new Map();
  await Promise.all(rounds.map(async round => {
    const bodies = Object.fromEntries([...round].map(([verb, step]) => [verb, bodyOf(step, Object.fromEntries(step.fields.map(field => [field.name, before(field)])))]));
    const verdicts = await rehearse(`tickets/${ticket.id}`, bodies);
    round.forEach((step, verb) => found.set(step, verdicts[verb]));
  }));
  return all.map(step => ({ step, ...found.get(step) }));
}

function drawn(ticket, judged, done) {
  // What is only not filled in yet may be done: its form asks for it.
  const legal = judged.filter(one => one.legal || one.problem?.status === 422);
  const refused = judged.filter(one => !one.legal && one.problem?.rule);
  const others = judged.filter(one => one.problem?.status === 403);
  const words = step => [t(step.key), step.of].filter(Boolean).join(' · ');
  const ahead = legal.filter(({ step }) => !step.aside);
  const aside = legal.filter(({ step }) => step.aside);
  const buttons = (some, first) => some.map(({ step }, i) => button(ticket, step, words(step), first && i === 0, done));
  const list = [
    h('div.steps', {}, buttons(ahead, true)),
    aside.length ? [h('h3', {}, t('ticket.aside')), h('div.steps.aside', {}, buttons(aside, false))] : [],
  ].flat();
  const why = [...refused.map(({ step, problem }) => h('li', {}, h('b', {}, words(step)), ' ', h('span.rule', { title: problem.title }, problem.rule), h('div', {}, problem.found ?? problem.detail), problem.remedy && h('div.remedy', {}, t('ticket.remedy'), problem.remedy)))];
  return [
    ...legal.length ? list : [h('p.empty', {}, t('ticket.nosteps'))],
    refused.length ? h('details.refused', {}, h('summary', {}, `${t('ticket.refused')} (${refused.length})`), h('ul', {}, why)) : '',
    others.length ? h('details.refused', {}, h('summary', {}, `${t('ticket.others')} (${others.length})`), h('p.empty', {}, others.map(({ step }) => words(step)).join(', '))) : '',
  ];
}

function button(ticket, step, words, first, done) {
  const place = h('div', {});
  const open = h('button', { type: 'button', class: first ? 'first' : '', 'data-step': step.key, onclick: () => (step.fields.length ? ask() : send({})) }, words);
  const wrong = h('p.wrong', { role: 'alert' });
  const key = crypto.randomUUID();

  async function send(values) {
    try {
      await command(`tickets/${ticket.id}/${step.verb}`, bodyOf(step, values), { version: ticket.version, key });
      done(t('ticket.done', words), step.key);
    } catch (problem) {
      if (problem.status === 412) done(t('ticket.changed'));
      else {
        const rule = problem.body?.rule ? `${problem.body.rule}: ` : '';
        wrong.textContent = rule + [problem.body?.found ?? problem.message, problem.body?.remedy, ...(problem.body?.violations ?? []).map(one => `${one.pointer} ${one.message}`)].filter(Boolean).join(' · ');
        if (!wrong.isConnected) place.append(wrong);
      }
    }
  }

  function ask() {
    const made = form(step.fields);
    const close = () => { place.replaceChildren(open); place.classList.remove('asked'); open.focus(); };
    const sheet = h('form.form', {
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
