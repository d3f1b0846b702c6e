/**
 * The person looked at their marks on a page. When one of them no longer stands there as it was marked,
 * the text of the page is kept: later it may be gone again.
 */
import type { Sha256 } from '../domain/ids.ts';
import type { KeptText, PageVersion } from '../domain/page-version.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision, nextRevision, type RevisionPorts } from '../domain/revision.ts';
import { type Bytes, blobWriter } from '../storage/blobs.ts';
import { captureLock, pageVersionLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { packText } from '../storage/page-texts.ts';
import { allPageVersions } from '../storage/page-versions.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { type LookPorts, type MarkedThen, type News, newsOn, type SeenPage } from './look-back.ts';

export type KeepPorts = RevisionPorts &
  LookPorts & {
    /** Waits until text that comes late is there. */
    readonly settle: () => Promise<void>;
  };

/** How many texts were kept, or seen again. What was not saved leaves nothing behind. */
export async function keepChangedPage(
  store: Store,
  page: SeenPage,
  ports: KeepPorts,
): Promise<Result<number, 'storage-full'>> {
  // A page that is still filling itself misses sentences that were never taken away.
  if ((await newsOn(store, page, ports)).length === 0) return ok(0);
  await ports.settle();
  return withLock(pageVersionLock, () =>
    withLock(captureLock, () => keepNews(store, page, ports), 'shared'),
  );
}

async function keepNews(
  store: Store,
  page: SeenPage,
  ports: KeepPorts,
): Promise<Result<number, 'storage-full'>> {
  const news = await newsOn(store, page, ports);
  for (const one of news) {
    const kept = one.known
      ? await noteAgain(store, one.known, one, ports)
      : await keepText(store, page, one, ports);
    if (!kept.ok) return kept;
  }
  return ok(news.length);
}

/** The same text once more: when that was, and what became of marks that are newer. */
function noteAgain(store: Store, known: PageVersion, { changes }: News, ports: KeepPorts) {
  const named = new Set(known.changes.map(({ annotationId }) => annotationId));
  const seenAt = ports.now();
  const again: PageVersion = {
    ...known,
    ...nextRevision(known, ports),
    lastSeenAt: seenAt > known.lastSeenAt ? seenAt : known.lastSeenAt,
    changes: [...known.changes, ...changes.filter((change) => !named.has(change.annotationId))],
  };
  return saveEntities(store, [again], { remove: [known.rev] });
}

async function keepText(
  store: Store,
  { scope }: SeenPage,
  { seen, marks, changes }: News,
  ports: KeepPorts,
): Promise<Result<void, 'storage-full'>> {
  const [mark] = marks;
  if (mark === undefined) return ok(undefined);
  const shared = await sharedFile(store, seen.sha256, marks);
  const file = shared ? ok(shared) : await writeText(store, seen.bytes, ports);
  if (!file.ok) return file;
  const seenAt = ports.now();
  const version: PageVersion = {
    ...firstRevision(ports.newId(), mark.annotation.dossierId, ports),
    kind: 'page-version',
    source: seen.source,
    scope,
    sha256: seen.sha256,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    file: file.value,
    changes,
  };
  const saved = await saveEntities(store, [version]);
  if (!saved.ok && !shared) await blobWriter(store, file.value.blobId).abort();
  return saved;
}

/** Where the very same text lies already, or `null`. */
async function sharedFile(
  store: Store,
  sha256: Sha256,
  marks: readonly MarkedThen[],
): Promise<KeptText | null> {
  const version = (await allPageVersions(store)).find((other) => other.sha256 === sha256);
  if (version) return version.file;
  const file = marks.map((mark) => mark.file).find((kept) => kept?.sha256 === sha256);
  return file
    ? { blobId: file.blobId, byteLength: file.byteLength, sha256, packing: 'plain' }
    : null;
}

async function writeText(
  store: Store,
  text: Bytes,
  { sha256 }: KeepPorts,
): Promise<Result<KeptText, 'storage-full'>> {
  const packed = await packText(text);
  const writer = blobWriter(store);
  const written = await writer.write(packed);
  const finished = written.ok ? await writer.finish() : written;
  if (!finished.ok) {
    await writer.abort();
    return finished;
  }
  const { blobId, byteLength } = finished.value;
  return ok({ blobId, byteLength, sha256: await sha256(packed), packing: 'gzip' });
}
