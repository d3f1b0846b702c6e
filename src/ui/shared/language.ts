/** The words of one language, loaded when it is chosen. */
import type { Language } from '../../domain/language.ts';
import type { PracticeId, PracticeText } from '../../domain/practice.ts';
import type { Messages } from '../../i18n/nl.ts';

export type Words = {
  readonly language: Language;
  readonly messages: Messages;
  readonly practices: Readonly<Record<PracticeId, PracticeText>>;
};

export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'nl': {
      const [{ nl }, { practicesNl }] = await Promise.all([
        import('../../i18n/nl.ts'),
        import('../../data/practices/nl.ts'),
      ]);
      return { language, messages: nl, practices: practicesNl };
    }
    case 'en': {
      const [{ en }, { practicesEn }] = await Promise.all([
        import('../../i18n/en.ts'),
        import('../../data/practices/en.ts'),
      ]);
      return { language, messages: en, practices: practicesEn };
    }
  }
}

/** Sets the language and direction of our own page; read aloud and hyphenated accordingly. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = 'ltr';
}
