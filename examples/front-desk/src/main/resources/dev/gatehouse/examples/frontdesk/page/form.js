// A form from a list of fields.
import { field, h, newId, select } from './dom.js';
import { t } from './i18n.js';
import { instant } from './time.js';
import { pad } from './pad.js';
import { photographs } from './photographs.js';

const word = one => t(`f.${one.label ?? one.name.split('.').filter(part => !/^\d+$/.test(part)).at(-1)}`);

/** What a field sends before anybody touched it; what must be filled in is filled in with a dash, or as the field says. */
export function before(one) {
  if (one.say !== undefined) return one.say;
  switch (one.kind) {
    case 'signature': return null;
    case 'photographs': return [];
    case 'several': return one.value;
    case 'select': return one.value ?? one.options[0]?.[0] ?? '';
    case 'instant': return one.exact ?? (one.value ? instant(one.value) : null);
    case 'check': return one.value ?? false;
    case 'number': return read(one, one.value ?? '');
    default: return one.value || (one.required ? '—' : '');
  }
}

/** What was typed, as JSON has it. */
function read(one, typed) {
  if (typed === '') return '';
  if (one.kind === 'number') return Number(typed);
  return one.kind === 'instant' ? (one.exact && typed === one.value ? one.exact : instant(typed)) : typed;
}

function control(one) {
  switch (one.kind) {
    case 'select': return select(one.options, one.value, { required: one.required });
    case 'area': return h('textarea', { required: one.required, rows: 2 }, one.value ?? '');
    case 'number': return h('input', { type: 'number', step: 'any', min: 0, inputmode: 'decimal', required: one.required, value: one.value ?? '' });
    case 'instant': return h('input', { type: 'datetime-local', required: one.required, value: one.value ?? '' });
    case 'date': return h('input', { type: 'date', required: one.required });
    // Where a browser has no field for months, what is typed is held against this.
    case 'month': return h('input', { type: 'month', pattern: '[0-9]{4}-[0-9]{2}', placeholder: '2026-01', required: one.required, value: one.value ?? '' });
    default: return h('input', { required: one.required, value: one.value ?? '' });
  }
}

/** A box to tick for each; at least one where the field must be filled in. */
function boxes(one) {
  const all = one.options.map(([value, words]) => ({ value, words, box: h('input', { type: 'checkbox', id: newId(), checked: one.value?.includes(value) ?? false }) }));
  const chosen = () => all.filter(each => each.box.checked).map(each => each.value);
  const check = () => all[0]?.box.setCustomValidity(one.required && !chosen().length ? t('f.oneatleast') : '');
  check();
  return {
    element: h('fieldset', { onchange: check }, h('legend', {}, word(one)),
      h('div.boxes', {}, all.map(({ words, box }) => h('div.check', {}, box, h('label', { for: box.id }, words))))),
    value: async () => chosen(),
  };
}

function made(one) {
  if (one.kind === 'check') {
    const box = h('input', { type: 'checkbox', id: newId(), checked: Boolean(one.value) });
    return { element: h('div.check', {}, box, h('label', { for: box.id }, word(one))), value: async () => box.checked };
  }
  if (one.kind === 'several') return boxes(one);
  if (one.kind === 'signature') {
    const drawing = pad(word(one));
    return { element: drawing.element, value: drawing.attachment };
  }
  if (one.kind === 'photographs') return photographs(word(one), one.required);
  const input = control(one);
  const element = field(word(one), input, one.hint);
  if (one.suggestions) {
    const list = h('datalist', { id: newId() }, one.suggestions.map(value => h('option', { value })));
    input.setAttribute('list', list.id);
    element.append(list);
  }
  return { element, value: async () => read(one, input.value.trim()) };
}

/** The elements, and what stands in them. */
export function form(fields) {
  const all = fields.map(one => ({ one, ...made(one) }));
  all.forEach(({ one, element }) => one.wide && element.classList.add('wide'));
  return {
    elements: all.map(each => each.element),
    values: async () => Object.fromEntries(await Promise.all(all.map(async each => [each.one.name, await each.value()]))),
  };
}
