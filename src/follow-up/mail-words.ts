/** What an e-mail says beside its letter: short and neutral. All that matters stands in the letter. */
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';

export type MailText = { readonly subject: string; readonly body: string };

const sayDay = (day: Day, language: LetterLanguage): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00.000Z`));

/** The name below it is that of the letter. The subject tells no more than that there is one. */
export function mailText({
  day,
  language,
  signature,
}: Pick<Letter, 'day' | 'language' | 'signature'>): MailText {
  const said = sayDay(day, language);
  switch (language) {
    case 'nl':
      return {
        subject: `Brief van ${said}`,
        body: `Geachte heer, mevrouw,

Mijn brief van ${said} zit als bijlage bij deze e-mail.
Wilt u mij laten weten dat u hem heeft gekregen?

Met vriendelijke groet,
${signature}
`,
      };
    case 'en':
      return {
        subject: `Letter of ${said}`,
        body: `Dear Sir or Madam,

My letter of ${said} is attached to this e-mail.
Please let me know that you have received it.

Yours faithfully,
${signature}
`,
      };
  }
}
