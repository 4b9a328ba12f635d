// Elements without markup in strings: what people typed is text, and never becomes an element.
const SVG = 'http://www.w3.org/2000/svg';

/** h('a.big', {href: '#/', onclick: f}, 'text', child, [more]) */
export function h(selector, props, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length) element.classList.add(...classes);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.classList.add(...value.split(' ').filter(Boolean));
    else if (name === 'value' || name === 'checked' || name === 'selected') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** The sign of the house. */
export function mark() {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  const box = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: 32, height: 32, rx: 7, fill: '#0e6e5c' })) box.setAttribute(name, value);
  const gate = document.createElementNS(SVG, 'path');
  const line = { d: 'M8 25V13a8 8 0 0 1 16 0v12M13 25v-9h6v9', fill: 'none', stroke: '#fff', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries(line)) gate.setAttribute(name, value);
  svg.append(box, gate);
  return svg;
}

let unique = 0;
export const newId = () => `f${++unique}`;

/** A label with its control below it. */
export function field(label, control, hint) {
  control.id ||= newId();
  if (hint) control.setAttribute('aria-describedby', `${control.id}-hint`);
  return h('div.field', {}, h('label', { for: control.id }, label), control,
    hint && h('p.hint', { id: `${control.id}-hint` }, hint));
}

export function select(options, value, props) {
  const control = h('select', props, options.map(([key, text]) => h('option', { value: key }, text)));
  control.value = value ?? options[0]?.[0] ?? '';
  return control;
}

export function card(title, body, { count, tools, id } = {}) {
  const heading = newId();
  return h('section.card', { 'aria-labelledby': heading, id },
    h('header', {}, h('h2', { id: heading }, title), count !== undefined && h('span.count', {}, String(count)),
      tools && h('div.tools', {}, tools)),
    body);
}

let polite;
/** Told to screen readers, once; nothing is seen of it. */
export function announce(text) {
  polite ??= document.body.appendChild(h('div.sr', { 'aria-live': 'polite', role: 'status' }));
  polite.textContent = text;
}
