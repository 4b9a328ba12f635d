// Of what forms are made, and what becomes of them: a step is a change under its name, with the fields that it takes.
import { label, language, t } from './i18n.js';
import { now, session } from './session.js';
import { plain } from './plain.js';
import { local } from './time.js';

export const options = (family, ...constants) => constants.map(one => [one, label(family, one)]);
export const optional = list => [['', '—'], ...list];
export const soon = minutes => local(now() + minutes * 60_000);

export const select = (name, list, value, more) => ({ name, kind: 'select', options: list, value, ...more });
export const text = (name, value, more) => ({ name, kind: 'text', value, ...more });
export const area = (name, more) => ({ name, kind: 'area', wide: true, ...more });
export const check = (name, value = false) => ({ name, kind: 'check', value });
export const number = (name, value, more) => ({ name, kind: 'number', value, ...more });
export const month = (name, value, more) => ({ name, kind: 'month', value, ...more });
export const at = (name, minutes) => ({ name, kind: 'instant', value: minutes === null ? '' : soon(minutes) });
/** Several of a list, each with a box to tick. */
export const several = (name, list, more) => ({ name, kind: 'several', options: list, value: [], wide: true, ...more });
export const drawn = { name: 'drawn', kind: 'signature', wide: true };
export const photographs = more => ({ name: 'photographs', kind: 'photographs', wide: true, ...more });
export const must = field => ({ ...field, required: true });

/** Everybody of the office, by party and name. */
export const staff = () => session().staff.map(one => [one.party, language() === 'zh' ? one.zh : one.en]);
export const colleague = (name, value, more) => select(name, optional(staff()), value ?? '', more);

/**
 * @param more `key`: its words, if not those of its name; `aside`: whether it leads nowhere by itself; `finish`: what else
 *     follows from what was filled in
 */
export const step = (verb, fields = [], fixed = {}, { key = verb, ...more } = {}) => ({ verb, fields, fixed, key: `step.${key}`, aside: false, ...more });

/** What is sent: what stands in the fields, under their paths; what is empty is left out. */
export function bodyOf(step, values) {
  const body = structuredClone(step.fixed);
  for (const field of step.fields) {
    const value = values[field.name];
    if (value === '' || value === null || value === undefined || (field.with && !values[field.with])) continue;
    put(body, field.name.split('.'), value);
  }
  const dense = close(body);
  return step.finish ? step.finish(dense) : dense;
}

function put(target, [head, ...rest], value) {
  if (!rest.length) target[head] = value;
  else {
    target[head] ??= /^\d+$/.test(rest[0]) ? [] : {};
    put(target[head], rest, value);
  }
}

/** A list of which the first entry stayed empty begins with its second. */
function close(value) {
  if (Array.isArray(value)) return value.filter(one => one !== undefined).map(close);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, close(one)])) : value;
}

/** What a refusal says: rule, what was found, what would be legal, and which fields are wrong. */
export function refusal(problem) {
  const rule = problem.body?.rule ? `${problem.body.rule}: ` : '';
  return rule + [plain(problem.body?.found ?? problem.message), plain(problem.body?.remedy), ...(problem.body?.violations ?? []).map(one => `${one.pointer} ${one.message}`)].filter(Boolean).join(' · ');
}

/** A word of the page, or of the library, for a step. */
export const wordsOf = step => [t(step.key), step.of].filter(Boolean).join(' · ');
