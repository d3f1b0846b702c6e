/** Which pieces of evidence a dossier has, in the order of their numbers. */
import type { AddedChange } from '../domain/added-change.ts';
import {
  type ChangeShown,
  type Exhibit,
  onlyReported,
  type PackContents,
} from '../domain/dossier.ts';
import { stepsIn } from '../domain/guided-visit.ts';
import type { Instant } from '../domain/instant.ts';
import { standsAgainAt } from '../domain/page-version.ts';
import { isLoss } from '../domain/passage-change.ts';
import { quoteOf } from '../domain/selector.ts';
import type { TakenIn } from '../domain/taken-in.ts';

type Unnumbered<E = Exhibit> = E extends Exhibit ? Omit<E, 'number'> : never;

/** A number that is given away; `null` for what was taken out of the pack or cannot be read. */
type Place = {
  readonly moment: Instant;
  readonly id: string;
  /** The ids of the rows without which it is not there. */
  readonly rows: readonly string[];
  readonly exhibit: Unnumbered | null;
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Those that came to be here later come after: a letter that was sent may name the others. */
const inOrder =
  (takenIn: TakenIn) =>
  (a: Place, b: Place): number =>
    compare(hereSince(a, takenIn), hereSince(b, takenIn)) ||
    compare(a.moment, b.moment) ||
    compare(a.id, b.id);

/** What came from others may be older than all that was here; it counts from when it was taken in. */
const hereSince = ({ moment, rows }: Place, takenIn: TakenIn): Instant =>
  rows
    .flatMap((id) => takenIn.get(id) ?? [])
    .toSorted()
    .at(-1) ?? moment;

/** Those that were taken out or cannot be read have their place too. */
export function placesIn(contents: PackContents): Place[] {
  const reported = onlyReported(contents);
  const quotes = quotePlaces(reported);
  return [
    ...quotes,
    ...pagePlaces(reported, quotes),
    ...visitPlaces(reported),
    ...changePlaces(reported),
    ...filePlaces(reported),
  ].sort(inOrder(contents.takenIn));
}

function quotePlaces({ annotations, captures }: PackContents): Place[] {
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  return annotations.flatMap((annotation): Place[] => {
    const capture = byId.get(annotation.captureId);
    if (!capture || !quoteOf(annotation.selectors)) return [];
    const exhibit = { kind: 'quote', annotation, capture } as const;
    const rows = [capture.id, annotation.id];
    return [{ moment: capture.startedAt, id: annotation.id, rows, exhibit }];
  });
}

function pagePlaces({ captures }: PackContents, quotes: readonly Place[]): Place[] {
  const quoted = new Set(
    quotes.map(({ exhibit }) => (exhibit?.kind === 'quote' ? exhibit.capture.id : null)),
  );
  return captures
    .filter(({ id }) => !quoted.has(id))
    .map((capture) => ({
      moment: capture.startedAt,
      id: capture.id,
      rows: [capture.id],
      exhibit: { kind: 'page', capture },
    }));
}

/** A visit of at least two steps. It came to be with its last step, and stands behind that. */
const visitPlaces = (contents: PackContents): Place[] =>
  contents.records.flatMap((record): Place[] => {
    const { happening } = record;
    const own = contents.captures.filter(
      ({ id }) => happening.kind === 'page' && happening.captures.includes(id),
    );
    const steps = stepsIn(own);
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last || steps.length < 2) return [];
    const exhibit = { kind: 'visit', record, capture: first, steps } as const;
    const rows = steps.map(({ id }) => id);
    return [{ moment: last.finishedAt, id: record.id, rows, exhibit }];
  });

const changePlaces = (contents: PackContents): Place[] =>
  contents.added.map((added) => ({
    moment: added.addedAt,
    id: added.id,
    rows: [added.id],
    exhibit: added.standing === 'in-pack' ? changeShown(added, contents) : null,
  }));

const filePlaces = ({ files, passages }: PackContents): Place[] =>
  files.map((file) => {
    const own = passages.filter(({ fileId }) => fileId === file.id);
    const exhibit = { kind: 'file', file, passages: own } as const;
    return {
      moment: file.addedAt,
      id: file.id,
      rows: [file.id],
      exhibit: file.standing === 'in-pack' ? exhibit : null,
    };
  });

/** The change with all that it rests on, or `null` when some of that cannot be read. */
function changeShown(
  added: AddedChange,
  { annotations, captures, versions }: PackContents,
): ChangeShown | null {
  const annotation = annotations.find(({ id }) => id === added.annotationId);
  const capture = captures.find(({ id }) => id === annotation?.captureId);
  const version = versions.find(({ id }) => id === added.versionId);
  const change = version?.changes.find(({ annotationId }) => annotationId === annotation?.id);
  if (!annotation || !capture || !version || !change || !isLoss(change)) return null;
  const againAt = standsAgainAt(annotation, versions);
  return { kind: 'change', added, annotation, capture, version, change, againAt };
}
