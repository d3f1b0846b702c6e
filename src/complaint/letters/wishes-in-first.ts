/**
 * What the writer wants beside what the first letter asks by itself. It is said there and asked for in a
 * letter of its own: a request that hides in another is easily passed over.
 */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { tellingOf } from '../../domain/record.ts';
import { isWish, usualWishes, type Wish } from '../../domain/wish.ts';
import { chosenIn, commonIds } from '../../law/common-answers.ts';
import { asListItems, heading, list, paragraph } from '../inlines.ts';
import type { Reported } from './access-request-facts.ts';

type Words = {
  readonly title: string;
  readonly intro: string;
  /** Without those that the letter asks for by itself, and without "something else". */
  readonly wishes: Readonly<Partial<Record<Wish, string>>>;
  readonly later: string;
};

const words: Readonly<Record<LetterLanguage, Words>> = {
  nl: {
    title: 'Wat ik wil bereiken',
    intro: 'Met uw antwoord wil ik verder. Ik wil bereiken:',
    wishes: {
      stop: 'dat dit stopt',
      erase: 'dat gegevens over mij die niet nodig zijn, worden gewist',
      correct: 'dat een fout in mijn gegevens wordt verbeterd',
      rule: 'dat u voor iedereen anders gaat werken',
    },
    later:
      'Als dat nodig is, vraag ik u dit in een aparte brief. Kan het zonder die brief? Dan hoor ik dat graag.',
  },
  en: {
    title: 'What I want to achieve',
    intro: 'I want to go on from your answer. What I want to achieve:',
    wishes: {
      stop: 'that this stops',
      erase: 'that data about me that are not needed are erased',
      correct: 'that a mistake in my data is corrected',
      rule: 'that you work in another way, for everybody',
    },
    later:
      'If needed, I will ask you for this in a separate letter. Can it be done without? Then I would like to hear so.',
  },
};

/** Nothing when no more was wished than the letter asks. What others told is not the writer's wish. */
export function wishesInFirst(reported: readonly Reported[], language: LetterLanguage): Block[] {
  const { title, intro, wishes, later } = words[language];
  const own = reported.filter(({ record }) => tellingOf(record) !== 'received');
  const wanted = new Set(own.flatMap(({ record }) => chosenIn(record.answers, commonIds.wish)));
  const said = [...wanted]
    .filter(isWish)
    .filter((wish) => !usualWishes.includes(wish))
    .flatMap((wish) => wishes[wish] ?? []);
  if (said.length === 0) return [];
  return [heading(title), paragraph(intro), list(asListItems(said)), paragraph(later)];
}
