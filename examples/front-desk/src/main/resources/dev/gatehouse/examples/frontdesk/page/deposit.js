// Keys that a household left for works in its house: form, envelope, each use.
import { h } from './dom.js';
import { find, get } from './api.js';
import { label, t } from './i18n.js';
import { household, name, person, unit } from './people.js';
import { moment } from './time.js';
import { ofDeposit } from './keysteps.js';
import { printButton } from './papers.js';
import { countdown, facts, head, history, listed } from './parts.js';
import { notice, steps } from './steps.js';

export async function view({ id, again }) {
  const deposit = await get(`key-deposits/${id}`);
  const [home, parties] = await Promise.all([unit(deposit.unit), mayAct(deposit)]);
  const uses = await Promise.all(deposit.uses.map(async one => h('li', {}, h('b', {}, await name(one.by)), h('span.grow', {}, one.purpose),
    h('span.end', {}, one.until ? `${moment(one.since)} – ${moment(one.until)}` : t('unit.since', moment(one.since))))));
  return [
    head(t('keys.deposit', home?.number ?? ''), [label('deposit', deposit.state), deposit.purpose].join(' · '), ...[countdown(deposit)].filter(Boolean)),
    notice(),
    h('div.two', {},
      h('div.stack', {}, listed(t('keys.uses'), uses), await history('key-deposits', deposit)),
      h('div.stack', {}, steps(ofDeposit(deposit, parties), again), facts([
        ['fact.place', home && h('a', { href: `#/unit/${home.id}` }, home.number)],
        ['keys.contents', deposit.contents],
        ['keys.envelopeword', deposit.envelope],
        ['keys.form', deposit.form && [`${deposit.form.number} · ${t('keys.copies', deposit.form.parts.length)} `, printButton(deposit.form, [[t('fact.place'), home?.number], [t('keys.contents'), deposit.contents], [t('keys.envelopeword'), deposit.envelope], [t('f.purpose'), deposit.purpose]])]],
        ['keys.signedby', deposit.form && await name(deposit.form.signatures[0]?.by)],
        ['keys.takenback', deposit.takenBack && `${await name(deposit.takenBack.by)} · ${moment(deposit.takenBack.signedAt)}`],
      ]))),
  ].filter(Boolean);
}

/** Who lives there, and whom an authority names. */
async function mayAct({ unit: id, household: of }) {
  const [homes, book] = await Promise.all([household(id), find(`tenures/${id}`)]);
  const people = homes.filter(one => one.id === of).flatMap(one => one.people.map(each => each.person));
  const agents = (book?.authorities ?? []).filter(one => !one.revokedAt).map(one => one.agent);
  return Promise.all([...new Set([...people, ...agents])].map(async one => [`resident:${one}`, (await person(one))?.name ?? t('somebody')]));
}
