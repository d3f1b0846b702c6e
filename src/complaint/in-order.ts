/** What of a letter with its annexes lies on top, and what behind it. */
import { type AnnexKind, annexKinds, type LetterSet, type SaidAnnex } from '../domain/annex.ts';
import type { SaidLetter } from '../domain/letter.ts';
import { sayAnnex, sayReferences } from './say-references.ts';

/** The pages of a file in their order, with every reference said. */
export type SetPart =
  | { readonly kind: 'letter'; readonly letter: SaidLetter }
  | { readonly kind: 'annex'; readonly annex: SaidAnnex };

const isSent = (kind: SaidAnnex['kind']): kind is AnnexKind =>
  annexKinds.some((sent) => sent === kind);

/** The sheet, the letter, the other annexes as given. Throws for a page that is never sent. */
export function partsInOrder({ letter, annexes }: LetterSet): SetPart[] {
  const aside = annexes.find(({ kind }) => !isSent(kind));
  if (aside) throw new RangeError(`goes out with no letter: ${aside.kind}`);
  const parts = annexes.map((annex) => ({ kind: 'annex' as const, annex: sayAnnex(annex) }));
  const isOnTop = ({ annex }: { readonly annex: SaidAnnex }) => annex.kind === 'triage-sheet';
  return [
    ...parts.filter(isOnTop),
    { kind: 'letter', letter: sayReferences(letter) },
    ...parts.filter((part) => !isOnTop(part)),
  ];
}
