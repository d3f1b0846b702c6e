/** The words of one language, loaded when it is chosen. */
import { directionOf, isLetterLanguage, type Language } from '../../domain/language.ts';
import type { PracticeEntry, PracticeId, PracticeText } from '../../domain/practice.ts';
import type { AskedQuestion } from '../../domain/question-sheet.ts';
import type { TranslatedLaw } from '../../domain/translated.ts';
import type { Messages } from '../../i18n/nl.ts';
import type { PopupMessages } from '../../i18n/nl-popup.ts';

/** What the popup says, and whatever is shown before another page is open. */
export type PopupWords = {
  readonly language: Language;
  readonly messages: PopupMessages;
  readonly practices: (id: PracticeId) => PracticeText;
  /** The practices in their order, with what is known about them. */
  readonly catalogue: readonly PracticeEntry[];
  readonly entry: (id: PracticeId) => PracticeEntry;
  /** All that is asked about a practice. */
  readonly sheet: (id: PracticeId) => readonly AskedQuestion[];
  /** Routes and terms in the language of the screen; `null` where the data itself has it. */
  readonly law: TranslatedLaw | null;
};

/** All words: what a popup does not load. */
export type Words = PopupWords & { readonly messages: Messages };

export const isAll = (words: PopupWords): words is Words => 'disclaimer' in words.messages;

/** The words of the screens alone, for what is shown before anything else: it asks for no practice. */
export async function loadFirstWords(language: Language): Promise<PopupWords> {
  const notYet = () => {
    throw new Error('the catalogue is not loaded yet');
  };
  return {
    language,
    messages: await loadPopupMessages(language),
    practices: notYet,
    catalogue: [],
    entry: notYet,
    sheet: notYet,
    law: null,
  };
}

export const loadPopupWords = (language: Language): Promise<PopupWords> =>
  withReports(language, loadPopupMessages(language));

export const loadWords = (language: Language): Promise<Words> =>
  withReports(language, loadMessages(language));

/** `loading`, with the words of practices, questions and law. */
async function withReports<Said>(language: Language, loading: Promise<Said>) {
  const [messages, { practiceEntries, practiceEntry }, report] = await Promise.all([
    loading,
    import('../../data/practices.ts'),
    loadReportWords(language),
  ]);
  return { language, messages, catalogue: practiceEntries, entry: practiceEntry, ...report };
}

type ReportWords = Pick<PopupWords, 'practices' | 'sheet' | 'law'>;

async function loadReportWords(language: Language): Promise<ReportWords> {
  const { practiceEntry, practiceText } = await import('../../data/practices.ts');
  const { sheetIn, sheetOf } = await import('../../data/question-sheets.ts');
  if (isLetterLanguage(language))
    return {
      practices: (id) => practiceText(id, language),
      sheet: (id) => sheetOf(id, language),
      law: null,
    };
  const { translatedLaw, translatedReports } = await import('./translated-texts.ts');
  const [reports, law] = await Promise.all([translatedReports(language), translatedLaw(language)]);
  return {
    practices: (id) => ({ ...practiceEntry(id).texts[language], ...reports.practices[id] }),
    sheet: (id) => sheetIn(id, reports.practices[id].questions, reports.commonQuestions),
    law,
  };
}

async function loadPopupMessages(language: Language): Promise<PopupMessages> {
  switch (language) {
    case 'nl':
      return (await import('../../i18n/nl-popup.ts')).nlPopup;
    case 'en':
      return (await import('../../i18n/en-popup.ts')).enPopup;
    case 'ar':
      return (await import('../../i18n/ar-popup.ts')).arPopup;
    case 'tr':
      return (await import('../../i18n/tr-popup.ts')).trPopup;
  }
}

async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'nl':
      return (await import('../../i18n/nl.ts')).nl;
    case 'en':
      return (await import('../../i18n/en.ts')).en;
    case 'ar':
      return (await import('../../i18n/ar.ts')).ar;
    case 'tr':
      return (await import('../../i18n/tr.ts')).tr;
  }
}

/** Sets the language and direction of our own page; read aloud and hyphenated accordingly. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
