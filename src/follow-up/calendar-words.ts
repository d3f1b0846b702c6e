/** What a calendar says by itself. Whoever looks at the screen, or at a shared calendar, learns nothing. */
import type { Language } from '../domain/language.ts';

type CalendarWords = {
  readonly title: string;
  /** Neutral too: a file lies among others. */
  readonly fileName: string;
};

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  nl: { title: 'Post nakijken', fileName: 'agenda.ics' },
  en: { title: 'Check the post', fileName: 'calendar.ics' },
  ar: { title: 'تفقّد البريد', fileName: 'calendar.ics' },
  tr: { title: 'Postaya bak', fileName: 'takvim.ics' },
};
