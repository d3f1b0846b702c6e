/** Arabic: the panel beside the page. */
import type { Messages } from '../nl.ts';

export const sidePanel: Messages['sidePanel'] = {
  open: 'افتح بجانب الصفحة',
  openHint: 'عندئذ يبقى هذا بجانب الصفحة.',
  clickNeeded: 'اضغط على زر Kantlijn',
  whyClick:
    'المتصفح لا يسمح بالوصول إلى هذه الصفحة بعد. اضغط على زر Kantlijn في شريط الأدوات. بعد ذلك ترى هنا ما يمكنك فعله.',
};
