/**
 * A file that the browser only showed, a PDF, and that the person chose or dropped: kept as a capture
 * of its own, which follows the one of the page. What was captured before stays as it is.
 */
import type { Artefact, Capture } from '../domain/capture.ts';
import { usualChoices } from '../domain/capture-choices.ts';
import type { Program } from '../domain/capture-log.ts';
import type { FileError } from '../domain/codes.ts';
import type { CaptureId, RecordId } from '../domain/ids.ts';
import { type DossierRecord, isReport, sealRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, nextRevision } from '../domain/revision.ts';
import { type Stopwatch, type StopwatchPorts, startWatch } from '../domain/stopwatch.ts';
import { captureLock, recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { SealPorts } from './answer-draft.ts';
import { capturesOf } from './captures-of.ts';
import { contentOfRecord } from './edit-record.ts';
import { type DigestPorts, openShelf, type Shelf } from './keep-artefact.ts';

export type OriginalPorts = SealPorts &
  DigestPorts &
  StopwatchPorts & { readonly program: Program };

type Kept = Result<DossierRecord, FileError>;

const largest = 50 * 1024 * 1024;
/** What every PDF has at its beginning (ISO 32000-1, 7.5.2); some have a few bytes before it. */
const sign = '%PDF-';
const signWithin = 1024;

/** The newer version of the record, which names the file too. On any error nothing stays behind. */
export async function keepOriginal(
  store: Store,
  recordId: RecordId,
  file: Blob,
  ports: OriginalPorts,
): Promise<Kept> {
  if (file.size > largest) return fail('file-too-large');
  const watch = startWatch(ports);
  const bytes = await bytesOf(file);
  if (bytes === null) return fail('file-not-read');
  if (!isPdf(bytes)) return fail('not-a-pdf');
  const keep = () => keepInRecord(store, recordId, { bytes, watch }, ports);
  return withLock(captureLock, () => withLock(recordLock(recordId), keep), 'shared');
}

/** `null` when it cannot be read: it was moved, or lies on a disk that is gone. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // Browsers say no more than that.
  }
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, signWithin)).includes(sign);

type Original = { readonly bytes: Uint8Array<ArrayBuffer>; readonly watch: Stopwatch };

async function keepInRecord(
  store: Store,
  recordId: RecordId,
  original: Original,
  ports: OriginalPorts,
): Promise<Kept> {
  const record = heads(await recordHistory(store, recordId)).at(-1);
  if (!record || !isReport(record)) return fail('not-found');
  const captures = await capturesOf(store, record);
  const [viewer] = captures;
  if (viewer === undefined) return fail('not-found');
  const shelf = openShelf(store, ports);
  const capture = await captureOf(viewer, original, shelf, ports);
  const saved = capture.ok
    ? await saveWith(store, record, [...captures, capture.value], ports)
    : capture;
  if (!saved.ok) await shelf.clear();
  return saved;
}

async function captureOf(
  viewer: Capture,
  { bytes, watch }: Original,
  shelf: Shelf,
  ports: OriginalPorts,
): Promise<Result<Capture, 'storage-full'>> {
  const part = { role: 'original', number: 1, mediaType: 'application/pdf' } as const;
  const kept = await watch.time('file', () => shelf.keep(part, [bytes]));
  if (!kept.ok) return fail('storage-full');
  return ok(following(viewer, kept.value, watch, ports));
}

const following = (
  viewer: Capture,
  artefact: Artefact,
  watch: Stopwatch,
  ports: OriginalPorts,
): Capture => ({
  ...viewer,
  ...firstRevision(ports.newId<CaptureId>(), viewer.dossierId, ports),
  startedAt: watch.startedAt,
  finishedAt: watch.moment(),
  artefacts: [artefact],
  missing: [],
  log: viewer.log && {
    ...viewer.log,
    ...ports.program,
    choices: usualChoices,
    steps: watch.steps(),
    frames: [],
  },
  follows: viewer.id,
});

async function saveWith(
  store: Store,
  record: DossierRecord,
  captures: readonly Capture[],
  ports: OriginalPorts,
): Promise<Kept> {
  const content = contentOfRecord(record);
  const { happening } = content;
  if (happening.kind !== 'page') return fail('not-found');
  const named = { ...happening, captures: captures.map(({ id }) => id) };
  const next = await sealRecord(
    nextRevision(record, ports),
    { ...content, happening: named },
    captures,
    ports.commitJson,
  );
  const saved = await saveEntities(store, [next, ...captures.slice(-1)]);
  return saved.ok ? ok(next) : saved;
}
