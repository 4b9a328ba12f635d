// The frame: who sits here, where one is, and the keys that lead elsewhere.
import { h, mark, newId, announce } from './dom.js';
import { begin, keepToken, leave, session, takeToken, token, me } from './session.js';
import { desk, find, Problem } from './api.js';
import { language, speak, t } from './i18n.js';
import { forget, staffName } from './people.js';
import { startTheme, switchTheme } from './theme.js';

const VIEWS = {
  board: () => import('./board.js'),
  tickets: () => import('./tickets.js'),
  open: () => import('./open.js'),
  ticket: () => import('./ticket.js'),
  keys: () => import('./keys.js'),
  ring: () => import('./ring.js'),
  key: () => import('./key.js'),
  deposit: () => import('./deposit.js'),
  subscriptions: () => import('./subscriptions.js'),
  subscription: () => import('./subscription.js'),
  requisition: () => import('./requisition.js'),
  units: () => import('./units.js'),
  unit: () => import('./unit.js'),
  figures: () => import('./figures.js'),
};
const KEYS = { 'g b': '#/board', 'g t': '#/tickets', 'g k': '#/keys', 'g s': '#/subscriptions', 'g u': '#/units', 'g f': '#/figures', n: '#/open' };
/** Under which tab a view stands that has none of its own. */
const UNDER = { open: 'tickets', ticket: 'tickets', ring: 'keys', key: 'keys', deposit: 'keys', subscription: 'subscriptions', requisition: 'subscriptions', unit: 'units' };
const app = document.getElementById('app');
let tabs = [];
let shown = 0;

function bar(current) {
  const links = tabs.map(tab => h('li', {}, h('a', {
    href: `#/${tab}`,
    'aria-current': current === tab ? 'page' : UNDER[current] === tab ? 'true' : null,
  }, t(`nav.${tab}`))));
  return h('header.top', {}, h('div', {},
    h('a.brand', { href: '#/board' }, mark(), t('app')),
    h('nav', { 'aria-label': t('nav') }, h('ul', {}, links)),
    h('div.who', {},
      h('span.name', {}, staffName(me())),
      h('button.plain', { type: 'button', id: 'speak', lang: language() === 'zh' ? 'en' : 'zh-CN', onclick: otherLanguage }, t('language')),
      h('button.plain', { type: 'button', id: 'theme', 'aria-label': t('theme'), title: t('theme'), onclick: switchTheme }, '◐'),
      h('button.plain', { type: 'button', 'aria-label': t('help'), title: t('help'), onclick: help }, '?'),
      h('button.plain', { type: 'button', onclick: () => { leave(); signIn(); } }, t('leave')))));
}

function otherLanguage() {
  speak(language() === 'zh' ? 'en' : 'zh');
  show().then(() => document.getElementById('speak')?.focus());
}

function help() {
  const title = newId();
  const keys = ['n', 'g b', 'g t', ...(tabs.includes('keys') ? ['g k'] : []), ...(tabs.includes('subscriptions') ? ['g s'] : []), 'g u', 'g f', '/', '?', 'esc'];
  const box = h('dialog', { 'aria-labelledby': title },
    h('h2', { id: title }, t('help')),
    h('dl', {}, keys.map(key => [h('dt', {}, key.split(' ').map(one => [h('kbd', {}, one), ' '])), h('dd', {}, t(`shortcut.${key}`))])),
    h('button', { type: 'button', onclick: () => box.close() }, t('close')));
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
}

function signIn(wrong) {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  const typed = h('input', { id: 'token', autocomplete: 'off', required: true, 'aria-describedby': 'said' });
  const enter = event => {
    event.preventDefault();
    keepToken(typed.value.trim().replace(/^.*#token=/, ''));
    start();
  };
  app.replaceChildren(h('main.lone', { id: 'main' }, h('form.card', { onsubmit: enter },
    h('h1', {}, t('signin.title')), h('p', { id: 'said' }, t('signin.text')),
    wrong && h('p.wrong', { role: 'alert' }, t('signin.wrong')),
    h('div', {}, h('label', { for: 'token' }, t('signin.token')), typed),
    h('button.first', {}, t('signin.go')))));
  document.title = t('signin.title');
}

async function show() {
  const turn = ++shown;
  const [name, id] = location.hash.replace(/^#\/?/, '').split('?')[0].split('/');
  const view = VIEWS[name || 'board'];
  const main = h('main', { id: 'main', tabindex: -1 }, h('p.empty', {}, t('loading')));
  app.replaceChildren(
    h('a.skip', { href: '#main', onclick: event => { event.preventDefault(); main.focus(); } }, t('skip')),
    bar(name || 'board'), main);
  try {
    if (!view) throw new Error(t('missing'));
    const module = await view();
    const found = await module.view({ id: id && decodeURIComponent(id), again: show });
    if (turn !== shown) return;
    main.replaceChildren(...[found].flat());
    const title = main.querySelector('h1')?.textContent ?? t('app');
    document.title = `${title} · ${t('app')}`;
    (main.querySelector('[autofocus]') ?? main).focus({ preventScroll: true });
  } catch (problem) {
    if (turn === shown) failed(main, problem);
  }
}

function failed(main, problem) {
  if (problem instanceof Problem && problem.status === 401) {
    leave();
    signIn(true);
    return;
  }
  const text = problem instanceof TypeError ? t('error.network') : problem.message;
  main.replaceChildren(h('div.notice.bad', { role: 'alert' }, h('h1', {}, t('error.title')), h('p', {}, text)),
    h('button', { type: 'button', onclick: show }, t('reload')));
}

let before = '';
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !session()) return;
  if (event.target.closest('input, select, textarea, dialog')) return;
  const both = `${before} ${event.key}`;
  before = event.key === 'g' ? 'g' : '';
  if (event.key === '?') help();
  else if (event.key === '/') {
    const search = document.querySelector('input[type="search"]');
    if (!search) return;
    event.preventDefault();
    search.focus();
  } else if (KEYS[both] ?? KEYS[event.key]) {
    event.preventDefault();
    location.hash = KEYS[both] ?? KEYS[event.key];
  }
});

async function start() {
  try {
    begin(await desk('session'));
  } catch (problem) {
    signIn(token() !== null);
    return;
  }
  forget();
  const [cabinet, papers] = await Promise.all([find('keys', { limit: 1 }), find('subscriptions', { limit: 1 })]);
  tabs = ['board', 'tickets', cabinet && 'keys', papers && 'subscriptions', 'units', 'figures'].filter(Boolean);
  speak(language());
  await show();
}

window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#token=')) {
    takeToken();
    start();
  } else if (session()) {
    show();
    announce('');
  }
});
startTheme();
takeToken();
if (token()) start();
else signIn();
