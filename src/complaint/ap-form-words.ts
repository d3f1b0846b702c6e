/** What is said in the AP's form beside the words of the letter itself. */
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { GateOutcome } from '../domain/own-data.ts';
import { sayDay } from './dates.ts';

type ApFormWords = {
  readonly tip: string;
  readonly ownData: Readonly<Record<GateOutcome | 'authorised', string>>;
  /** In the place of what does not fit. `part` is the heading in the letter. */
  readonly inLetter: (day: Day, part: string) => string;
  /** The same, as short as it can be. */
  readonly seeLetter: string;
  readonly letter: (day: Day) => string;
};

export const apFormWords: Readonly<Record<LetterLanguage, ApFormWords>> = {
  nl: {
    tip: 'Tip',
    ownData: {
      complaint: 'Ja, het gaat om mijn eigen gegevens.',
      tip: 'Nee, het gaat om gegevens van anderen.',
      'not-clear': 'Of het ook om mijn eigen gegevens gaat, weet ik niet zeker.',
      authorised: 'Het gaat om gegevens van anderen. Zij hebben mij gemachtigd.',
    },
    inLetter: (day, part) =>
      `Dit staat in mijn brief van ${sayDay(day, 'nl')}, onder ‘${part}’. Die brief stuur ik mee.`,
    seeLetter: 'Zie mijn brief.',
    letter: (day) => `Mijn brief van ${sayDay(day, 'nl')}`,
  },
  en: {
    tip: 'Tip',
    ownData: {
      complaint: 'Yes, it is about my own data.',
      tip: 'No, it is about data of others.',
      'not-clear': 'Whether it is about my own data too, I do not know for sure.',
      authorised: 'It is about data of others. They have authorised me.',
    },
    inLetter: (day, part) =>
      `This is in my letter of ${sayDay(day, 'en')}, under ‘${part}’. I send that letter along.`,
    seeLetter: 'See my letter.',
    letter: (day) => `My letter of ${sayDay(day, 'en')}`,
  },
};
