/** The sentences about what was seen, in each language of the letters. They claim no more than the tier. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Telling } from '../../domain/record.ts';
import type { Standing } from '../../domain/replay.ts';

/** `day` and `on` come in words: `3 maart 2026`, ` op 3 maart 2026 om …` or nothing. */
export type ObservationWords = {
  readonly inRoom: Readonly<Record<Telling, (day: string) => string>>;
  readonly place: string;
  readonly on: (moment: string) => string;
  readonly onPage: Readonly<Record<Telling, (on: string) => string>>;
  /** At least one number. */
  readonly pagesShow: (numbers: readonly number[]) => string;
  readonly visitShows: (number: number) => string;
  readonly markedText: string;
  readonly textOf: (number: number) => string;
  readonly changeShows: (number: number) => string;
  readonly note: string;
  readonly noteOfOther: string;
  readonly myVisit: (moment: string) => string;
  /** What the writer knows of it on the day of the letter; what they add follows it. */
  readonly now: Readonly<Record<Exclude<Standing, 'left-out'>, string>>;
};

/** `1, 2 en 3`. */
const inRow = (numbers: readonly number[], and: string): string =>
  `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;

export const observationWords: Readonly<Record<LetterLanguage, ObservationWords>> = {
  nl: {
    inRoom: {
      'stated-on-page': (day) => `Op ${day} las ik dit.`,
      'seen-technically': (day) => `Op ${day} zag ik dit.`,
      'happened-to-me': (day) => `Op ${day} is mij dit zelf overkomen.`,
      reported: (day) => `Anderen vertelden mij dat dit op ${day} gebeurde.`,
      received: (day) => `Een ander heeft gemeld dat dit op ${day} gebeurde.`,
    },
    place: ' Plaats: ',
    on: (moment) => ` op ${moment}`,
    onPage: {
      'stated-on-page': (on) => `Dit las ik op een webpagina${on}. De pagina is: `,
      'seen-technically': (on) =>
        `Dit was technisch te zien toen ik een webpagina opende${on}. Wat er daarna met de ` +
        'gegevens gebeurde, kan ik niet zien. De pagina is: ',
      'happened-to-me': (on) =>
        `Dit is mij zelf overkomen. De volgende webpagina gaat erover. Ik bekeek die${on}: `,
      reported: (on) =>
        'Anderen hebben mij dit verteld. Ik heb het niet zelf meegemaakt. De volgende webpagina ' +
        `gaat erover. Ik bekeek die${on}: `,
      received: (on) =>
        `Een ander heeft dit gemeld, en legde een webpagina vast${on}. De pagina is: `,
    },
    pagesShow: (numbers) =>
      numbers.length === 1
        ? `Bijlage ${numbers} laat zien hoe de pagina eruitzag.`
        : `Bijlagen ${inRow(numbers, 'en')} laten zien hoe de pagina eruitzag.`,
    visitShows: (number) => `Bijlage ${number} laat dit per adres en per cookie zien.`,
    markedText: 'De gemarkeerde tekst',
    textOf: (number) => `De tekst van bijlage ${number}`,
    changeShows: (number) => `Bijlage ${number} laat zien wat er toen stond.`,
    note: 'Mijn toelichting:',
    noteOfOther: 'De toelichting van die ander:',
    myVisit: (moment) => `mijn bezoek op ${moment} aan `,
    now: {
      'still-so': 'Voor zover bekend is dit nu nog zo.',
      solved: 'Voor zover bekend is dit nu opgelost.',
      different: 'Voor zover bekend is dit nu anders:',
    },
  },
  en: {
    inRoom: {
      'stated-on-page': (day) => `On ${day} I read this.`,
      'seen-technically': (day) => `On ${day} I saw this.`,
      'happened-to-me': (day) => `On ${day} this happened to me.`,
      reported: (day) => `Others told me that this happened on ${day}.`,
      received: (day) => `Somebody else reported that this happened on ${day}.`,
    },
    place: ' Place: ',
    on: (moment) => ` on ${moment}`,
    onPage: {
      'stated-on-page': (on) => `I read this on a web page${on}. The page is: `,
      'seen-technically': (on) =>
        `This could be seen technically when I opened a web page${on}. What happened to the data ` +
        'after that, I cannot see. The page is: ',
      'happened-to-me': (on) =>
        `This happened to me. The following web page is about it. I looked at it${on}: `,
      reported: (on) =>
        'Others told me this. I did not go through it myself. The following web page is about it. ' +
        `I looked at it${on}: `,
      received: (on) => `Somebody else reported this, and captured a web page${on}. The page is: `,
    },
    pagesShow: (numbers) =>
      numbers.length === 1
        ? `Exhibit ${numbers} shows what the page looked like.`
        : `Exhibits ${inRow(numbers, 'and')} show what the page looked like.`,
    visitShows: (number) => `Exhibit ${number} shows this for each host and each cookie.`,
    markedText: 'The marked text',
    textOf: (number) => `The text of exhibit ${number}`,
    changeShows: (number) => `Exhibit ${number} shows what stood there then.`,
    note: 'My explanation:',
    noteOfOther: 'The explanation of that person:',
    myVisit: (moment) => `my visit on ${moment} to `,
    now: {
      'still-so': 'As far as is known, this is still so.',
      solved: 'As far as is known, this has been solved.',
      different: 'As far as is known, this is different now:',
    },
  },
};
