/** The words of one language, loaded when it is chosen. */
import type { Language } from '../../domain/language.ts';
import type { PracticeEntry, PracticeId, PracticeText } from '../../domain/practice.ts';
import type { AskedQuestion } from '../../domain/question-sheet.ts';
import type { Messages } from '../../i18n/nl.ts';

export type Words = {
  readonly language: Language;
  readonly messages: Messages;
  readonly practices: (id: PracticeId) => PracticeText;
  /** The practices in their order, with what is known about them. */
  readonly catalogue: readonly PracticeEntry[];
  readonly entry: (id: PracticeId) => PracticeEntry;
  /** All that is asked about a practice. */
  readonly sheet: (id: PracticeId) => readonly AskedQuestion[];
};

export async function loadWords(language: Language): Promise<Words> {
  const [messages, { practiceEntries, practiceEntry }, { sheetOf }] = await Promise.all([
    loadMessages(language),
    import('../../data/practices.ts'),
    import('../../data/question-sheets.ts'),
  ]);
  return {
    language,
    messages,
    practices: (id) => practiceEntry(id).texts[language],
    catalogue: practiceEntries,
    entry: practiceEntry,
    sheet: (id) => sheetOf(id, language),
  };
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
