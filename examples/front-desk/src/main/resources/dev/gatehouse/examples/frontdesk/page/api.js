// The library's REST adapter, as any client would use it.
import { token, session } from './session.js';
import { language } from './i18n.js';

export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
    this.status = status;
    this.body = body ?? {};
  }
}

async function send(path, { method = 'GET', body, headers = {}, raw = false } = {}) {
  const answer = await fetch(path, {
    method,
    headers: {
      Authorization: `Bearer ${token()}`,
      'Accept-Language': language() === 'zh' ? 'zh-CN' : 'en',
      ...(body && !raw ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    body: body && !raw ? JSON.stringify(body) : body,
  });
  if (!answer.ok) {
    const type = answer.headers.get('Content-Type') ?? '';
    throw new Problem(answer.status, type.includes('json') ? await answer.json() : null);
  }
  return answer;
}

const estate = path => `/estates/${session().estate}/${path}`;

function withQuery(path, query) {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export const desk = async path => (await send(`/desk/${path}`)).json();
export const get = async (path, query) => (await send(withQuery(estate(path), query))).json();

/** Nothing, where there is no such thing, or not for this caller. */
export async function find(path, query) {
  try {
    return await get(path, query);
  } catch (problem) {
    if (problem.status === 404 || problem.status === 403) return null;
    throw problem;
  }
}

/** Every page of a search, up to a limit. */
export async function all(path, query = {}, most = 1000) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { ...query, limit: 200, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return items;
}

/** A command: under a key of its own, so that pressing twice does it once. */
export async function command(path, body, { version, key = crypto.randomUUID() } = {}) {
  const headers = { 'Idempotency-Key': key };
  if (version !== undefined) headers['If-Match'] = version === null ? '*' : `"${version}"`;
  return (await send(estate(path), { method: 'POST', body, headers })).json();
}

/** Which of several changes to one thing would be carried out now, by their names; and of the others, why not. Nothing changes. */
export async function rehearse(path, steps) {
  return (await (await send(estate(`${path}/rehearse`), { method: 'POST', body: { steps } })).json()).verdicts;
}

/** Keeps a drawn signature, or a photograph, and says by what the library is to know it. */
export async function keepPicture(blob) {
  const headers = { 'Content-Type': blob.type };
  return (await send('/desk/attachments', { method: 'POST', body: blob, headers, raw: true })).json();
}

export async function picture(sha256) {
  return URL.createObjectURL(await (await send(`/desk/attachments/${sha256}`)).blob());
}

/** A register as a file, saved by the browser. */
export async function download(name, form) {
  const file = await (await send(`/desk/registers/${name}.${form}`)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${form}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
