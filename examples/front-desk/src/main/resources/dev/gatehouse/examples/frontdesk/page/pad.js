// A signature drawn with finger, pen or mouse; the picture stays here, the library gets its digest.
import { h, newId } from './dom.js';
import { keepPicture } from './api.js';
import { t } from './i18n.js';

export function pad(words) {
  const canvas = h('canvas.pad', { id: newId(), width: 720, height: 216, role: 'img', 'aria-label': words });
  const pen = canvas.getContext('2d');
  let drawn = false;
  let last = null;
  const at = event => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  canvas.addEventListener('pointerdown', event => {
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
  });
  canvas.addEventListener('pointermove', event => {
    if (!last) return;
    const next = at(event);
    pen.lineWidth = 3;
    pen.lineCap = 'round';
    pen.strokeStyle = '#15205a';
    pen.beginPath();
    pen.moveTo(...last);
    pen.lineTo(...next);
    pen.stroke();
    last = next;
    drawn = true;
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { last = null; });
  const clear = () => { pen.clearRect(0, 0, canvas.width, canvas.height); drawn = false; };
  return {
    element: h('div', {}, h('span.label', {}, words), canvas, h('button.plain', { type: 'button', onclick: clear }, t('f.clear'))),
    isDrawn: () => drawn,
    /** By what the library is to know it; null when nothing was drawn. */
    attachment: async () => (drawn ? keepPicture(await new Promise(done => canvas.toBlob(done, 'image/png'))) : null),
  };
}
