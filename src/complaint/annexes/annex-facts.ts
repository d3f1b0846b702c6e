/**
 * What the pages behind a letter are made of: only what is about the same organisation and practice as
 * the letter, and only what its reader may know.
 */
import type { AnnexKind } from '../../domain/annex.ts';
import type { Capture } from '../../domain/capture.ts';
import { type Exhibit, onlyReported, type PackContents } from '../../domain/dossier.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import type { Letter } from '../../domain/letter.ts';
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { Practice } from '../../domain/practice.ts';
import type { PackRecord } from '../../domain/record.ts';
import type { Step } from '../../domain/step.ts';
import { isSameOrganisation } from '../../law/dossier-facts.ts';
import { exhibitsOf, numberExhibits } from '../exhibits.ts';
import { aboutLetter } from '../from-dossier/replay.ts';
import type { LetterOrder, WrittenLetter } from '../letter-order.ts';
import { mayBeTold } from './reader.ts';

export type AnnexInput = {
  readonly order: LetterOrder;
  readonly written: WrittenLetter;
  /** Of the whole dossier: `evidenceDigest`. */
  readonly digest: Sha256;
  readonly chosen: readonly AnnexKind[];
  /** Where an exhibit is kept as files; without it the reader is sent to the first page of the pack. */
  readonly filesOf?: (exhibit: Exhibit) => readonly string[];
};

export type AnnexFacts = Omit<AnnexInput, 'order' | 'written'> & {
  readonly order: LetterOrder;
  readonly letter: Letter;
  readonly papers: WrittenLetter['papers'];
  readonly day: Day;
  readonly organisation: OrganisationRef;
  readonly practice: Practice;
  /** Only what the letter is about: its records, and the steps that its reader may know of. */
  readonly contents: PackContents;
  readonly exhibits: readonly Exhibit[];
};

export function annexFacts({ order, written, ...rest }: AnnexInput): AnnexFacts {
  const about = aboutLetter(order.contents, order.choice, order.day);
  const contents = aboutTheSame(order, about.records, written.letter);
  return {
    ...rest,
    order,
    letter: written.letter,
    papers: written.papers,
    day: order.day,
    organisation: about.organisation,
    practice: about.practice,
    contents,
    exhibits: exhibitsAbout(contents.records, order.contents),
  };
}

/** A tip without a name. What went between the writer and the organisation would tell who it is. */
export const isUnnamed = ({ sender }: Letter): boolean => sender.length === 0;

function aboutTheSame(
  { choice, contents, day }: LetterOrder,
  records: readonly PackRecord[],
  letter: Letter,
): PackContents {
  const isAbout = ({ organisation, practice }: Step) =>
    isSameOrganisation(organisation, choice.organisation) &&
    (practice === null || practice === choice.practice);
  const counts = (step: Step) =>
    !step.isWithdrawn && step.what.on <= day && isAbout(step) && mayBeTold(step, choice.letter);
  return onlyReported({
    ...contents,
    records,
    steps: isUnnamed(letter) ? [] : contents.steps.filter(counts),
  });
}

/** With the numbers that they have in the whole dossier. */
function exhibitsAbout(records: readonly PackRecord[], contents: PackContents): Exhibit[] {
  const all = numberExhibits(contents);
  const own = new Set(records.flatMap((record) => exhibitsOf(record, all)));
  return all.filter((exhibit) => own.has(exhibit));
}

function capturesUnder(exhibit: Exhibit): readonly Capture[] {
  if (exhibit.kind === 'file') return [];
  return exhibit.kind === 'visit' ? exhibit.steps : [exhibit.capture];
}

/** The captures that the exhibits rest on, each once, the oldest first. */
export function capturesOf(exhibits: readonly Exhibit[]): Capture[] {
  const all = exhibits.flatMap(capturesUnder);
  const byId = new Map(all.map((capture) => [capture.id, capture]));
  return [...byId.values()].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}
