/** English: reading aloud. */
import type { Messages } from '../nl.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'Read aloud',
  stop: 'Stop reading',
  none: 'This device has no voice of its own for this language. Kantlijn does not read aloud over the internet.',
};
