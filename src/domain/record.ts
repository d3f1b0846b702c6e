/**
 * Melding: what happened. It starts as a draft that is saved at once, becomes a record when the
 * questions are answered, and is sealed then. A sealed record is never changed: an edit is a newer one.
 */
import type { Answer } from './answer.ts';
import type { Capture } from './capture.ts';
import type { AnnotationId, CaptureId, RecordId, RevisionId } from './ids.ts';
import type { Day, Instant } from './instant.ts';
import type { OrganisationRef } from './organisation.ts';
import type { YesNoUnknown } from './own-data.ts';
import type { PracticeId } from './practice.ts';
import type { Revision } from './revision.ts';
import type { Commit, Json, Seal } from './seal.ts';

/** How the maker knows it. Sentences of a letter follow it and claim no more. */
export const tiers = ['stated-on-page', 'seen-technically', 'happened-to-me', 'reported'] as const;
export type Tier = (typeof tiers)[number];

/** Where it was seen: on a page, or in a room. */
export type Happening =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly title: string;
      readonly annotations: readonly AnnotationId[];
      readonly captures: readonly CaptureId[];
    }
  | { readonly kind: 'place'; readonly place: string; readonly day: Day };

/** Not yet answered is `null`; an empty note is an answer. Follows no version, until it is sealed. */
export type Draft = Revision<RecordId> & {
  readonly kind: 'draft';
  readonly happening: Happening;
  readonly tier: Tier;
  readonly practice: PracticeId | null;
  readonly organisation: OrganisationRef | null;
  readonly note: string | null;
  /** Whether the page is still to be kept after a choice in its banner; `null` outside a guided visit. */
  readonly visit: 'going-on' | 'done' | null;
  readonly ownVisit: boolean | null;
  /** To the questions of the catalogue, each question once. */
  readonly answers: readonly Answer[];
  /** What stands in the note's field so far: a popup may close at any moment. */
  readonly noteSoFar: string;
  /** Whether it happened to the writer; not there until it was said, and where nobody is asked. */
  readonly happened?: YesNoUnknown;
  /** What was asked and left open, each once: it is asked no more by itself. */
  readonly passed?: readonly Question[];
};

export type EvidenceRecord = Revision<RecordId> & {
  readonly kind: 'record';
  readonly happening: Happening;
  readonly tier: Tier;
  readonly practice: PracticeId;
  readonly organisation: OrganisationRef;
  readonly note: string;
  /** Of a guided visit: whether it was the writer's own, for then the data is too. Else `null`. */
  readonly ownVisit: boolean | null;
  /** To the questions of the catalogue, each question once. */
  readonly answers: readonly Answer[];
  readonly seal: Seal;
};

/**
 * A copy for packs, from which its writer left sentences out. It has no seal: that of its original is of
 * other words.
 */
export type DerivedRecord = Omit<Revision<RecordId>, 'rev' | 'parentRev'> &
  RecordContent & {
    readonly kind: 'derived-record';
    readonly derivedFrom: RevisionId;
    /** When the original was sealed. */
    readonly sealedAt: Instant;
  };

/** One that was received, where its original is not. Its `rev` follows from what it says. */
export type KeptDerivedRecord = DerivedRecord & Pick<Revision<RecordId>, 'rev' | 'parentRev'>;

/** What lies in a dossier as a finished report. */
export type DossierRecord = EvidenceRecord | KeptDerivedRecord;

export const isReport = (row: { readonly kind: string }): row is DossierRecord =>
  row.kind === 'record' || row.kind === 'derived-record';

/** What letters and packs tell of. */
export type PackRecord = EvidenceRecord | DerivedRecord;

/** One that came in as a copy, and has a version here. */
export const isReceivedCopy = (record: PackRecord): record is KeptDerivedRecord =>
  record.kind === 'derived-record' && 'rev' in record;

export const sealedAtOf = (record: PackRecord): Instant =>
  record.kind === 'record' ? record.seal.sealedAt : record.sealedAt;

/**
 * A copy of it that says the same, to be changed. The seal goes: with its salt, whoever guesses what was
 * taken out could find out that it is right.
 */
export function derivedCopyOf(record: PackRecord): DerivedRecord {
  const { id, dossierId, origin, revisedAt, tier, practice, organisation, ownVisit } = record;
  const { happening, note, answers } = record;
  return {
    ...{ id, dossierId, origin, revisedAt, tier, practice, organisation, ownVisit },
    kind: 'derived-record',
    derivedFrom: record.kind === 'record' ? record.rev : record.derivedFrom,
    sealedAt: sealedAtOf(record),
    ...{ happening, note, answers },
  };
}

/** What a letter may say of how it is known: by whoever writes it, or by somebody else who sent it to them. */
export const tellings = [...tiers, 'received'] as const;
export type Telling = (typeof tellings)[number];

type Known = Pick<PackRecord, 'origin' | 'tier' | 'ownVisit'>;

export const tellingOf = ({ origin, tier }: Known): Telling =>
  origin.kind === 'own' ? tier : 'received';

/** What the writer knows of themselves. A received report was heard from others, whatever it says. */
export const knownToWriter = ({
  origin,
  tier,
  ownVisit,
}: Known): Pick<Known, 'tier' | 'ownVisit'> =>
  origin.kind === 'own' ? { tier, ownVisit } : { tier: 'reported', ownVisit: null };

/** Stands where a record was taken away. Undo is a newer version after it. */
export type RemovedRecord = Revision<RecordId> & { readonly kind: 'removed' };

/** In the order in which they are asked. */
export const questions = [
  'practice',
  'organisation',
  'happened',
  'own-visit',
  'note',
  'wish',
] as const;
export type Question = (typeof questions)[number];

/** Those that this draft has. In a room it was said before; a guided visit asks it in its own way. */
export const questionsOf = ({ happening, visit }: Pick<Draft, 'happening' | 'visit'>): Question[] =>
  questions.filter((question) => {
    if (question === 'happened') return happening.kind === 'page' && visit === null;
    return question !== 'own-visit' || visit !== null;
  });

/** What somebody wants to come of it: a question of the catalogue, by its id. */
export const wishQuestion = 'wish';

function isOpen(draft: Draft, question: Question): boolean {
  switch (question) {
    case 'practice':
      return draft.practice === null;
    case 'organisation':
      return draft.organisation === null;
    case 'happened':
      return draft.happened === undefined;
    case 'own-visit':
      return draft.ownVisit === null;
    case 'note':
      return draft.note === null;
    case 'wish':
      return !draft.answers.some((answer) => answer.question === wishQuestion);
  }
}

/** The first question that is still to be asked, or `null` when each was answered or passed. */
export const nextQuestion = (draft: Draft): Question | null =>
  questionsOf(draft).find(
    (question) => isOpen(draft, question) && draft.passed?.includes(question) !== true,
  ) ?? null;

/** Without these there is no report: what is going on, and where. */
export const neededQuestions = ['practice', 'organisation'] as const satisfies readonly Question[];

/** What has to be answered after all before it can be sealed. */
export const missingIn = (draft: Draft): Question[] =>
  neededQuestions.filter((question) => isOpen(draft, question));

/** What a record says, apart from which version it is and how it was sealed. */
export type RecordContent = Omit<EvidenceRecord, keyof Revision<RecordId> | 'kind' | 'seal'>;

/** What a finished draft says, or `null` while something is to be asked or missing. */
export function contentOf(draft: Draft): RecordContent | null {
  const { happening, practice, organisation, ownVisit, answers } = draft;
  if (practice === null || organisation === null || nextQuestion(draft) !== null) return null;
  const note = draft.note ?? draft.noteSoFar;
  return { happening, tier: tierOf(draft), practice, organisation, note, ownVisit, answers };
}

/** Who went through it knows more than the page says; nothing else changes how it is known. */
const tierOf = ({ tier, happened }: Draft): Tier => (happened === 'yes' ? 'happened-to-me' : tier);

/**
 * The sealed version that `header` names and that says `content`. `captures` are those of the record:
 * their commitments go into the seal.
 */
export async function sealRecord(
  header: Revision<RecordId>,
  content: RecordContent,
  captures: readonly Capture[],
  commit: Commit,
): Promise<EvidenceRecord> {
  return {
    ...header,
    kind: 'record',
    ...content,
    seal: {
      sealedAt: header.revisedAt,
      content: await commit(sealedPart(header, content)),
      artefacts: captures.flatMap((capture) => capture.artefacts.map((a) => a.commitment)),
    },
  };
}

/** What the seal of a record is over. */
export function sealedPartOf(record: EvidenceRecord): Json {
  const {
    kind: _k,
    parentRev: _p,
    dossierId: _d,
    origin: _o,
    revisedAt: _r,
    seal: _s,
    ...part
  } = record;
  const { id, rev, ...content } = part;
  return sealedPart({ id, rev }, content);
}

const sealedPart = (
  { id, rev }: Pick<Revision<RecordId>, 'id' | 'rev'>,
  content: RecordContent,
): Json => ({ id, rev, ...content });
