/** Letters and annexes as plain text: for e-mail, for a web form, and for whoever prefers it. */
import type { Annex, LetterSet, SaidAnnex } from '../domain/annex.ts';
import type { Letter, SaidLetter } from '../domain/letter.ts';
import { partsInOrder, type SetPart } from './in-order.ts';
import { dateline, letterWords } from './letter-words.ts';
import { sayAnnex, sayReferences } from './say-references.ts';
import { blockText, capitals } from './text-blocks.ts';
import { wrap } from './wrap-text.ts';

/** The whole letter: lines of at most 72 characters but for longer words, line feeds only. */
export const renderText = (letter: Letter): string => asText(letterParts(sayReferences(letter)));

/** The letter with its annexes, a line of stars before each page that follows. */
export const renderSetText = (set: LetterSet): string =>
  partsInOrder(set)
    .map((part) => asText(partsOf(part)))
    .join(`\n\n${betweenPages}\n\n\n`);

/** One annex by itself. */
export const renderAnnexText = (annex: Annex): string => asText(annexParts(sayAnnex(annex)));

export const betweenPages = '* * *';

const asText = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

const partsOf = (part: SetPart): string[] =>
  part.kind === 'annex' ? annexParts(part.annex) : letterParts(part.letter);

const annexParts = ({ title, blocks, language }: SaidAnnex): string[] => [
  wrap(capitals(title, language)),
  ...blocks.map((block) => blockText(block, language)),
];

function letterParts(letter: SaidLetter): string[] {
  const words = letterWords[letter.language];
  return [
    letter.sender.map((line) => wrap(line)).join('\n'),
    letter.recipient.map((line) => wrap(line)).join('\n'),
    wrap(dateline(letter)),
    wrap(`${words.subject}: ${letter.subject}`),
    wrap(letter.salutation),
    ...letter.blocks.map((block) => blockText(block, letter.language)),
    wrap(letter.closing),
    wrap(letter.signature),
    ...enclosureParts(letter),
  ];
}

const enclosureParts = ({ enclosures, language }: SaidLetter): string[] =>
  enclosures.length === 0
    ? []
    : [
        wrap(capitals(letterWords[language].enclosures, language)),
        enclosures.map((line) => wrap(line, '- ')).join('\n'),
      ];
