// A ticket in a few seconds: unit, Enter, what is the matter, Enter.
import { field, h, select } from './dom.js';
import { all, command } from './api.js';
import { label, t } from './i18n.js';
import { household, person } from './people.js';
import { plain } from './plain.js';
import { suggest } from './suggest.js';

const CLASSES = ['ENGINEERING', 'CLEANING', 'SECURITY', 'FIRE', 'HELP', 'ENQUIRY', 'COMPLAINT'];
const CHANNELS = ['TELEPHONE', 'VISIT', 'ONLINE', 'EMAIL', 'WRITTEN', 'IN_PERSON'];
const key = text => text.normalize('NFKC').toLowerCase().replace(/[\p{Pd}−]/gu, '-').replace(/\s/g, '');

export async function view() {
  const units = await all('units');
  const asked = new URLSearchParams(location.hash.split('?')[1] ?? '').get('unit');
  let chosen = null;
  let resident = null;
  const spot = h('input', { maxlength: 200 });
  const content = h('input', { required: true, maxlength: 10000, id: 'content' });
  const who = h('input', { required: true, maxlength: 200 });
  const phone = h('input', { type: 'tel', required: true });
  const channel = select(CHANNELS.map(one => [one, label('channel', one)]), 'TELEPHONE');
  const kind = select([['', t('open.later')], ...CLASSES.map(one => [one, label('class', one)])], 'ENGINEERING');
  const emergency = h('input', { type: 'checkbox', id: 'emergency' });
  const wrong = h('p.wrong', { role: 'alert' });
  const { input, element } = suggest({ id: 'unit', required: true, autofocus: !asked, 'aria-label': t('open.unit') },
    typed => units.filter(one => key(one.number).includes(key(typed))).map(one => ({ value: one.number, text: one.number, hint: label('occupancy', one.occupancy), unit: one })),
    option => take(option?.unit ?? units.find(one => key(one.number) === key(input.value))));

  async function take(unit) {
    if (unit?.id === chosen?.id) { if (unit) content.focus(); return; }
    chosen = unit ?? null;
    resident = null;
    if (!unit) return;
    content.focus();
    const home = (await household(unit.id))[0];
    const head = home?.people.find(one => one.relationship === 'PRINCIPAL') ?? home?.people[0];
    if (head && chosen?.id === unit.id) {
      const details = await person(head.person);
      resident = head.person;
      who.value = details.name;
      phone.value = details.phone?.includes('*') ? '' : details.phone ?? '';
    }
  }

  async function submit(event) {
    event.preventDefault();
    wrong.textContent = '';
    const body = {
      source: 'CUSTOMER',
      channel: channel.value,
      location: chosen ? { unit: chosen.id, ...(spot.value && { spot: spot.value }) } : { area: input.value.slice(0, 60), ...(spot.value && { spot: spot.value }) },
      standing: resident ? 'RESIDENT' : 'OUTSIDER',
      ...(resident && { reporter: `resident:${resident}`, resident }),
      content: content.value,
      contact: { person: who.value, phone: phone.value },
      ...(kind.value && { about: { kind: kind.value, priority: { heavy: false, urgent: emergency.checked }, emergency: emergency.checked } }),
    };
    try {
      const opened = await command('tickets', body, { key: form.dataset.key });
      location.hash = `#/ticket/${opened.id}`;
    } catch (problem) {
      form.dataset.key = crypto.randomUUID();
      wrong.textContent = [plain(problem.message), ...(problem.body?.violations ?? []).map(one => `${one.pointer}: ${one.message}`)].join(' ');
    }
  }

  const form = h('form.card', { onsubmit: submit, 'data-key': crypto.randomUUID() }, h('div.body', {}, h('div.stack', {},
    h('p', {}),
    h('div.fields', {}, field(t('open.unit'), input), field(t('open.spot'), spot)),
    field(t('open.content'), content),
    h('div.fields', {}, field(t('open.kind'), kind), field(t('open.person'), who), field(t('open.phone'), phone), field(t('open.channel'), channel)),
    h('div.check', {}, emergency, h('label', { for: 'emergency' }, t('open.emergency'))),
    wrong, h('div', {}, h('button.first', {}, t('open.submit'), h('kbd', {}, '↵'))))));
  const unitField = form.querySelector('.field');
  unitField.append(element);
  unitField.querySelector('label').setAttribute('for', 'unit');
  if (asked) {
    const unit = units.find(one => one.id === asked);
    input.value = unit?.number ?? '';
    content.setAttribute('autofocus', '');
    await take(unit);
  }
  return [h('div.head', {}, h('div', {}, h('h1', {}, t('open.title')), h('p.lead', {}, t('open.lead')))), form];
}
