/** Turkish: reading aloud. */
import type { Messages } from '../nl.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'Sesli oku',
  stop: 'Okumayı durdur',
  none: 'Bu cihazın bu dil için kendi sesi yok. Kantlijn internet üzerinden sesli okumaz.',
};
