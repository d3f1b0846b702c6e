/**
 * The marked passages in the form that other programs read: a W3C Web Annotation collection (Web
 * Annotation Data Model, Recommendation of 23 February 2017).
 */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { PackRecord } from '../domain/record.ts';
import type { Selector } from '../domain/selector.ts';

export type AnnotationPorts = {
  /** `text.txt` of a capture, `null` when it has none: then positions are left out. */
  readonly textOf: (capture: CaptureId) => string | null;
  /** Where the page lies in the pack, as seen from the collection; `null` when it has no snapshot. */
  readonly snapshotOf: (capture: Capture) => string | null;
};

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many Unicode code points stand before the UTF-16 `offset`: what the Recommendation counts (§4.2.5). */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < Math.min(offset, text.length); at += 1) {
    const isPair = isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1));
    if (isPair) at += 1;
    count += 1;
  }
  return count;
}

function exported(selector: Selector, text: string | null): Selector[] {
  if (selector.type !== 'TextPositionSelector') return [selector];
  if (text === null) return [];
  const start = codePointsBefore(text, selector.start);
  return [{ ...selector, start, end: codePointsBefore(text, selector.end) }];
}

const textBody = (purpose: 'classifying' | 'commenting', value: string) => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

/** What the record says about the passage: its practice, and the note as it was typed. */
function bodiesOf({ practice, note }: PackRecord) {
  const practiceBody = textBody('classifying', practice);
  return note === '' ? [practiceBody] : [practiceBody, textBody('commenting', note)];
}

function targetOf(annotation: Annotation, capture: Capture, ports: AnnotationPorts) {
  const text = ports.textOf(capture.id);
  const selector = annotation.selectors.flatMap((one) => exported(one, text));
  const cached = ports.snapshotOf(capture);
  return {
    type: 'SpecificResource',
    source: annotation.source,
    scope: annotation.scope,
    ...(selector.length === 0 ? {} : { selector }),
    state: {
      type: 'TimeState',
      sourceDate: capture.startedAt,
      ...(cached === null ? {} : { cached }),
    },
  };
}

function itemOf(
  annotation: Annotation,
  record: PackRecord,
  capture: Capture,
  ports: AnnotationPorts,
) {
  const body = bodiesOf(record);
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: body.map(({ purpose }) => purpose),
    created: annotation.createdAt,
    modified: record.revisedAt,
    body,
    target: targetOf(annotation, capture, ports),
  };
}

/**
 * The collection, with all its annotations on one page. A passage without a record or a capture in
 * `contents` is left out. Ids are those of the dossier, so that two packs of one dossier can be compared.
 */
export function annotationCollection(contents: PackContents, ports: AnnotationPorts) {
  const records = new Map(
    contents.records.flatMap((record) =>
      record.happening.kind === 'page'
        ? record.happening.annotations.map((id) => [id, record] as const)
        : [],
    ),
  );
  const captures = new Map(contents.captures.map((capture) => [capture.id, capture]));
  const items = contents.annotations.flatMap((annotation) => {
    const record = records.get(annotation.id);
    const capture = captures.get(annotation.captureId);
    return record && capture ? [itemOf(annotation, record, capture, ports)] : [];
  });
  const id = `urn:uuid:${contents.dossier.id}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    total: items.length,
    ...(items.length === 0
      ? {}
      : {
          first: {
            id: `${id}#page-1`,
            type: 'AnnotationPage',
            partOf: id,
            startIndex: 0,
            items,
          },
        }),
  };
}
