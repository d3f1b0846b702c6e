/** How the answer may arrive: on paper, by e-mail, at the desk, or through an adviser. */
import type { AnswerWay } from '../../domain/answer-way.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { list, type Parts, paragraph, said } from '../inlines.ts';
import type { Sender } from './frame.ts';
import type { Party } from './outward-facts.ts';

export type AnswerFacts = {
  readonly sender: Sender;
  /** Left out or empty: on paper, and by e-mail too when there is an address. */
  readonly answerWays?: readonly AnswerWay[];
  /** Who the adviser is. Left out when it is not known. */
  readonly adviser?: Party;
};

type Words = {
  readonly one: string;
  readonly several: string;
  readonly post: string;
  readonly email: string;
  readonly counter: string;
  readonly adviser: string;
  readonly someAdviser: string;
};

const words: Readonly<Record<LetterLanguage, Words>> = {
  nl: {
    one: 'U kunt antwoorden ',
    several: 'U kunt op een van deze manieren antwoorden:',
    post: 'op papier, naar het adres boven aan deze brief',
    email: 'met beveiligde e-mail naar ',
    counter: 'aan uw balie, als u mij laat weten wanneer ik het antwoord kan halen',
    adviser: 'via mijn adviseur: ',
    someAdviser: 'via mijn adviseur, van wie ik u dan de naam en het adres geef',
  },
  en: {
    one: 'You can answer ',
    several: 'You can answer in one of these ways:',
    post: 'on paper, to the address at the top of this letter',
    email: 'by secure e-mail to ',
    counter: 'at your desk, if you tell me when I can collect the answer',
    adviser: 'through my adviser: ',
    someAdviser: 'through my adviser, whose name and address I will then give you',
  },
};

const usual: readonly AnswerWay[] = ['post', 'email'];

/** Nobody is asked for an e-mail to an address that is not there. */
function waysOf({ answerWays = [], sender }: AnswerFacts): readonly AnswerWay[] {
  const wanted = answerWays.length === 0 ? usual : answerWays;
  const possible = wanted.filter((way) => way !== 'email' || sender.email !== null);
  return possible.length === 0 ? ['post'] : possible;
}

function sayWay(way: AnswerWay, { adviser, sender }: AnswerFacts, say: Words): Parts {
  switch (way) {
    case 'post':
      return [say.post];
    case 'email':
      return [say.email, said(sender.email ?? '')];
    case 'counter':
      return [say.counter];
    case 'adviser':
      return adviser === undefined
        ? [say.someAdviser]
        : [say.adviser, said([adviser.name, ...adviser.addressLines].join(', '))];
  }
}

/** One sentence for one way, a list for several. */
export function answerVia(facts: AnswerFacts, language: LetterLanguage): Block[] {
  const say = words[language];
  const ways = waysOf(facts).map((way) => sayWay(way, facts, say));
  const [only] = ways;
  if (ways.length === 1 && only) return [paragraph(say.one, ...only, '.')];
  return [
    paragraph(say.several),
    list(ways.map((way, at) => [...way, at === ways.length - 1 ? '.' : ';'])),
  ];
}
