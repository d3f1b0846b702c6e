/** Reads what the person filled in, by the field. What was left open is empty or `null`. */
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import type { Day } from '../../domain/instant.ts';
import type {
  DetailValue,
  LetterDetail,
  LetterField,
  TypedParty,
} from '../../domain/letter-draft.ts';
import type { Replayed } from '../../domain/replay.ts';
import type { Party } from '../letters/outward-facts.ts';

type Details = readonly LetterDetail[];

const valueIn = <K extends DetailValue['kind']>(details: Details, field: LetterField, kind: K) =>
  details.find(
    (detail): detail is LetterDetail & Extract<DetailValue, { readonly kind: K }> =>
      detail.field === field && detail.kind === kind,
  ) ?? null;

export const isFilled = (details: Details, field: LetterField): boolean =>
  details.some((detail) => detail.field === field);

export const textIn = (details: Details, field: LetterField): string =>
  valueIn(details, field, 'text')?.text ?? '';

export const dayIn = (details: Details, field: LetterField): Day | null =>
  valueIn(details, field, 'day')?.day ?? null;

export const dateIn = (details: Details, field: LetterField): ApproximateDate | null =>
  valueIn(details, field, 'date')?.date ?? null;

/** `null` when nothing was chosen, so that "none of them" can be told from it. */
export const chosenIn = (details: Details, field: LetterField): readonly string[] | null =>
  valueIn(details, field, 'choices')?.chosen ?? null;

/** Those of `names` that were chosen, in their order. */
export const choicesIn = <N extends string>(
  details: Details,
  field: LetterField,
  names: readonly N[],
): N[] => names.filter((name) => chosenIn(details, field)?.includes(name));

/** The one of `names` that was chosen. */
export const choiceIn = <N extends string>(
  details: Details,
  field: LetterField,
  names: readonly N[],
): N | null => choicesIn(details, field, names)[0] ?? null;

const partyOf = ({ address, name }: TypedParty): Party => ({
  name,
  addressLines: address.split(/\r?\n/),
});

export function partyIn(details: Details, field: LetterField): Party | null {
  const typed = valueIn(details, field, 'party');
  return typed && partyOf(typed.party);
}

export const partiesIn = (details: Details, field: LetterField): Party[] =>
  (valueIn(details, field, 'parties')?.parties ?? []).map(partyOf);

export const correctionsIn = (details: Details) =>
  valueIn(details, 'corrections', 'corrections')?.corrections ?? [];

/** Views that were begun: one that was only offered, and left as it was, says nothing. */
export const viewsIn = (details: Details) =>
  (valueIn(details, 'views', 'views')?.views ?? []).filter(
    ({ because, exhibits }) => because.trim() !== '' || exhibits.length > 0,
  );

export const groundsIn = (details: Details) =>
  valueIn(details, 'grounds', 'grounds')?.grounds ?? [];

export const replayedIn = (details: Details): readonly Replayed[] =>
  valueIn(details, 'replay', 'replay')?.replayed ?? [];
