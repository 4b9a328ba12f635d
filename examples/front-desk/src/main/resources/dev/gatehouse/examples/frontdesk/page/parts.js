// Parts that several views have: tabs of a view, lists, facts, a story in its card.
import { card, h } from './dom.js';
import { get } from './api.js';
import { t } from './i18n.js';
import { left, moment, tick, urgency } from './time.js';
import { story } from './story.js';

/** The parts of one view, each under an address of its own. */
export const tabs = (view, names, current) => h('nav.filters', { 'aria-label': t(`nav.${view}`) }, names.map(name =>
  h('a.button', { href: name ? `#/${view}/${name}` : `#/${view}`, 'aria-current': name === (current ?? '') ? 'page' : null }, t(`${view}.tab.${name || 'first'}`))));

export const head = (title, lead, ...tools) => h('div.head', {}, h('div', {}, h('h1', {}, title), lead && h('p.lead', {}, lead)), tools.length > 0 && h('div.tools', {}, tools));

export const listed = (title, rows, { empty = t('none'), ...more } = {}) => card(title, rows.length ? h('ul.list', {}, rows) : h('div.body', {}, h('p.empty', {}, empty)), { count: rows.length, ...more });

export const facts = rows => card(t('ticket.facts'), h('div.body', {}, h('dl.facts', {}, rows.filter(([, value]) => value).map(([key, value]) => [h('dt', {}, t(key)), h('dd', {}, value)]))));

export async function history(path, thing) {
  const { items } = await get(`${path}/${thing.id}/history`, { limit: 500 });
  return card(t('ticket.story'), h('div.body', {}, await story(thing, items)));
}

/** What is left of the most urgent promise of something, ticking; nothing where none runs. */
export function countdown(thing) {
  const open = (thing?.clocks?.all ?? []).filter(clock => !clock.ending).map(clock => clock.dueAt).sort()[0];
  if (!open) return null;
  const rest = h('span.left', { role: 'timer' });
  const all = h('span.due', {}, rest, ' ', h('small', {}, t('board.due', moment(open))));
  tick(all, () => {
    rest.textContent = left(open);
    rest.className = `left ${urgency(open)}`;
  });
  return all;
}
