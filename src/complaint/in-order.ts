/** What of a letter with its annexes lies on top, and what behind it. */
import {
  type Annex,
  type AnnexKind,
  annexKinds,
  type LetterSet,
  type SaidAnnex,
} from '../domain/annex.ts';
import type { Letter, SaidLetter } from '../domain/letter.ts';
import { sayAnnex, sayReferences } from './say-references.ts';

/** The pages of a file in their order. */
export type PartOf<L, A> =
  | { readonly kind: 'letter'; readonly letter: L }
  | { readonly kind: 'annex'; readonly annex: A };

/** The same with every reference said. */
export type SetPart = PartOf<SaidLetter, SaidAnnex>;

const isSent = (kind: Annex['kind']): kind is AnnexKind => annexKinds.some((sent) => sent === kind);

/** The sheet, the letter, the other annexes as given. Throws for a page that is never sent. */
export function inOrder({ letter, annexes }: LetterSet): PartOf<Letter, Annex>[] {
  const aside = annexes.find(({ kind }) => !isSent(kind));
  if (aside) throw new RangeError(`goes out with no letter: ${aside.kind}`);
  const parts = annexes.map((annex) => ({ kind: 'annex' as const, annex }));
  const isOnTop = ({ annex }: { readonly annex: Annex }) => annex.kind === 'triage-sheet';
  return [
    ...parts.filter(isOnTop),
    { kind: 'letter', letter },
    ...parts.filter((part) => !isOnTop(part)),
  ];
}

export const partsInOrder = (set: LetterSet): SetPart[] =>
  inOrder(set).map((part) =>
    part.kind === 'letter'
      ? { kind: 'letter', letter: sayReferences(part.letter) }
      : { kind: 'annex', annex: sayAnnex(part.annex) },
  );
