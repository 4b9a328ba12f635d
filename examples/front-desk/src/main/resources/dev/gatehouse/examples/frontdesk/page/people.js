// Names. The library says ids: staff are the host's, residents are looked up once.
import { all, find } from './api.js';
import { staff, me } from './session.js';
import { label, language, t } from './i18n.js';

const known = new Map();
const units = new Map();

export const forget = () => { known.clear(); units.clear(); };

export function person(id) {
  if (!known.has(id)) known.set(id, find(`people/${id}`));
  return known.get(id);
}

export function unit(id) {
  if (!units.has(id)) units.set(id, find(`units/${id}`));
  return units.get(id);
}

/** staff:li.wei, resident:…: as people call them. */
export async function name(party) {
  if (!party) return '';
  const [kind, ...rest] = party.split(':');
  const id = rest.join(':');
  if (kind === 'staff') return staffName(party);
  if (kind === 'resident') return (await person(id))?.name ?? t('somebody');
  return kind === 'system' ? t('gatehouse') : id;
}

export function staffName(party) {
  const one = staff(party);
  return one ? (language() === 'zh' ? one.zh : one.en) : party.replace(/^staff:/, '');
}

/** Who is meant by a recipient of the library: a person, a role, a post. */
export async function recipient(to) {
  if (!to) return '';
  if (to.party) return name(to.party);
  if (to.role) return label('role', to.role);
  const post = to.post ?? to;
  return [post.department && label('department', post.department), post.role && label('role', post.role), post.area]
    .filter(Boolean).join(', ');
}

/** The household of a unit that lives there, with its people. */
export async function household(unitId) {
  const found = await find('households', { unit: unitId, limit: 50 });
  const living = (found?.items ?? []).filter(one => one.stage !== 'MOVED_OUT' && one.stage !== 'WITHDRAWN');
  return Promise.all(living.map(async one => ({
    ...one,
    people: await Promise.all(one.members.map(async member => ({ ...member, details: await person(member.person) }))),
  })));
}

/** Every household that lives somewhere or is about to: `[id, unit and name, [its people as parties, named]]`. */
export async function homes() {
  const [all, rooms] = await Promise.all([every('households'), every('units')]);
  const numbers = new Map(rooms.map(one => [one.id, one.number]));
  const living = all.filter(one => one.stage !== 'MOVED_OUT' && one.stage !== 'WITHDRAWN');
  const named = await Promise.all(living.map(async one => {
    const people = await Promise.all(one.members.map(async member => [`resident:${member.person}`, (await person(member.person))?.name ?? t('somebody')]));
    return [one.id, [numbers.get(one.unit), people[0]?.[1]].filter(Boolean).join(' · '), people];
  }));
  return named.sort(([, a], [, b]) => a.localeCompare(b, 'en', { numeric: true }));
}

/** All pages, or nothing for whoever may not see them. */
async function every(path) {
  try {
    return await all(path);
  } catch (problem) {
    if (problem.status === 403) return [];
    throw problem;
  }
}

/** In whose hands something is. */
export async function keeper(one) {
  return one?.party ? name(one.party) : recipient(one);
}
