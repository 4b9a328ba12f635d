// The cabinet as it hangs.
import { h } from './dom.js';
import { t } from './i18n.js';

export async function view() {
  return [h('div.head', {}, h('h1', {}, t('keys.title'))), h('p.empty', {}, t('keys.nothing'))];
}
