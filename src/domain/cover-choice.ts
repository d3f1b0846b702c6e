/** Wat niet gezien mag worden: what a person decided about values that say who somebody is. */
import type { Cover } from './cover.ts';
import type { BlobId } from './ids.ts';
import { coversNothing, type Mask } from './mask.ts';
import type { Confidence, FindingReason, PersonalKind } from './personal.ts';

/** Where a value was seen. */
export const coverPlaces = [
  'own-words',
  'page-text',
  /** In the page, where a reader does not see it: fields, addresses of links, what programs left. */
  'page-code',
  'address',
  'page-facts',
  'file',
] as const;
export type CoverPlace = (typeof coverPlaces)[number];

/** One value, however often it stands there. */
export type Proposal = {
  readonly kind: PersonalKind;
  /** As it was written where it was first seen. */
  readonly value: string;
  /** The surest of all places. */
  readonly confidence: Confidence;
  readonly reason: FindingReason;
  /** How often it was seen. */
  readonly count: number;
  readonly places: readonly CoverPlace[];
  /** What stands before and behind it where it was first seen, at most some tens of characters. */
  readonly before: string;
  readonly after: string;
};

export type Decision = {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly isCovered: boolean;
};

/** Kept on this device, and nowhere else. */
export type CoverChoices = {
  /** The person's own list: names, an address, children. */
  readonly own: readonly string[];
  /** One for each value that was decided about. */
  readonly decided: readonly Decision[];
  /** Of pictures that somebody looked at: what is covered on each, perhaps nothing. */
  readonly masks: readonly PictureMask[];
};

export type PictureMask = {
  /** Of the picture, or the PDF, as it was kept. */
  readonly blobId: BlobId;
  /** Of a PDF, from 1. Without one it is of the whole file: that nothing else has to be covered in it. */
  readonly page?: number | undefined;
  readonly mask: Mask;
};

export const nothingChosen: CoverChoices = { own: [], decided: [], masks: [] };

/** What is sure enough is covered until somebody says otherwise. */
export const isCoveredAtFirst = ({ confidence }: Pick<Proposal, 'confidence'>): boolean =>
  confidence === 'high';

/** Whether it is covered: as was decided, or else as it is proposed. */
export const isCovered = (proposal: Proposal, { decided }: CoverChoices): boolean =>
  decided.find((one) => isSameValue(one, proposal))?.isCovered ?? isCoveredAtFirst(proposal);

type Valued = Pick<Proposal, 'kind' | 'value'>;

/** The same number with other spaces is the same value. */
export const isSameValue = (one: Valued, other: Valued): boolean => keyOf(one) === keyOf(other);

/** The same for every way of writing one value of that kind. */
export const keyOf = ({ kind, value }: Valued): string =>
  `${kind} ${kind === 'phone' ? phoneKey(value) : valueKey(value)}`;

/** Whether a country stands before it or a zero makes no difference. */
const phoneKey = (value: string): string =>
  valueKey(value.replace('(0)', '')).replace(/^(?:0031|31(?=\d{9}$)|0)/, '');

/** Letters with their marks and digits alone, in one case: what two ways of writing one value have in common. */
export const valueKey = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** `choices` with that decision in the place of an earlier one about the same value. */
export const withDecision = (choices: CoverChoices, decision: Decision): CoverChoices => ({
  ...choices,
  decided: [...choices.decided.filter((one) => !isSameValue(one, decision)), decision],
});

/** `choices` with that mask in the place of an earlier one of the same picture, or of the same page. */
export const withMask = (choices: CoverChoices, made: PictureMask): CoverChoices => ({
  ...choices,
  masks: [...choices.masks.filter((one) => !isSamePicture(one, made)), made],
});

const isSamePicture = (one: PictureMask, other: PictureMask): boolean =>
  one.blobId === other.blobId && one.page === other.page;

/** Whether any value is covered, or anything on any picture. */
export const isAnythingCovered = (
  covers: readonly Cover[],
  masks: readonly PictureMask[],
): boolean => covers.length > 0 || masks.some(({ mask }) => !coversNothing(mask));

/** With that as the own list. Of a word that comes on it anew, it is forgotten that it was to stay visible. */
export const withOwnList = (choices: CoverChoices, own: readonly string[]): CoverChoices => {
  const before = new Set(choices.own);
  const added = own.filter((word) => !before.has(word));
  const isAdded = (one: Decision) =>
    added.some((value) => isSameValue(one, { kind: 'own-word', value }));
  return { ...choices, own, decided: choices.decided.filter((one) => !isAdded(one)) };
};

/** What is covered in what is given away: the own list, and what was proposed or decided to be. */
export function coversOf(proposals: readonly Proposal[], choices: CoverChoices): readonly Cover[] {
  const shown = ({ kind, value }: Valued) =>
    choices.decided.some((one) => !one.isCovered && isSameValue(one, { kind, value }));
  const covers = [
    ...choices.own.map((value): Cover => ({ kind: 'own-word', value })),
    ...proposals.filter((one) => isCovered(one, choices)),
    ...choices.decided.filter((one) => one.isCovered),
  ].filter((one) => !shown(one));
  const byKey = new Map(covers.map(({ kind, value }) => [keyOf({ kind, value }), { kind, value }]));
  return [...byKey.values()];
}

/** What was looked at and stays visible. */
export const shownOf = (
  proposals: readonly Proposal[],
  choices: CoverChoices,
): readonly string[] => [
  ...proposals.filter((one) => !isCovered(one, choices)).map(({ value }) => value),
  ...choices.decided.filter((one) => !one.isCovered).map(({ value }) => value),
];
