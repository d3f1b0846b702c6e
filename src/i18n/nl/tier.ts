/** Dutch: how somebody knows it. */
import type { Tier } from '../../domain/record.ts';

export const tier: Record<Tier, string> = {
  'stated-on-page': 'Staat op de pagina',
  'seen-technically': 'Technisch gezien',
  'happened-to-me': 'Mij overkomen',
  reported: 'Door anderen gemeld',
};
