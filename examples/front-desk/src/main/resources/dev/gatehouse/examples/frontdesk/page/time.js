// Times in the estate's zone, and what is left of them.
import { now, session } from './session.js';
import { locale, t } from './i18n.js';

const format = (at, options) => new Intl.DateTimeFormat(locale(), { timeZone: session().zone, ...options }).format(new Date(at));
export const clockTime = at => format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
export const day = at => format(at, { weekday: 'short', day: 'numeric', month: 'short' });
export const date = at => format(at, { year: 'numeric', month: 'short', day: 'numeric' });
const ISO = at => new Intl.DateTimeFormat('sv-SE', { timeZone: session().zone }).format(new Date(at));
export const isoDay = ISO;
export const isToday = at => ISO(at) === ISO(now());

/** 14:05 today, Sat 28 Nov 14:05 else. */
export const moment = at => (isToday(at) ? clockTime(at) : `${day(at)} ${clockTime(at)}`);

/** 4:05, 1:04:05, 2 d 3 h. */
export function span(milliseconds) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [d, h, m, s] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const two = n => String(n).padStart(2, '0');
  if (d) return t('span.days', d, h);
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What is left until a time, or how long it is past. */
export function left(due) {
  const rest = Date.parse(due) - now();
  return rest < 0 ? `+${span(rest)}` : span(rest);
}

export function urgency(due) {
  const rest = Date.parse(due) - now();
  return rest < 0 ? 'late' : rest < 5 * 60_000 ? 'soon' : '';
}

const ticking = new Set();
/** Calls something each second until its element is gone. */
export function tick(element, work) {
  ticking.add({ element, work, seen: false });
  work();
}
setInterval(() => {
  for (const one of ticking) {
    if (one.element.isConnected) {
      one.seen = true;
      one.work();
    } else if (one.seen) {
      ticking.delete(one);
    }
  }
}, 1000);

/** What datetime-local takes, in the estate's zone; and back. */
export const local = at => new Intl.DateTimeFormat('sv-SE', { timeZone: session().zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)).replace(' ', 'T');
export function instant(typed) {
  const guess = Date.parse(`${typed}:00Z`);
  const shown = Date.parse(`${local(guess)}:00Z`);
  return new Date(guess - (shown - guess)).toISOString();
}
