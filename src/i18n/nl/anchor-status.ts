/** Dutch: how a mark was found again. */
import type { AnchorStatus } from '../../domain/selector.ts';

export const anchorStatus: Record<AnchorStatus, string> = {
  anchored: 'gevonden',
  suggested: 'misschien veranderd: kijk zelf',
  ambiguous: 'staat op meer plaatsen: kijk zelf welke u bedoelt',
  orphaned: 'niet gevonden: staat niet meer zo op de pagina',
  'not-searched': 'nog niet gezocht',
};
