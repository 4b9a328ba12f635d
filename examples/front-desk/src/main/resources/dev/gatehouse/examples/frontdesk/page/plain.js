// What the library says, as people at a desk say it: names for ids, their own time, words for constants.
import { language, said, t, word } from './i18n.js';
import { staffName } from './people.js';
import { moment } from './time.js';

const FAMILIES = ['role', 'ring', 'movement', 'key', 'deposit', 'scrap', 'subscription', 'requisition', 'state', 'milestone', 'class', 'severity', 'channel', 'step.act', 'step.complaint'];
const DEPARTMENTS = ['customer-service', 'engineering', 'environment', 'security', 'finance', 'administration'];

function constant(found) {
  const family = FAMILIES.find(one => word(`${one}.${found}`));
  return family ? t(`${family}.${found}`) : found;
}

/** A sentence of the library in which nothing is left that only a machine would say. */
export function plain(sentence) {
  const words = (sentence ?? '')
    .replace(/\bstaff:[\w.-]*\w/g, staffName)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moment)
    .replace(/\b[A-Z][A-Z_]+[A-Z]\b(?!-)/g, constant);
  const departments = language() === 'zh' ? DEPARTMENTS : DEPARTMENTS.slice(0, 1);
  return departments.reduce((text, code) => text.replaceAll(code, t(`department.${code}`)), words);
}

/** A text of the library, in which a unit is called by its number. */
export function saidOf(text, home) {
  const words = plain(said(text));
  return home ? words.replaceAll(home.id, home.number) : words;
}
