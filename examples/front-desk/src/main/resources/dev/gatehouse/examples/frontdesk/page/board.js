// What is running out, most urgent first.
import { announce, card, h } from './dom.js';
import { all, find } from './api.js';
import { label, t } from './i18n.js';
import { left, moment, tick, urgency } from './time.js';
import { staffName, unit } from './people.js';
import { saidOf } from './plain.js';
import { isMine, turnOf, turnOfOther, turnWithout } from './turn.js';

const FILTERS = ['all', 'mine', 'desk', 'supervisors', 'specialists', 'others'];
const EVERY = 15_000;
let filter = 'all';

export async function view() {
  const list = h('div.stack', {});
  const sums = h('div.sums', {});
  const filters = h('div.filters', { role: 'group', 'aria-label': t('board.filter') }, FILTERS.map(name =>
    h('button', { type: 'button', 'data-filter': name, 'aria-pressed': String(name === filter), onclick: () => choose(name) }, t(`board.${name}`))));
  let rows = await load();
  const draw = () => {
    const chosen = rows.filter(row => filter === 'all' || (filter === 'mine' ? isMine(row.turn) : row.turn.group === filter));
    sums.replaceChildren(...totals(rows));
    list.replaceChildren(...sections(chosen));
  };
  function choose(name) {
    filter = name;
    filters.querySelectorAll('button').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.filter === name)));
    draw();
  }
  draw();
  let seen = Date.now();
  tick(list, () => {
    watch(rows);
    if (Date.now() - seen < EVERY || document.hidden || list.contains(document.activeElement)) return;
    seen = Date.now();
    load().then(found => { rows = found; draw(); }).catch(() => {});
  });
  return [
    h('div.head', {}, h('div', {}, h('h1', {}, t('board.title')), h('p.lead', {}, t('board.lead'))),
      h('div.tools', {}, h('a.button.first', { href: '#/open' }, t('open.title'), h('kbd', {}, 'n')))),
    sums, h('div.head', {}, filters), list,
  ];
}

async function load() {
  const [clocks, tickets] = await Promise.all([all('clocks'), all('tickets', { alive: true })]);
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]));
  const rows = mostUrgent((await Promise.all(clocks.map(clock => row(clock, byId.get(clock.subject.id))))).filter(Boolean));
  const clocked = new Set(clocks.map(clock => clock.subject.id));
  const waiting = tickets.filter(ticket => !clocked.has(ticket.id)).map(async ticket => ({
    ticket, ...(await place(ticket)), due: null, task: ticket.state === 'ON_HOLD' ? t('board.waiting') : label('class', ticket.kind) || t('ticket.unclassified'),
    turn: turnWithout(ticket), key: ticket.id,
  }));
  return [...rows, ...(await Promise.all(waiting))];
}

/** One line for each thing: its most urgent clock, and how many more it has. */
function mostUrgent(rows) {
  const first = new Map();
  for (const one of rows) {
    const before = first.get(one.of);
    if (before) before.more += 1;
    else first.set(one.of, { ...one, more: 0 });
  }
  return [...first.values()];
}

async function row(clock, ticket) {
  if (ticket) {
    const own = ticket.clocks.all.find(one => one.terms.name === clock.clock);
    return { ...(await place(ticket)), ticket, due: clock.dueAt, rule: clock.rule, task: own ? saidOf(own.terms.task) : clock.clock, turn: turnOf(ticket, clock.clock), key: `${clock.subject.id} ${clock.clock}`, of: clock.subject.id };
  }
  if (clock.subject.type === 'ticket' || !clock.rule) return null;
  return { ...(await other(clock)), due: clock.dueAt, rule: clock.rule, key: `${clock.subject.id} ${clock.clock}`, of: clock.subject.id };
}

async function place(ticket) {
  const where = ticket.report.location;
  const number = where.unit ? (await unit(where.unit))?.number : [where.area, where.spot].filter(Boolean).join(' ');
  return { title: ticket.number, href: `#/ticket/${ticket.id}`, where: number, said: ticket.report.content };
}

const PATHS = { ring: 'key-rings', 'ring-custody': 'key-custodies', 'spare-key': 'keys', 'deposited-keys': 'key-deposits', subscription: 'subscriptions', requisition: 'requisitions', issue: 'issues', duty: 'duties', 'permit-application': 'permit-applications', 'pass-book': 'passes', 'entry-card': 'entry-cards', 'unit-tenures': 'tenures' };
/** Where one goes on with it. */
const ADDRESSES = {
  ring: one => `#/ring/${one.id}`,
  'ring-custody': one => `#/ring/${one.ring}`,
  'spare-key': one => `#/key/${one.id}`,
  'deposited-keys': one => `#/deposit/${one.id}`,
  subscription: one => `#/subscription/${one.id}`,
  requisition: one => `#/requisition/${one.id}`,
  issue: () => '#/subscriptions/issues',
};
const keyed = one => one.label && `${one.label.building}-${one.label.door} / ${one.label.ordinal}`;

async function other({ subject, clock }) {
  const found = PATHS[subject.type] && await find(`${PATHS[subject.type]}/${subject.id}`);
  const own = found?.clocks?.all.find(one => one.terms.name === clock);
  const homeId = found?.unit ?? (subject.type === 'unit-tenures' ? subject.id : null);
  const home = homeId && (await unit(homeId));
  return {
    title: found?.number ?? found?.tag ?? found?.paper?.number ?? keyed(found ?? {}) ?? (subject.type === 'deposited-keys' ? label('subject', subject.type) : null) ?? found?.title ?? home?.number ?? label('subject', subject.type),
    href: (found && ADDRESSES[subject.type]?.(found)) ?? (home ? `#/unit/${home.id}` : null),
    where: found?.contractor?.name ?? found?.keys?.map(key => `${key.building}-${key.door}`)[0] ?? (found?.title || subject.type === 'deposited-keys' ? home?.number ?? '' : ''),
    said: '',
    turn: turnOfOther(subject.type, found, clock),
    task: own ? saidOf(own.terms.task, home) : clock,
  };
}

function totals(rows) {
  const due = rows.filter(one => one.due);
  const count = kind => due.filter(one => urgency(one.due) === kind).length;
  const alive = new Set(rows.filter(one => one.ticket).map(one => one.ticket.id)).size;
  const sum = (kind, n, words) => h('div', { class: kind }, h('b', {}, String(n)), h('span', {}, words));
  return [sum('late', count('late'), t('board.late')), sum('soon', count('soon'), t('board.soon')),
    sum('', count(''), t('board.today')), sum('', alive, t('board.open'))];
}

/** Of what is late, what has only just become so comes first: that is what somebody waits for now. */
function sections(rows) {
  const late = rows.filter(one => one.due && urgency(one.due) === 'late').reverse();
  const running = rows.filter(one => one.due && urgency(one.due) !== 'late');
  const without = rows.filter(one => !one.due);
  const part = (name, some) => card(t(name), h('ul.clocks', {}, some.map(line)), { count: some.length, id: name.replace('.', '-') });
  const found = [
    late.length && part('board.over', late),
    running.length && part('board.running', running),
    without.length && part('board.unclocked', without),
  ].filter(Boolean);
  return found.length ? found : [card(t('board.running'), h('div.body', {}, h('p.empty', {}, t('board.nothing'))))];
}

function line(one) {
  const rest = h('span.left', { role: 'timer' });
  const item = h('li', { 'data-key': one.key },
    h('div.when', {}, one.due ? [rest, h('div.due', {})] : h('span.tag', {}, one.task)),
    h('div.what', {}, h('div', {}, one.href ? h('a', { href: one.href }, [one.where, one.title].filter(Boolean).join(' · ')) : h('b', {}, [one.where, one.title].filter(Boolean).join(' · ')),
      one.ticket?.emergency && [' ', h('span.tag.late', {}, t('open.emergency'))]),
      h('div.said', {}, [one.due && one.task, one.said].filter(Boolean).join(' — '), one.more > 0 && h('span.more', {}, ` ${t('board.more', one.more)}`))),
    h('div.turn', {}, one.turn.party ? staffName(one.turn.party) : label('role', one.turn.role),
      h('small', {}, one.turn.party ? label('role', one.turn.role) : label('department', one.turn.department) || '', one.rule && [' ', h('span.rule', {}, one.rule)])));
  if (one.due) {
    const due = item.querySelector('.due');
    tick(item, () => {
      const kind = urgency(one.due);
      rest.textContent = left(one.due);
      due.textContent = t(kind === 'late' ? 'board.was' : 'board.due', moment(one.due));
      item.classList.toggle('late', kind === 'late');
      item.classList.toggle('soon', kind === 'soon');
    });
  }
  return item;
}

const told = new Set();
/** What has become late is said once; it moves at the next drawing. */
function watch(rows) {
  const first = told.size === 0;
  const late = rows.filter(one => one.due && urgency(one.due) === 'late');
  const fresh = late.filter(one => !told.has(one.key));
  fresh.forEach(one => told.add(one.key));
  told.add('');
  if (!first && fresh.length) announce(fresh.map(one => t('board.lapsed', one.title, one.task)).join(' '));
}
