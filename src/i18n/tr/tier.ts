/** Turkish: how somebody knows it. */
import type { Messages } from '../nl.ts';

export const tier: Messages['tier'] = {
  'stated-on-page': 'Sayfada yazıyor',
  'seen-technically': 'Teknik olarak görüldü',
  'happened-to-me': 'Benim başıma geldi',
  reported: 'Başkaları bildirdi',
};
