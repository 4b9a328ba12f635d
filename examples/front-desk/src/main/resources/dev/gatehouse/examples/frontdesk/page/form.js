// A form from a list of fields.
import { field, h, newId, select } from './dom.js';
import { t } from './i18n.js';
import { instant } from './time.js';
import { pad } from './pad.js';

const word = one => t(`f.${one.label ?? one.name.split('.').filter(part => !/^\d+$/.test(part)).at(-1)}`);

/** What a field sends before anybody touched it; what must be filled in is filled in with a dash. */
export function before(one) {
  if (one.kind === 'signature') return null;
  if (one.kind === 'instant') return one.exact ?? (one.value ? instant(one.value) : null);
  if (one.kind === 'check') return one.value ?? false;
  if (one.kind === 'number') return read(one, one.value ?? '');
  return one.value || (one.required ? '—' : '');
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
    default: return h('input', { required: one.required, value: one.value ?? '' });
  }
}

/** The elements, and what stands in them. */
export function form(fields) {
  const made = fields.map(one => {
    if (one.kind === 'check') {
      const box = h('input', { type: 'checkbox', id: newId(), checked: Boolean(one.value) });
      return { one, element: h('div.check', {}, box, h('label', { for: box.id }, word(one))), value: async () => box.checked };
    }
    if (one.kind === 'signature') {
      const drawing = pad(word(one));
      return { one, element: drawing.element, value: drawing.attachment };
    }
    const input = control(one);
    const value = async () => read(one, input.value.trim());
    return { one, element: field(word(one), input), value };
  });
  made.forEach(({ one, element }) => one.wide && element.classList.add('wide'));
  return {
    elements: made.map(each => each.element),
    values: async () => Object.fromEntries(await Promise.all(made.map(async each => [each.one.name, await each.value()]))),
  };
}
