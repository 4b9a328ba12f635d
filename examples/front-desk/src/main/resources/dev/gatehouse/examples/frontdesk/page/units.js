// All units, by number.
import { card, h } from './dom.js';
import { all } from './api.js';
import { label, t } from './i18n.js';

export async function view() {
  const units = await all('units');
  const body = h('div', {});
  const search = h('input', { type: 'search', 'aria-label': t('units.search'), placeholder: t('units.search'), oninput: () => draw() });
  function draw() {
    const words = search.value.trim().toLowerCase();
    const found = units.filter(one => one.number.toLowerCase().includes(words));
    body.replaceChildren(card(t('units.title'), h('ul.list', {}, found.map(one => h('li', {},
      h('a', { href: `#/unit/${one.id}` }, one.number), h('span.grow', {}, label('unitkind', one.kind)),
      h('span.tag', { class: one.occupancy === 'MOVED_IN' ? 'good' : '' }, label('occupancy', one.occupancy))))), { count: found.length }));
  }
  draw();
  return [h('div.head', {}, h('h1', {}, t('units.title')), h('div.tools', {}, search)), body];
}
