/** Orders for annexes: a dossier with a letter that repeats its notes, whatever kind of letter it is. */

import type { AnnexInput } from '../../../../src/complaint/annexes/annex-facts.ts';
import { annexesOf } from '../../../../src/complaint/annexes/annexes-of.ts';
import { heading, paragraph, said, strong } from '../../../../src/complaint/inlines.ts';
import type { StepPaper } from '../../../../src/complaint/letter-order.ts';
import { inlinesOf } from '../../../../src/complaint/named-exhibits.ts';
import { type Annex, type AnnexKind, annexKinds } from '../../../../src/domain/annex.ts';
import type { PackContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import type { Inline, Letter, LetterKind } from '../../../../src/domain/letter.ts';
import type { LetterDetail } from '../../../../src/domain/letter-draft.ts';
import { dronten, hashOf } from '../dossiers.ts';
import { sender } from '../letters.ts';

export type Asked = {
  readonly letter?: LetterKind;
  readonly language?: LetterLanguage;
  readonly details?: readonly LetterDetail[];
  readonly papers?: readonly StepPaper[];
  readonly chosen?: readonly AnnexKind[];
  readonly sender?: typeof sender | null;
  readonly change?: Partial<Letter>;
};

export const underHeading = 'Wat er gebeurde';

const letterOf = (contents: PackContents, asked: Asked): Letter => {
  const from = asked.sender === undefined ? sender : asked.sender;
  return {
    kind: asked.letter ?? 'ap-complaint',
    language: asked.language ?? 'nl',
    sender: from === null ? [] : [from.name, ...from.addressLines],
    recipient: ['Autoriteit Persoonsgegevens'],
    place: 'Dronten',
    day: asDay('2026-11-26'),
    subject: 'Klacht over het gebruik van mijn gegevens',
    salutation: 'Geachte lezer,',
    blocks: [
      paragraph(strong('Klacht')),
      heading(underHeading),
      ...contents.records.map(({ note }) => paragraph(said(note))),
    ],
    closing: 'Met vriendelijke groet,',
    signature: from?.name ?? 'Een tipgever zonder naam',
    enclosures: [],
    ...asked.change,
  };
};

export const inputFor = (contents: PackContents, asked: Asked = {}): AnnexInput => {
  const letter = letterOf(contents, asked);
  const [record] = contents.records;
  return {
    order: {
      choice: {
        letter: letter.kind,
        language: letter.language,
        organisation: record?.organisation ?? dronten,
        practice: record?.practice ?? 'recording-interview',
        follows: null,
        details: asked.details ?? [],
      },
      sender: asked.sender === undefined ? sender : asked.sender,
      day: letter.day,
      contents,
      visits: new Map(),
    },
    written: { letter, warnings: [], papers: asked.papers ?? [], fields: [] },
    digest: hashOf('d'),
    chosen: asked.chosen ?? annexKinds,
  };
};

export const annexesWith = (contents: PackContents, asked: Asked = {}): Annex[] =>
  annexesOf(inputFor(contents, asked));

export function annexOf(kind: AnnexKind, contents: PackContents, asked: Asked = {}): Annex {
  const annexes = annexesWith(contents, { ...asked, chosen: asked.chosen ?? [kind] });
  const annex = annexes.find((one) => one.kind === kind);
  if (!annex) throw new Error(`no ${kind}`);
  return annex;
}

export const inlinesIn = ({ blocks }: Annex): Inline[] => blocks.flatMap(inlinesOf);

/** What somebody else said in it. */
export const saidIn = (annex: Annex): string[] =>
  inlinesIn(annex).flatMap((one) => (one.kind === 'said' ? [one.text] : []));
