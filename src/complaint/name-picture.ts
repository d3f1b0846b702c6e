/** What the picture of a page is called behind a letter, and what is said of it to who cannot see it. */
import type { Capture } from '../domain/capture.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { sayMoment } from './dates.ts';
import { namePage } from './exhibits.ts';

export type PictureName = { readonly name: string; readonly alt: string };

/** The screen of that capture, which these exhibits are about. */
export function namePicture(
  capture: Capture,
  exhibits: readonly number[],
  language: LetterLanguage,
): PictureName {
  const numbers = exhibits.join(', ');
  const page = namePage(capture);
  const moment = sayMoment(capture.startedAt, language);
  switch (language) {
    case 'nl':
      return {
        name: `Bijlage ${numbers}: schermafbeelding van ${page}`,
        alt: `Schermafbeelding van ${page}, gemaakt op ${moment}`,
      };
    case 'en':
      return {
        name: `Exhibit ${numbers}: screenshot of ${page}`,
        alt: `Screenshot of ${page}, made on ${moment}`,
      };
  }
}
