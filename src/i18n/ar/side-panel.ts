/** Arabic: the panel beside the page. */
import type { Messages } from '../nl.ts';

export const sidePanel: Messages['sidePanel'] = {
  open: 'فتح بجانب الصفحة',
  openHint: 'عندها يبقى هذا بجانب الصفحة.',
  clickNeeded: 'اضغطوا على زر Kantlijn',
  whyClick:
    'لم يسمح المتصفح بهذه الصفحة بعد. اضغطوا على زر Kantlijn في شريط الأدوات. بعد ذلك ترون هنا ما يمكنكم فعله.',
};
