/** The few words for people in the description of a pack. Neutral: no person, no organisation. */
import type { LetterLanguage } from '../../../domain/language.ts';

export const crateWords = {
  nl: {
    name: (short: string) => `Bewijspakket ${short}`,
    description:
      'Bewaarde pagina’s, stukken en brieven over privacy, met een lijst van vingerafdrukken. LEESMIJ.txt zegt wat dit bewijst en wat niet.',
    rights: 'Geen licentie',
    rightsDescription:
      'Wie dit maakte, heeft er geen licentie bij gegeven. Rechten op de pagina’s en stukken zijn van anderen. Er kunnen persoonlijke gegevens in staan.',
    captured: 'Pagina vastgelegd',
  },
  en: {
    name: (short: string) => `Evidence pack ${short}`,
    description:
      'Kept pages, documents and letters about privacy, with a list of fingerprints. README.txt says what this proves and what it does not.',
    rights: 'No licence',
    rightsDescription:
      'Who made this gave no licence with it. Rights in the pages and documents are those of others. There may be personal data in it.',
    captured: 'Page captured',
  },
} as const satisfies Record<LetterLanguage, object>;
