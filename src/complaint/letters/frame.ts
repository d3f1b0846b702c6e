/** What every letter has around its words: who writes to whom, when, and how one greets. */
import type { Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { AddressLines, Block, Letter, LetterKind } from '../../domain/letter.ts';
import { addressOf, isMunicipality, type Recipient } from '../recipient.ts';
import type { AnswerFacts } from './answer-via.ts';
import type { Party } from './outward-facts.ts';
import type { Paper } from './papers.ts';

export type Sender = {
  readonly name: string;
  readonly addressLines: AddressLines;
  /** `null` when the answer is wanted on paper only. */
  readonly email: string | null;
};

/** Facts that every letter to an organisation needs. */
export type FrameFacts = AnswerFacts & {
  readonly day: Day;
  readonly recipient: Recipient;
  /** For whom the sender writes, each of them. Left out when the sender writes for themselves. */
  readonly principals?: readonly Party[];
  /** What lies with a request besides its exhibits: the authorisations. */
  readonly papers?: readonly Paper[];
};

/** What a letter says itself. */
export type LetterContent = {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly enclosures: readonly string[];
};

const salutations: Readonly<Record<LetterLanguage, Record<'college' | 'board', string>>> = {
  nl: { college: 'Geacht college,', board: 'Geacht bestuur,' },
  en: {
    college: 'Dear members of the municipal executive,',
    board: 'Dear members of the board,',
  },
};

const closings: Readonly<Record<LetterLanguage, string>> = {
  nl: 'Met vriendelijke groet,',
  en: 'Yours faithfully,',
};

export const frameLetter = (
  { day, sender, recipient }: FrameFacts,
  content: LetterContent,
): Letter => ({
  ...content,
  sender: [sender.name, ...sender.addressLines, ...(sender.email === null ? [] : [sender.email])],
  recipient: addressOf(recipient),
  place: townOf(sender.addressLines),
  day,
  salutation: salutations[content.language][isMunicipality(recipient) ? 'college' : 'board'],
  closing: closings[content.language],
  signature: sender.name,
});

/** The town behind a Dutch postcode in the address, or `null` when there is none. */
export const townOf = (lines: AddressLines): string | null =>
  lines.map((line) => line.match(/^\d{4}\s?[A-Z]{2}\s+(\S.*)$/i)?.[1] ?? null).find(Boolean) ??
  null;
