/**
 * What may be said of a page that changed: what stood there at one moment, and what at another. Not who
 * changed it, when, or why, for that was not seen.
 */
import type { ChangeExhibit } from '../domain/dossier.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { LossClass, Replacement } from '../domain/passage-change.ts';
import { sayMoment } from './dates.ts';

export type ChangeWords = {
  readonly title: (number: number) => string;
  readonly page: string;
  readonly seen: string;
  readonly old: string;
  readonly now: string;
  /** Where nothing of the later page can be pointed at. */
  readonly noPlace: string;
  /** Where it stood, when nothing does now. */
  readonly itsPlace: string;
  readonly differences: string;
  readonly legend: string;
  readonly meaning: string;
  readonly replacement: (replacement: Replacement) => string;
  readonly files: string;
  readonly oldText: string;
  readonly oldPassage: string;
  readonly newText: string;
  readonly limits: string;
  readonly limitLines: readonly string[];
};

export const changeWords: Readonly<Record<LetterLanguage, ChangeWords>> = {
  nl: {
    title: (number) => `Bijlage ${number}: een andere tekst op de pagina`,
    page: 'Pagina',
    seen: 'Gezien',
    old: 'Wat er stond',
    now: 'Wat er later stond',
    noPlace: 'Op de pagina is geen plaats aan te wijzen die hierbij hoort.',
    itsPlace: '[hier stond de tekst]',
    differences: 'De verschillen',
    legend: 'Wat weg is, is doorgestreept. Wat nieuw is, is onderstreept.',
    meaning: 'Een getal, datum, bedrag, termijn of ontkenning is anders.',
    replacement: ({ gone, come }) => {
      if (come === '') return `Weg: “${gone}”`;
      return gone === '' ? `Nieuw: “${come}”` : `Eerst “${gone}”, later “${come}”`;
    },
    files: 'Bestanden',
    oldText: 'alle tekst van de pagina toen',
    oldPassage: 'de gemarkeerde tekst toen, met wat eromheen stond',
    newText: 'alle tekst van de pagina later',
    limits: 'Wat dit niet bewijst',
    limitLines: [
      'Dit is wat één browser op die momenten liet zien. Een website kan aan anderen iets anders ' +
        'laten zien.',
      'De tijden komen van de klok van het apparaat. Wat er tussen die momenten stond, staat hier niet.',
      'Wie de tekst veranderde, en waarom, staat hiermee niet vast.',
    ],
  },
  en: {
    title: (number) => `Exhibit ${number}: another text on the page`,
    page: 'Page',
    seen: 'Seen',
    old: 'What stood there',
    now: 'What stood there later',
    noPlace: 'No place on the page can be pointed at that belongs to this.',
    itsPlace: '[here the text stood]',
    differences: 'The differences',
    legend: 'What is gone is struck through. What is new is underlined.',
    meaning: 'A number, date, amount, term or negation is different.',
    replacement: ({ gone, come }) => {
      if (come === '') return `Gone: “${gone}”`;
      return gone === '' ? `New: “${come}”` : `First “${gone}”, later “${come}”`;
    },
    files: 'Files',
    oldText: 'all text of the page then',
    oldPassage: 'the marked text then, with what stood around it',
    newText: 'all text of the page later',
    limits: 'What this does not prove',
    limitLines: [
      'This is what one browser showed at those moments. A website may show something else to others.',
      'The times come from the clock of the device. What stood there between those moments is not shown.',
      'Who changed the text, and why, is not established by this.',
    ],
  },
};

/** Of what is said that it stood there, on a page that shows it further down. */
export const changeSubject = {
  nl: 'De tekst hieronder',
  en: 'The text below',
} as const satisfies Record<LetterLanguage, string>;

/** How it no longer stood there: at all, in these words, or in that place while another still has it. */
type Lost = LossClass | 'from-its-place';

const lostNl: Record<Lost, string> = {
  removed: 'stond die tekst er niet meer.',
  changed: 'stond die tekst er niet meer zo.',
  'from-its-place':
    'stond die tekst niet meer op die plaats. Op een andere plaats op de pagina stond die nog wel.',
};

const lostEn: Record<Lost, string> = {
  removed: 'that text no longer stood there.',
  changed: 'that text no longer stood there in these words.',
  'from-its-place':
    'that text no longer stood in that place. In another place on the page it still did.',
};

/** What was seen at the two moments, of the text that `subject` names. */
export function sayLoss(exhibit: ChangeExhibit, subject: string, language: LetterLanguage): string {
  const { capture, change, againAt } = exhibit;
  const then = sayMoment(capture.startedAt, language);
  const later = sayMoment(change.seenAt, language);
  const lost = change.otherPlaces > 0 ? 'from-its-place' : change.class;
  const again = againAt && sayMoment(againAt, language);
  switch (language) {
    case 'nl': {
      const end = again === null ? '' : ` Op ${again} stond die er weer.`;
      return `${subject} stond op ${then} op de pagina. Op ${later} ${lostNl[lost]}${end}`;
    }
    case 'en': {
      const end = again === null ? '' : ` On ${again} it stood there again.`;
      return `${subject} stood on the page on ${then}. On ${later} ${lostEn[lost]}${end}`;
    }
  }
}
