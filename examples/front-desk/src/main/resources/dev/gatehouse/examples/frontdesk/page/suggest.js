// A text field that suggests: arrows choose, Enter takes, Escape leaves what was typed.
import { h, newId } from './dom.js';

/** @param find what fits to what was typed: [{value, text, hint}]; @param take is told what was chosen */
export function suggest(props, find, take) {
  const list = h('ul', { role: 'listbox', id: newId(), hidden: true, 'aria-label': props['aria-label'] ?? props.id });
  const input = h('input', { ...props, role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id });
  let options = [];
  let at = -1;
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const choose = index => {
    const chosen = options[index];
    if (!chosen) return;
    input.value = chosen.value;
    close();
    take(chosen);
  };
  const mark = () => {
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) input.setAttribute('aria-activedescendant', list.children[at].id);
  };
  input.addEventListener('input', () => {
    options = input.value.trim() ? find(input.value).slice(0, 8) : [];
    at = options.length ? 0 : -1;
    list.replaceChildren(...options.map((option, i) => h('li', { role: 'option', id: newId(), onmousedown: event => { event.preventDefault(); choose(i); } },
      h('span', {}, option.text), option.hint && h('small', {}, option.hint))));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark();
    take(options.find(option => option.value === input.value) ?? null);
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
      mark();
    } else if (event.key === 'Enter' || (event.key === 'Tab' && at >= 0)) {
      if (event.key === 'Enter') event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
  return { input, element: h('div.suggest', {}, input, list) };
}
