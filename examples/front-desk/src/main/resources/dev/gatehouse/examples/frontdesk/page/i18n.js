// English and Chinese. What the library says comes in the reader's language already; these are the page's own words.
import { words as ofKeys } from './words-keys.js';
import { words as ofTheRest } from './words.js';

const words = { ...ofTheRest, ...ofKeys };

const chosen = localStorage.getItem('language');
let current = chosen ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const language = () => current;
export const locale = () => (current === 'zh' ? 'zh-CN' : 'en-GB');

export function speak(next) {
  current = next;
  localStorage.setItem('language', next);
  document.documentElement.lang = locale();
}

/** Whether there is such a word. */
export const word = key => key in words;

/** A word; {0} is filled in. What is missing shows as itself, and a test looks for that. */
export function t(key, ...fills) {
  const found = words[key];
  const text = found ? found[current === 'zh' ? 1 : 0] : key;
  return text.replace(/\{(\d)\}/g, (_, n) => fills[n] ?? '');
}

/** A constant of the library, such as RETURN_VISIT. */
export function label(family, constant) {
  if (constant === null || constant === undefined) return '';
  const key = `${family}.${constant}`;
  return words[key] ? t(key) : String(constant).toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');
}

/** A text of the library, which holds both languages. */
export function said(text) {
  if (!text) return '';
  const chosenText = current === 'zh' ? text.chinese : text.english;
  return chosenText.replace(/\{(\d{1,2})\}/g, (_, n) => String(text.terms?.[n]?.label ?? text.terms?.[n]?.id ?? ''));
}
