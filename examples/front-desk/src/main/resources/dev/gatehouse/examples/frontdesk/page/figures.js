// The four rates over time, and every register as a file.
import { card, h } from './dom.js';
import { download, get } from './api.js';
import { t } from './i18n.js';
import { isoDay } from './time.js';
import { now, session } from './session.js';
import { colour } from './theme.js';

const RATES = ['satisfaction', 'timeliness', 'acceptance', 'returnVisits'];
let interval = 'WEEK';

export async function view({ again }) {
  const since = isoDay(now() - (interval === 'WEEK' ? 84 : 365) * 86_400_000);
  const { items } = await get('figures', { since, until: isoDay(now()), interval });
  const buttons = ['WEEK', 'MONTH'].map(one => h('button', { type: 'button', 'aria-pressed': String(one === interval), onclick: () => { interval = one; again(); } }, t(`figures.${one.toLowerCase()}`)));
  const charts = h('div.cards.even', {});
  if (items.length) await drawAll(charts, items);
  return [
    h('div.head', {}, h('div', {}, h('h1', {}, t('figures.title')), h('p.lead', {}, t(interval === 'WEEK' ? 'figures.lead' : 'figures.lead.MONTH'))), h('div.tools', {}, h('div.filters', {}, buttons))),
    h('div.stack', {}, items.length ? charts : h('p.empty', {}, t('figures.nothing')), items.length ? table(items) : null, registers()),
  ];
}

const percent = rate => (rate.of ? Math.round(rate.part / rate.of * 1000) / 10 : null);
const sum = (items, rate) => items.reduce((all, one) => ({ part: all.part + one[rate].part, of: all.of + one[rate].of }), { part: 0, of: 0 });

async function drawAll(charts, items) {
  await library();
  charts.append(...RATES.map(rate => {
    const canvas = h('canvas', { role: 'img' });
    const all = sum(items, rate);
    canvas.setAttribute('aria-label', `${t(`figures.${rate}`)}: ${percent(all) ?? '–'} %`);
    requestAnimationFrame(() => draw(canvas, items, rate));
    return card(t(`figures.${rate}`), h('div.body', {}, h('div.chart', {}, canvas)),
      { count: `${percent(all) ?? '–'} % · ${t('figures.total', all.part, all.of)}` });
  }));
}

function draw(canvas, items, rate) {
  const { Chart } = globalThis;
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: items.map(one => one.tally.day.slice(5)), datasets: [{ data: items.map(one => percent(one[rate])), cubicInterpolationMode: 'monotone', clip: 8, spanGaps: true, borderWidth: 2, pointRadius: 3 }] },
    options: { animation: false, responsive: true, maintainAspectRatio: false, plugins: { legend: { display: false }, colors: { enabled: false } }, scales: { y: { min: 0, max: 100, ticks: { callback: value => `${value} %` } }, x: { grid: { display: false } } } },
  });
  const paint = () => {
    const [data] = chart.data.datasets;
    data.borderColor = data.backgroundColor = colour('accent');
    for (const scale of Object.values(chart.options.scales)) {
      scale.ticks = { ...scale.ticks, color: colour('soft') };
      scale.grid = { ...scale.grid, color: colour('line') };
    }
    chart.update('none');
  };
  paint();
  const repaint = () => (canvas.isConnected ? paint() : (removeEventListener('theme', repaint), chart.destroy()));
  addEventListener('theme', repaint);
}

let loading;
function library() {
  loading ??= new Promise((done, failed) => {
    const script = h('script', { src: '/lib/chart.js' });
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
  return loading;
}

function table(items) {
  const head = [t('figures.day'), t('figures.closed'), ...RATES.map(rate => t(`figures.${rate}`))];
  const cell = rate => (rate.of ? `${percent(rate)} % (${rate.part}/${rate.of})` : '–');
  return h('details.card', {}, h('summary', { class: 'summary' }, t('figures.table')), h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': t('figures.table') }, h('table', {},
    h('thead', {}, h('tr', {}, head.map((words, i) => h('th', { scope: 'col', class: i ? 'num' : '' }, words)))),
    h('tbody', {}, items.map(one => h('tr', {}, h('th', { scope: 'row' }, one.tally.day), h('td.num', {}, String(one.tally.closed)), RATES.map(rate => h('td.num', {}, cell(one[rate])))))))));
}

function registers() {
  return card(t('figures.registers'), h('ul.list', {}, session().registers.map(one => h('li', {}, h('span.grow', {}, t(`register.${one}`)),
    h('span.pair', {}, [['csv', 'CSV'], ['xlsx', 'Excel']].map(([form, words]) => h('button', { type: 'button', 'aria-label': `${t(`register.${one}`)}: ${words}`, onclick: () => download(one, form) }, words))))))), { count: t('figures.registers.lead') });
}
