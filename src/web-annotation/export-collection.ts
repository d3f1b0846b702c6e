/**
 * The marked passages of a dossier in the form that other programs read: a W3C Web Annotation collection
 * (Web Annotation Data Model, Recommendation of 23 February 2017).
 */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { PackRecord } from '../domain/record.ts';
import { countText, type TextCount } from './code-points.ts';
import { annotationAbout, type CollectionPorts, inOrder, inPack } from './collection-parts.ts';
import { filePassages } from './export-file-passages.ts';
import { iriOf } from './iri.ts';
import type { JsonObject } from './json.ts';
import { present } from './members.ts';
import type { PassageTarget } from './model.ts';
import { annotationContext } from './rule.ts';
import { webSelectors } from './text-selectors.ts';
import { annotationJson, type NamedAnnotation } from './write-annotation.ts';

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
  return target && annotationAbout(annotation, record, target, software);
}

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
  return annotations.toSorted(inOrder).flatMap((annotation) => {
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
 * The collection, with all its annotations on one page: those on pages first, then those in added files. A
 * passage without a record or a capture in
 * `contents`, or on a page without an address, is left out. Ids are those of the dossier, so that two
 * packs of one dossier can be compared.
 */
export function annotationCollection(contents: PackContents, ports: CollectionPorts): JsonObject {
  const counts = countsOf(contents, ports);
  const onPages = markedIn(contents).flatMap((marked) => {
    const annotation = annotationOf(marked, contents, ports);
    return annotation ? [annotationJson(annotation, counts.get(marked.capture.id) ?? null)] : [];
  });
  const items = [...onPages, ...filePassages(contents, ports)];
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
