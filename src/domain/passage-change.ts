/** Wat er veranderde: a marked passage as it stood on the page, and what stood there at a later look. */

/**
 * `moved`: the same words at another place. `duplicated`: the same words at several places, and nothing
 * says which is meant. `not-searched`: looking took too long, so nothing is known.
 */
export const changeClasses = ['removed', 'changed', 'moved', 'duplicated', 'not-searched'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** What stands around a passage, so that a reader knows where it is. */
export type Surroundings = { readonly before: string; readonly after: string };

export const differenceKinds = ['same', 'gone', 'new'] as const;
/** A piece of text that both have, that only the old passage has, or that only the new one has. */
export type Difference = {
  readonly kind: (typeof differenceKinds)[number];
  readonly text: string;
};

export const meanings = ['same', 'other'] as const;

export type PassageChange = {
  readonly class: ChangeClass;
  readonly old: Surroundings;
  /** Around what stands there now, or looks most like it; `null` when nothing can be pointed at. */
  readonly now: Surroundings | null;
  /** Put together they give the old passage, and the new one. */
  readonly differences: readonly Difference[];
  /** Whether both say the same in numbers, dates, amounts, terms and negations. */
  readonly meaning: (typeof meanings)[number];
  /** How many other places of the page still had the very same words. */
  readonly otherPlaces: number;
};

const joined = ({ differences }: PassageChange, without: Difference['kind']): string =>
  differences
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** The passage as it was. */
export const oldWords = (change: PassageChange): string => joined(change, 'new');

/** What stood in its place, `''` when nothing did; `null` when nothing can be pointed at. */
export const newWords = (change: PassageChange): string | null =>
  change.now === null ? null : joined(change, 'gone');

export type LossClass = 'removed' | 'changed';
export type Loss<Change extends PassageChange = PassageChange> = Change & {
  readonly class: LossClass;
};

/** Whether it shows that the words no longer stood there: only then it may become an exhibit. */
export const isLoss = <Change extends PassageChange>(change: Change): change is Loss<Change> =>
  change.class === 'removed' || change.class === 'changed';

/** Words that went and what came in their place; either may be empty. */
export type Replacement = { readonly gone: string; readonly come: string };

/** What differs, in the order of the text. What only white space parts is told as one. */
export function replacementsIn(differences: readonly Difference[]): Replacement[] {
  const found: { gone: string; come: string }[] = [];
  let between: string | null = null; // The white space since the last difference; `null` after a word.
  for (const { kind, text } of differences) {
    if (kind === 'same') {
      between = between === null || text.trim() !== '' ? null : between + text;
      continue;
    }
    if (between === null) found.push({ gone: '', come: '' });
    const last = found.at(-1);
    if (last === undefined) continue;
    last.gone += (between ?? '') + (kind === 'gone' ? text : '');
    last.come += (between ?? '') + (kind === 'new' ? text : '');
    between = '';
  }
  return found
    .map(({ gone, come }) => ({ gone: gone.trim(), come: come.trim() }))
    .filter(({ gone, come }) => gone !== come);
}
