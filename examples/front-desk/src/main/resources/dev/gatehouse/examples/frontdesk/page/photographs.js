// Photographs, made small before they leave: what was found, not how it was lit.
import { h, newId } from './dom.js';
import { keepPicture } from './api.js';
import { t } from './i18n.js';

const LONGEST = 1600;

export function photographs(words, required) {
  const input = h('input', { type: 'file', accept: 'image/*', multiple: true, required, id: newId() });
  const hint = h('p.hint', { role: 'status' });
  input.addEventListener('change', () => { hint.textContent = t('f.chosen', input.files.length); });
  return {
    element: h('div', {}, h('label', { for: input.id }, words), input, hint),
    value: async () => Promise.all([...input.files].map(async file => keepPicture(await small(file)))),
  };
}

async function small(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = h('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.8));
}
