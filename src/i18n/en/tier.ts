/** English: how somebody knows it. */
import type { Messages } from '../nl.ts';

export const tier: Messages['tier'] = {
  'stated-on-page': 'The page says so',
  'seen-technically': 'Seen technically',
  'happened-to-me': 'Happened to me',
  reported: 'Reported by others',
};
