/**
 * The marked passages of a dossier in the form that other programs read: a W3C Web Annotation collection
 * (Web Annotation Data Model, Recommendation of 23 February 2017).
 */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { PackRecord } from '../domain/record.ts';
import { countText, type TextCount } from './code-points.ts';
import { iriOf } from './iri.ts';
import type { JsonObject } from './json.ts';
import { oneOrMany, present } from './members.ts';
import type { PassageTarget, TextBody } from './model.ts';
import { annotationContext } from './rule.ts';
import { webSelectors } from './text-selectors.ts';
import { annotationJson, type NamedAnnotation } from './write-annotation.ts';

export type CollectionPorts = {
  /** `Kantlijn 0.1.0`. */
  readonly software: string;
  /** `text.txt` of a capture, `null` when it has none: then positions are left out. */
  readonly textOf: (capture: CaptureId) => string | null;
  /** Where the page lies, as seen from `data/` of the pack; `null` when it has no snapshot. */
  readonly snapshotOf: (capture: Capture) => string | null;
};

const textBody = (purpose: string, value: string): TextBody => ({
  kind: 'text',
  purposes: [purpose],
  format: 'text/plain',
  language: null,
  value,
  rest: {},
});

/** What the record says about the passage: its practice, and the note as it was typed. */
function bodiesOf({ practice, note }: PackRecord): TextBody[] {
  const practiceBody = textBody('classifying', practice);
  return note === '' ? [practiceBody] : [practiceBody, textBody('commenting', note)];
}

/**
 * A file of the pack by a name that is good outside it as well, and that nobody can fetch: an archive IRI
 * (draft-soilandreyes-arcp-03) with the `External-Identifier` of the bag.
 */
const inPack = (contents: PackContents, file: string): string =>
  `arcp://uuid,${contents.dossier.id}/data/${file}`;

/** The page at that moment. `null` when its address is none: then nothing can be said of a passage. */
function targetOf(
  { source, scope, selectors }: Annotation,
  capture: Capture,
  cached: string | null,
): PassageTarget | null {
  const [iri, within] = [iriOf(source), iriOf(scope)];
  if (iri === null) return null;
  const state = { type: 'TimeState', sourceDate: capture.startedAt, ...present({ cached }) };
  return {
    kind: 'passage',
    source: { kind: 'whole', iri, rest: {} },
    scopes: within === null ? [] : [within],
    selectors: webSelectors(selectors),
    rest: { state },
  };
}

/** The program that wrote the file. Its name is not an address: there is nobody to ask. */
const generatorOf = (software: string): JsonObject => ({
  id: 'pkg:generic/kantlijn',
  type: 'Software',
  name: software,
});

type Marked = {
  readonly annotation: Annotation;
  readonly record: PackRecord;
  readonly capture: Capture;
};

function annotationOf(
  { annotation, record, capture }: Marked,
  contents: PackContents,
  { software, snapshotOf }: CollectionPorts,
): NamedAnnotation | null {
  const file = snapshotOf(capture);
  const target = targetOf(annotation, capture, file === null ? null : inPack(contents, file));
  if (target === null) return null;
  const bodies = bodiesOf(record);
  return {
    id: `urn:uuid:${annotation.id}`,
    created: annotation.createdAt,
    modified: record.revisedAt,
    bodies,
    targets: [target],
    rest: {
      motivation: oneOrMany(bodies.flatMap(({ purposes }) => purposes)),
      generator: generatorOf(software),
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every passage that a record tells of, oldest first. */
function markedIn({ records, annotations, captures }: PackContents): Marked[] {
  const recordOf = new Map(
    records.flatMap((record) =>
      record.happening.kind === 'page'
        ? record.happening.annotations.map((id) => [id, record] as const)
        : [],
    ),
  );
  const captureOf = new Map(captures.map((capture) => [capture.id, capture]));
  return annotations
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
    .flatMap((annotation) => {
      const record = recordOf.get(annotation.id);
      const capture = captureOf.get(annotation.captureId);
      return record && capture ? [{ annotation, record, capture }] : [];
    });
}

function countsOf({ captures }: PackContents, { textOf }: CollectionPorts) {
  const counted = (text: string | null): TextCount | null =>
    text === null ? null : countText(text);
  return new Map(captures.map(({ id }) => [id, counted(textOf(id))]));
}

/**
 * The collection, with all its annotations on one page. A passage without a record or a capture in
 * `contents`, or on a page without an address, is left out. Ids are those of the dossier, so that two
 * packs of one dossier can be compared.
 */
export function annotationCollection(contents: PackContents, ports: CollectionPorts): JsonObject {
  const counts = countsOf(contents, ports);
  const items = markedIn(contents).flatMap((marked) => {
    const annotation = annotationOf(marked, contents, ports);
    return annotation ? [annotationJson(annotation, counts.get(marked.capture.id) ?? null)] : [];
  });
  const id = `urn:uuid:${contents.dossier.id}`;
  const page = `${id}#page-1`;
  const first = { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label: 'Passages',
    total: items.length,
    ...(items.length === 0 ? {} : { first, last: page }),
  };
}
