/**
 * The whole page as a picture, as a further step of a record that is kept already. Captures are never
 * changed, so it is a capture of its own, committed with the record by one last write.
 */
import type { Artefact, Capture, Missing, PageFacts } from '../domain/capture.ts';
import type { Circumstances, Meanwhile } from '../domain/capture-log.ts';
import type { WholePageError } from '../domain/codes.ts';
import type { CaptureId, RecordId } from '../domain/ids.ts';
import { pageAddress } from '../domain/page-address.ts';
import { type DossierRecord, type Draft, type Happening, sealRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, nextRevision } from '../domain/revision.ts';
import type { ScreenWords } from '../domain/screen-words.ts';
import type { Stopwatch } from '../domain/stopwatch.ts';
import type { Bytes } from '../storage/blobs.ts';
import { captureLock, recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { SealPorts } from './answer-draft.ts';
import { capturesWith } from './captures-of.ts';
import { contentOfRecord } from './edit-record.ts';
import { type DigestPorts, openShelf, type Shelf } from './keep-artefact.ts';
import { keepScreenWords } from './keep-screen-words.ts';

/** A PNG: the page or a part of it, or a photograph of the window that it was put together from. */
export type PagePicture = Pick<Artefact, 'role' | 'number'> & {
  readonly role: 'screenshot-full' | 'screenshot-tile';
  readonly bytes: Bytes;
};

export type KeepPicture = (picture: PagePicture) => Promise<Result<null, WholePageError>>;

/** What is known when all pictures have been made. */
export type Photographed = {
  readonly facts: PageFacts;
  readonly missing: readonly Missing[];
  readonly meanwhile: Meanwhile | null;
};

export type WholePage = {
  readonly recordId: RecordId;
  /** The address that the tab shows: the record has to be about that page. */
  readonly url: string;
  readonly watch: Stopwatch;
  readonly circumstances: Circumstances;
  /** Where the words stand on the page; `null` when nobody could say. */
  readonly screenWords: ScreenWords | null;
  /** Hands over each picture as soon as it is there, and stops when one cannot be kept. */
  readonly photograph: (keep: KeepPicture) => Promise<Result<Photographed, WholePageError>>;
};

export type WholePagePorts = SealPorts & DigestPorts;

/** The record with the picture. On any error nothing of it stays behind, and the record is as it was. */
export const keepWholePage = (
  page: WholePage,
  store: Store,
  ports: WholePagePorts,
): Promise<Result<Draft | DossierRecord, WholePageError>> =>
  withLock(captureLock, () => keepPage(page, store, ports), 'shared');

async function keepPage(
  page: WholePage,
  store: Store,
  ports: WholePagePorts,
): Promise<Result<Draft | DossierRecord, WholePageError>> {
  const about = await newestOf(store, page);
  if (!about.ok) return about;
  const shelf = openShelf(store, ports);
  const saved = await saveAll(page, store, shelf, ports).catch(async (error: unknown) => {
    await shelf.clear();
    throw error;
  });
  if (!saved.ok) await shelf.clear();
  return saved;
}

type OnPage = (Draft | DossierRecord) & { readonly happening: Happening & { kind: 'page' } };

/** The newest version of a record about that page. */
async function newestOf(
  store: Store,
  { recordId, url }: WholePage,
): Promise<Result<OnPage, WholePageError>> {
  const newest = heads(await recordHistory(store, recordId)).at(-1);
  if (newest === undefined || newest.kind === 'removed') return fail('not-found');
  if (!isOnPage(newest) || pageAddress(newest.happening.url) !== pageAddress(url))
    return fail('page-navigated');
  return ok(newest);
}

const isOnPage = (record: Draft | DossierRecord): record is OnPage =>
  record.happening.kind === 'page';

async function saveAll(
  page: WholePage,
  store: Store,
  shelf: Shelf,
  ports: WholePagePorts,
): Promise<Result<Draft | DossierRecord, WholePageError>> {
  const artefacts: Artefact[] = [];
  const keep: KeepPicture = async ({ role, number, bytes }) => {
    const kept = await shelf.keep({ role, number, mediaType: 'image/png' }, [bytes]);
    if (kept.ok) artefacts.push(kept.value);
    return kept.ok ? ok(null) : kept;
  };
  const shown = await page.watch.time('picture', () => page.photograph(keep));
  if (!shown.ok) return shown;
  const words = await keepScreenWords(page.screenWords, shelf);
  if (!words.ok) return words;
  return withLock(recordLock(page.recordId), async () => {
    const newest = await newestOf(store, page);
    if (!newest.ok) return newest;
    const described = describe(page, shown.value, artefacts.toSorted(inOrder), newest.value, ports);
    const capture = { ...described, ...words.value };
    return save(store, newest.value, capture, ports);
  });
}

// What a reader opens first stands first.
const inOrder = (a: Artefact, b: Artefact): number =>
  Number(a.role === 'screenshot-tile') - Number(b.role === 'screenshot-tile') ||
  a.number - b.number;

function describe(
  { watch, circumstances }: WholePage,
  { facts, missing, meanwhile }: Photographed,
  artefacts: readonly Artefact[],
  { dossierId, happening }: OnPage,
  ports: WholePagePorts,
): Capture {
  return {
    ...firstRevision(ports.newId<CaptureId>(), dossierId, ports),
    kind: 'capture',
    startedAt: watch.startedAt,
    finishedAt: watch.moment(),
    facts,
    artefacts,
    missing,
    log: { ...circumstances, steps: watch.steps(), frames: [facts.url], meanwhile },
    follows: happening.captures[0] ?? null,
    visit: null,
  };
}

/** A draft makes way for the new one; a record that was sealed meanwhile is followed by a newer version. */
async function save(
  store: Store,
  newest: OnPage,
  capture: Capture,
  ports: WholePagePorts,
): Promise<Result<Draft | DossierRecord, WholePageError>> {
  const captures = [...newest.happening.captures, capture.id];
  const next = await withCaptures(store, newest, capture, captures, ports);
  const remove = newest.kind === 'draft' ? [newest.rev] : [];
  const saved = await saveEntities(store, [next, capture], { remove });
  return saved.ok ? ok(next) : saved;
}

async function withCaptures(
  store: Store,
  newest: OnPage,
  capture: Capture,
  captures: readonly CaptureId[],
  ports: WholePagePorts,
): Promise<Draft | DossierRecord> {
  const happening = { ...newest.happening, captures };
  if (newest.kind === 'draft') {
    const header = firstRevision(newest.id, newest.dossierId, ports);
    return { ...newest, ...header, happening };
  }
  const before = await capturesWith(store, newest.happening.captures);
  const content = { ...contentOfRecord(newest), happening };
  return sealRecord(nextRevision(newest, ports), content, [...before, capture], ports.commitJson);
}
