// Light or dark: as the system has it, until somebody says otherwise.
const system = matchMedia('(prefers-color-scheme: dark)');
const current = () => localStorage.getItem('theme') ?? (system.matches ? 'dark' : 'light');

function apply() {
  document.documentElement.dataset.theme = current();
  dispatchEvent(new Event('theme'));
}

export function startTheme() {
  system.addEventListener('change', apply);
  apply();
}

export function switchTheme() {
  localStorage.setItem('theme', current() === 'dark' ? 'light' : 'dark');
  apply();
}

/** A colour of the style sheet. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
