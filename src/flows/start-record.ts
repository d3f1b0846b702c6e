/**
 * From a page to a draft: the pixels first, then the page itself. Everything is committed by one last
 * write, so a browser that is killed halfway leaves nothing half-done.
 */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture, CapturePiece } from '../domain/capture.ts';
import type { Circumstances } from '../domain/capture-log.ts';
import type { AnnotationId, CaptureId, DossierId, RecordId } from '../domain/ids.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { Draft } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import type { Rival, Selector } from '../domain/selector.ts';
import type { Stopwatch } from '../domain/stopwatch.ts';
import type { Bytes } from '../storage/blobs.ts';
import { currentDossier } from '../storage/dossiers.ts';
import { captureLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import {
  type DigestPorts,
  type KeepError,
  type Kept,
  keepPieces,
  openShelf,
  type Shelf,
} from './keep-artefact.ts';

/** The page as the background reaches it. */
export type PageToKeep = {
  /** What was marked, and the address of the document that it stands in. */
  readonly passage: {
    readonly source: string;
    readonly selectors: readonly Selector[];
    readonly rivals: readonly Rival[];
  };
  /** Visible part as PNG, taken before anything else. */
  readonly screenshot: Bytes;
  /** Runs since the person asked for the page. */
  readonly watch: Stopwatch;
  readonly circumstances: Circumstances;
  /** Addresses of the documents that were reached, the page's own first. */
  readonly frames: readonly string[];
  /** Known from the host; `null` is asked later. */
  readonly organisation: OrganisationRef | null;
  readonly pieces: () => AsyncIterable<CapturePiece>;
};

export type StartPorts = RevisionPorts & DigestPorts;

/** The saved draft. On any error nothing of it stays behind. */
export const startRecord = (
  page: PageToKeep,
  store: Store,
  ports: StartPorts,
): Promise<Result<Draft, KeepError>> =>
  withLock(captureLock, () => keepPage(page, store, ports), 'shared');

async function keepPage(
  page: PageToKeep,
  store: Store,
  ports: StartPorts,
): Promise<Result<Draft, KeepError>> {
  const shelf = openShelf(store, ports);
  const saved = await saveAll(page, store, shelf, ports);
  if (!saved.ok) await shelf.clear();
  return saved;
}

async function saveAll(
  page: PageToKeep,
  store: Store,
  shelf: Shelf,
  ports: StartPorts,
): Promise<Result<Draft, KeepError>> {
  // The dossier is looked up while the files are on their way to the disk.
  const [dossier, kept] = await Promise.all([currentDossier(store, ports), keepAll(page, shelf)]);
  if (!kept.ok) return kept;
  if (!dossier.ok) return dossier;
  const { draft, ...parts } = describe(page, kept.value, dossier.value.id, ports);
  const saved = await saveEntities(store, [draft, parts.annotation, parts.capture]);
  return saved.ok ? ok(draft) : saved;
}

async function keepAll(page: PageToKeep, shelf: Shelf): Promise<Result<Kept, KeepError>> {
  try {
    const image = { role: 'screenshot-viewport', number: 1, mediaType: 'image/png' } as const;
    const keeping = shelf.keep(image, [page.screenshot]);
    const kept = await page.watch.time('page', () => keepPieces(page.pieces(), shelf));
    if (!kept.ok) return kept;
    const screenshot = await page.watch.time('store', () => keeping);
    if (!screenshot.ok) return screenshot;
    return ok({ ...kept.value, artefacts: [...kept.value.artefacts, screenshot.value] });
  } catch {
    return fail('capture-failed'); // The page went away, or could not be read to its end.
  }
}

/** The rows that tie everything together. */
function describe(
  { passage, watch, circumstances, frames, organisation }: PageToKeep,
  { artefacts, facts, missing }: Kept,
  dossierId: DossierId,
  ports: StartPorts,
): { draft: Draft; annotation: Annotation; capture: Capture } {
  const recordId = ports.newId<RecordId>();
  const captureId = ports.newId<CaptureId>();
  const annotationId = ports.newId<AnnotationId>();
  const capture: Capture = {
    ...firstRevision(captureId, dossierId, ports),
    kind: 'capture',
    startedAt: watch.startedAt,
    finishedAt: watch.moment(),
    facts,
    artefacts,
    missing,
    log: { ...circumstances, steps: watch.steps(), frames },
    follows: null,
  };
  const annotation: Annotation = {
    ...firstRevision(annotationId, dossierId, ports),
    kind: 'annotation',
    recordId,
    captureId,
    createdAt: watch.startedAt,
    source: passage.source,
    scope: facts.url,
    selectors: passage.selectors,
    rivals: passage.rivals,
  };
  const draft: Draft = {
    ...firstRevision(recordId, dossierId, ports),
    kind: 'draft',
    happening: {
      kind: 'page',
      url: facts.url,
      title: facts.title,
      annotations: [annotationId],
      captures: [captureId],
    },
    tier: 'stated-on-page',
    practice: null,
    organisation,
    note: null,
    noteSoFar: '',
  };
  return { draft, annotation, capture };
}
