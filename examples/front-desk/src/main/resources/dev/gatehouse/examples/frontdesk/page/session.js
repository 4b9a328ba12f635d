// Who sits here, and what the browser remembers: the token for as long as the tab is open, language and theme for longer.
let state = null;
let skew = 0;

export const session = () => state;
export const me = () => state?.party;
export const hasRole = role => state?.roles.includes(role);
export const token = () => sessionStorage.getItem('token');

/** What time it is where the server is. */
export const now = () => Date.now() + skew;

/** A link brings the token behind its number sign, which never leaves the browser; it is taken out of the address at once. */
export function takeToken() {
  const brought = /^#token=([\w.-]+)$/.exec(location.hash);
  if (brought) {
    sessionStorage.setItem('token', brought[1]);
    history.replaceState(null, '', '/#/board');
  }
}

export function keepToken(text) {
  sessionStorage.setItem('token', text);
}

export function leave() {
  sessionStorage.removeItem('token');
  state = null;
}

export function begin(found) {
  state = found;
  skew = Date.parse(found.now) - Date.now();
}

export const staff = party => state?.staff.find(one => one.party === party);
