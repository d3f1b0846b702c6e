/**
 * From a page to a capture: the pixels first, then the page itself. Everything is committed by one last
 * write, so a browser that is killed halfway leaves nothing half-done.
 */
import type { Capture, CapturePiece } from '../domain/capture.ts';
import type { Circumstances } from '../domain/capture-log.ts';
import type { VisitStep } from '../domain/guided-visit.ts';
import type { CaptureId, DossierId } from '../domain/ids.ts';
import type { Inspection } from '../domain/inspection.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import type { ScreenWords } from '../domain/screen-words.ts';
import type { Stopwatch } from '../domain/stopwatch.ts';
import type { Bytes } from '../storage/blobs.ts';
import { captureLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import {
  type DigestPorts,
  type KeepError,
  type Kept,
  keepPieces,
  openShelf,
  type Shelf,
} from './keep-artefact.ts';
import { keepInspection } from './keep-inspection.ts';
import { keepPageReport } from './keep-page-report.ts';
import { keepScreenWords } from './keep-screen-words.ts';

/** The page as the background reaches it. */
export type PageToCapture = {
  /** Visible part as PNG, taken before anything else. */
  readonly screenshot: Bytes;
  /** Runs since the person asked for the page. */
  readonly watch: Stopwatch;
  readonly circumstances: Circumstances;
  /** Addresses of the documents that were reached, the page's own first. */
  readonly frames: readonly string[];
  /** Its place in a guided visit, or `null`. */
  readonly visit: VisitStep | null;
  /** What the browser told while the person let this program look; `null` when they did not. */
  readonly inspection: Inspection | null;
  /** Where the words stood on the picture; `null` when nobody could say. */
  readonly screenWords: ScreenWords | null;
  readonly pieces: () => AsyncIterable<CapturePiece>;
};

export type KeepPorts = RevisionPorts & DigestPorts;

/** Saves the rows around a capture in one write. What it needs is looked up while files are kept. */
export type Commit<T, E extends string> = (
  captureIn: (dossierId: DossierId) => Capture,
) => Promise<Result<T, E>>;

/** What `commit` saved. On any error nothing of the page stays behind. */
export const keepPage = <T, E extends string>(
  page: PageToCapture,
  store: Store,
  ports: KeepPorts,
  commit: Commit<T, E>,
): Promise<Result<T, E | KeepError>> =>
  withLock(
    captureLock,
    async () => {
      const shelf = openShelf(store, ports);
      const saved = await keepAndCommit(page, shelf, ports, commit);
      if (!saved.ok) await shelf.clear();
      return saved;
    },
    'shared',
  );

async function keepAndCommit<T, E extends string>(
  page: PageToCapture,
  shelf: Shelf,
  ports: KeepPorts,
  commit: Commit<T, E>,
): Promise<Result<T, E | KeepError>> {
  const kept = await keepAll(page, shelf);
  if (!kept.ok) return kept;
  return commit((dossierId) => captureOf(page, kept.value, dossierId, ports));
}

type KeptPage = Kept & Pick<Capture, 'screenWords'>;

async function keepAll(page: PageToCapture, shelf: Shelf): Promise<Result<KeptPage, KeepError>> {
  try {
    const image = { role: 'screenshot-viewport', number: 1, mediaType: 'image/png' } as const;
    const keeping = shelf.keep(image, [page.screenshot]);
    const kept = await page.watch.time('page', () => keepPieces(page.pieces(), shelf));
    if (!kept.ok) return kept;
    const screenshot = await page.watch.time('store', () => keeping);
    if (!screenshot.ok) return screenshot;
    const report = await keepPageReport(kept.value, page.watch.startedAt, shelf);
    if (!report.ok) return report;
    const inspection = await keepInspection(page.inspection, shelf);
    if (!inspection.ok) return inspection;
    const words = await keepScreenWords(page.screenWords, shelf);
    if (!words.ok) return words;
    const facts = [...report.value, ...inspection.value];
    const artefacts = [...kept.value.artefacts, ...facts, screenshot.value];
    return ok({ ...kept.value, ...words.value, artefacts });
  } catch {
    return fail('capture-failed'); // The page went away, or could not be read to its end.
  }
}

const captureOf = (
  { watch, circumstances, frames, visit }: PageToCapture,
  { artefacts, facts, missing, screenWords }: KeptPage,
  dossierId: DossierId,
  ports: KeepPorts,
): Capture => ({
  ...firstRevision(ports.newId<CaptureId>(), dossierId, ports),
  kind: 'capture',
  startedAt: watch.startedAt,
  finishedAt: watch.moment(),
  facts,
  artefacts,
  missing,
  log: { ...circumstances, steps: watch.steps(), frames, meanwhile: null },
  follows: null,
  visit,
  ...(screenWords && { screenWords }),
});
