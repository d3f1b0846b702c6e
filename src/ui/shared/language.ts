/** The words of one language, loaded when it is chosen. */
import type { Language } from '../../domain/language.ts';
import type { PracticeId, PracticeText } from '../../domain/practice.ts';
import type { Messages } from '../../i18n/nl.ts';

export type Words = {
  readonly language: Language;
  readonly messages: Messages;
  readonly practices: (id: PracticeId) => PracticeText;
};

export async function loadWords(language: Language): Promise<Words> {
  const [messages, { practiceText }] = await Promise.all([
    loadMessages(language),
    import('../../data/practices.ts'),
  ]);
  return { language, messages, practices: (id) => practiceText(id, language) };
}

async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'nl':
      return (await import('../../i18n/nl.ts')).nl;
    case 'en':
      return (await import('../../i18n/en.ts')).en;
  }
}

/** Sets the language and direction of our own page; read aloud and hyphenated accordingly. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = 'ltr';
}
