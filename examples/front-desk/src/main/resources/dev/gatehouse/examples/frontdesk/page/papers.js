// A paper as it is printed: what it is, who holds which part, who has signed; and lines for whoever has not.
import { h } from './dom.js';
import { picture } from './api.js';
import { said, t } from './i18n.js';
import { keeper, name } from './people.js';
import { clockTime, date } from './time.js';

const at = instant => `${date(instant)} ${clockTime(instant)}`;
const KEPT_HERE = /^signatures\//;

/**
 * A button that prints it, alone on its sheet.
 *
 * @param rows what it says, as pairs of words
 */
export const printButton = (paper, rows = []) => h('button.plain.small', { type: 'button', 'aria-label': `${t('print')} ${paper.number}`, onclick: () => printed(paper, rows) }, t('print'));

async function printed(paper, rows) {
  const sheet = h('article.sheet', { lang: document.documentElement.lang },
    h('header', {}, h('h1', {}, said(paper.title)), h('p', {}, paper.number)),
    h('dl.facts', {}, [[t('paper.dated'), at(paper.dated)], ...rows].filter(([, value]) => value).map(([words, value]) => [h('dt', {}, words), h('dd', {}, value)])),
    await parts(paper), await signatures(paper));
  document.body.append(sheet);
  document.body.classList.add('printing');
  const over = () => {
    sheet.querySelectorAll('img').forEach(image => URL.revokeObjectURL(image.src));
    sheet.remove();
    document.body.classList.remove('printing');
  };
  addEventListener('afterprint', over, { once: true });
  await Promise.all([...sheet.querySelectorAll('img')].map(image => image.decode().catch(() => {})));
  print();
}

async function parts({ parts: all = [] }) {
  if (!all.length) return '';
  return h('p', {}, `${t('paper.parts')}: `, (await Promise.all(all.map(async one => [one.name, await keeper(one.holder)].filter(Boolean).join(' → ')))).join(', '));
}

async function signatures({ signatures: all = [] }) {
  const signed = await Promise.all(all.map(async one => h('figure', {}, await drawn(one), h('figcaption', {}, `${await name(one.by)} · ${at(one.signedAt)}`))));
  return h('div.signatures', {}, signed.length ? signed : h('figure', {}, h('figcaption', {}, t('f.drawn'))));
}

/** The picture, where this server has it; a paper that was signed with ink has none. */
async function drawn({ drawn: attachment }) {
  if (!attachment || !KEPT_HERE.test(attachment.reference)) return null;
  try {
    return h('img', { src: await picture(attachment.sha256), alt: '' });
  } catch {
    return null;
  }
}
