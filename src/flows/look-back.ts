/**
 * What became of the marks on a page that the person looks at again, as far as there is something to keep
 * of it: the text of the page, and of each mark what changed.
 */
import { type Outcome, reportChanges } from '../anchoring/report-change.ts';
import type { Annotation } from '../domain/annotation.ts';
import { type Artefact, artefactOf, type Capture } from '../domain/capture.ts';
import type { AnnotationId, CaptureId, Sha256 } from '../domain/ids.ts';
import type { Clock } from '../domain/instant.ts';
import { pageAddress } from '../domain/page-address.ts';
import { isSamePage, type PageVersion, type SeenChange } from '../domain/page-version.ts';
import type { Bytes } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { loadPageMarks } from '../storage/page-marks.ts';
import { pageVersionsAt } from '../storage/page-versions.ts';
import { readText } from './capture-text.ts';
import { capturesWith } from './captures-of.ts';

/** The text of one document, as the index of the page gives it. */
export type SeenText = {
  readonly source: string;
  /** As the document declares it, `null` when it declares none. */
  readonly language: string | null;
  readonly text: string;
};

export type SeenPage = {
  /** Address of the page in the tab. */
  readonly scope: string;
  /** The texts of the page and of its frames now; none when the person has left the page. */
  readonly readTexts: () => Promise<readonly SeenText[]>;
};

export type LookPorts = {
  readonly now: Clock;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
};

/** A text to keep, or to note that it was seen again. */
export type News = {
  readonly known: PageVersion | null;
  readonly seen: Seen;
  readonly marks: readonly MarkedThen[];
  readonly changes: readonly SeenChange[];
};

type Seen = SeenText & { readonly bytes: Bytes; readonly sha256: Sha256 };

/** Each document of the page with something to keep. */
export async function newsOn(store: Store, page: SeenPage, ports: LookPorts): Promise<News[]> {
  const [read, { annotations }, versions] = await Promise.all([
    page.readTexts(),
    loadPageMarks(store, page.scope),
    pageVersionsAt(store, page.scope),
  ]);
  // Half characters are lost when a text is written, so they may not count in what is compared either.
  const texts = read.map((one) => ({ ...one, text: one.text.toWellFormed() }));
  const news = sources(texts).map(async (source) => {
    const document = { source, scope: page.scope };
    const marks = annotations.filter((annotation) => isSamePage(annotation, document));
    const known = versions.filter((version) => isSamePage(version, document));
    return marks.length === 0 ? null : newsOf(store, textsAt(texts, source), marks, known, ports);
  });
  return (await Promise.all(news)).filter((one) => one !== null);
}

const sources = (texts: readonly SeenText[]) => [
  ...new Map(texts.map(({ source }) => [pageAddress(source), source])).values(),
];

const textsAt = (texts: readonly SeenText[], address: string) =>
  texts.filter(({ source }) => pageAddress(source) === pageAddress(address));

/** What is to be kept of one document; `null` when its marks stand as they did. */
async function newsOf(
  store: Store,
  texts: readonly SeenText[],
  annotations: readonly Annotation[],
  versions: readonly PageVersion[],
  ports: LookPorts,
): Promise<News | null> {
  const seen = await fingerprinted(texts, ports);
  if (seen === null) return null;
  const captures = await capturesFor(store, annotations);
  if ([...captures.values()].some((capture) => isOtherLanguage(capture, seen))) return null;
  const marks = await markedThen(store, annotations, captures, seen);
  const outcomes = outcomesIn(marks, texts);
  const known = versions.find(({ sha256 }) => sha256 === seen.sha256) ?? null;
  if (known === null && !outcomes.some(isNews) && !isOverdue(versions)) return null;
  const seenAt = ports.now();
  const changes = outcomes.flatMap(({ id, change }): SeenChange[] =>
    change ? [{ annotationId: id, seenAt, ...change }] : [],
  );
  return { known, seen, marks, changes };
}

async function fingerprinted([first]: readonly SeenText[], { sha256 }: LookPorts) {
  if (first === undefined) return null;
  const bytes = new TextEncoder().encode(first.text);
  return { ...first, bytes, sha256: await sha256(bytes) };
}

/** Whether the last text that was kept misses something: that all stands there again is kept too. */
function isOverdue(versions: readonly PageVersion[]): boolean {
  const last = versions.toSorted((a, b) => compare(a.lastSeenAt, b.lastSeenAt)).at(-1);
  return (last?.changes ?? []).length > 0;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type MarkOutcome = Outcome & { readonly id: AnnotationId };

/** Frames may share one address: a mark is lost when it stands in none of them. */
function outcomesIn(marks: readonly MarkedThen[], texts: readonly SeenText[]): MarkOutcome[] {
  const [first = [], ...others] = texts.map(({ text }) => reportChanges(marks, text));
  return marks.flatMap(({ annotation: { id } }, index): MarkOutcome[] => {
    const all = [first, ...others].flatMap((outcomes) => outcomes[index] ?? []);
    const best = all.find(({ change }) => change === null) ?? all[0];
    return best ? [{ id, ...best }] : [];
  });
}

const isNews = ({ status, change }: Outcome): boolean =>
  status !== 'anchored' || (change !== null && change.class !== 'moved');

export type MarkedThen = {
  readonly annotation: Annotation;
  readonly selectors: Annotation['selectors'];
  readonly rivals: Annotation['rivals'];
  readonly oldText: string | null;
  /** The file of the capture with that text; `null` when it has none, or not of this document. */
  readonly file: Artefact | null;
};

async function markedThen(
  store: Store,
  annotations: readonly Annotation[],
  captures: ReadonlyMap<CaptureId, Capture>,
  seen: Seen,
): Promise<MarkedThen[]> {
  const texts = new Map([[seen.sha256, seen.text]]);
  const marks: MarkedThen[] = [];
  for (const annotation of annotations) {
    const file = textFileFor(annotation, captures.get(annotation.captureId));
    const { selectors, rivals } = annotation;
    const oldText = file && (texts.get(file.sha256) ?? (await readText(store, file)));
    if (file && oldText !== null) texts.set(file.sha256, oldText);
    marks.push({ annotation, selectors, rivals, oldText, file });
  }
  return marks;
}

async function capturesFor(store: Store, annotations: readonly Annotation[]) {
  const ids = new Set(annotations.map(({ captureId }) => captureId));
  return new Map((await capturesWith(store, [...ids])).map((capture) => [capture.id, capture]));
}

/** Then the browser may have translated it, and every sentence would seem gone. */
const isOtherLanguage = (capture: Capture, { source, language }: Seen): boolean =>
  isTextOf(capture, source) && capture.facts.language !== language;

/** A capture has the text of the page in the tab, not of its frames. */
const textFileFor = ({ source }: Annotation, capture: Capture | undefined): Artefact | null =>
  capture && isTextOf(capture, source) ? artefactOf(capture, 'text') : null;

const isTextOf = ({ facts }: Capture, source: string): boolean =>
  pageAddress(facts.url) === pageAddress(source);
