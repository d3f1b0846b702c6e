/** English: how a mark was found again. */
import type { Messages } from '../nl.ts';

export const anchorStatus: Messages['anchorStatus'] = {
  anchored: 'found',
  suggested: 'may have changed: please look',
  ambiguous: 'stands in several places: please look which one you mean',
  orphaned: 'not found: no longer stands on the page like this',
  'not-searched': 'not looked for yet',
};
