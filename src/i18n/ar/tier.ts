/** Arabic: how somebody knows it. */
import type { Messages } from '../nl.ts';

export const tier: Messages['tier'] = {
  'stated-on-page': 'مكتوب على الصفحة',
  'seen-technically': 'شوهد تقنيًا',
  'happened-to-me': 'حدث معي',
  reported: 'أبلغ عنه آخرون',
};
