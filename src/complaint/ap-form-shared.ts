/**
 * The words for each place of the AP's form, from the facts of the letter: the whole text first, and
 * behind it shorter ones that refer to the letter. None for what there is nothing to say about.
 */
import type { ApFormFieldId } from '../domain/ap-form.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Block } from '../domain/letter.ts';
import type { GateOutcome } from '../domain/own-data.ts';
import { apFormWords } from './ap-form-words.ts';
import type { FactsOf } from './authority-input.ts';
import { flowingText, typedText } from './flowing-text.ts';
import { list } from './inlines.ts';
import type { Sender } from './letters/frame.ts';
import { enclosuresOf } from './letters/outward-frame.ts';
import { outwardWords } from './letters/outward-words.ts';
import { addressOf } from './recipient.ts';

export type ApFormFacts = (FactsOf<'ap-complaint'> | FactsOf<'ap-tip'>) & {
  readonly ownData: GateOutcome;
};
export type ApFormComplaint = Extract<ApFormFacts, { readonly kind: 'ap-complaint' }>;
export type ApFormTip = Extract<ApFormFacts, { readonly kind: 'ap-tip' }>;

/** The whole text, and shorter ones; empty when the form needs nothing there. */
export type ApFormTexts = Readonly<Record<ApFormFieldId, readonly string[]>>;

/** The blocks, or that they are in the letter. `part` is their heading there. */
export const orInLetter = (
  blocks: readonly Block[],
  part: string,
  { day }: ApFormFacts,
  language: LetterLanguage,
): string[] => [flowingText(blocks, language), ...inLetter(day, part, language)];

const inLetter = (day: ApFormFacts['day'], part: string, language: LetterLanguage): string[] => [
  apFormWords[language].inLetter(day, part),
  apFormWords[language].seeLetter,
];

/** `about` is one sentence, that stands before a reference to the letter too. */
export function described(
  about: Block,
  rest: readonly Block[],
  { day }: ApFormFacts,
  language: LetterLanguage,
): string[] {
  const subject = flowingText([about], language);
  const shorter = inLetter(day, outwardWords[language].whatHappened, language);
  return [
    flowingText([about, ...rest], language),
    ...shorter.map((refers) => `${subject} ${refers}`),
    ...shorter.slice(-1),
  ];
}

/** The label of the field says it already. */
export const withoutTitle = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }, at) => at > 0 || kind !== 'heading');

/** Who writes about whom, and what goes along. */
export function alwaysAsked(facts: ApFormFacts, language: LetterLanguage) {
  const { letter, seeLetter } = apFormWords[language];
  const along = [letter(facts.day), ...enclosuresOf(facts, language)];
  return {
    organisation: [addressOf(facts.against).join(', '), facts.against.name],
    evidence: [flowingText([list(along)], language), letter(facts.day), seeLetter],
    ...ofSender(facts.sender, language),
  };
}

const ofSender = (sender: Sender | null, language: LetterLanguage) => ({
  name: sender === null ? [] : [typedText(sender.name, language)],
  address: sender === null ? [] : [typedText(sender.addressLines.join(', '), language)],
  email: sender?.email ? [sender.email] : [],
});
