/** What a pack does not prove, said in the file for programs as plainly as in the one for people. */
import type { LetterLanguage } from '../../../domain/language.ts';

const sentences = {
  nl: [
    'Niet dat de website dit aan iedereen liet zien: alleen wat een browser op een apparaat liet zien.',
    'Niet dat niemand de pagina in die browser heeft veranderd.',
    'Niet wanneer het was: de tijden komen van de klok van het apparaat.',
    'Niet wie het pakket heeft gemaakt: er zit geen handtekening bij.',
    'Niet dat het pakket nooit opnieuw is gemaakt.',
    'Niet dat er niets is weggelaten.',
    'Niet of iets wel of niet mag: dat oordeel is aan anderen.',
  ],
  en: [
    'Not that the website showed this to everybody: only what a browser on a device showed.',
    'Not that nobody changed the page in that browser.',
    'Not when it was: the times come from the clock of the device.',
    'Not who made the pack: there is no signature with it.',
    'Not that the pack was never made anew.',
    'Not that nothing was left out.',
    'Not whether something is allowed: that is for others to judge.',
  ],
} as const satisfies Record<LetterLanguage, readonly string[]>;

export const notProven = (language: LetterLanguage): readonly string[] => sentences[language];
