/** The files of a capture for one pack: with everything covered in them, or left out where that cannot be done. */
import { type Artefact, artefactOf, type Capture } from '../domain/capture.ts';
import type { CoveredPicture, CoverFault } from '../domain/covered-picture.ts';
import type { BlobId, Sha256 } from '../domain/ids.ts';
import { coversNothing, type Mask } from '../domain/mask.ts';
import type { PdfMasks } from '../domain/pdf-masks.ts';
import type { Handling, Redaction } from '../domain/redaction.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type CoveredFile, coverDrawnIn } from '../redaction/cover-file.ts';
import type { CoveredText } from '../redaction/cover-text.ts';
import type { Covers } from '../redaction/covering.ts';
import type { StoreBeside } from '../storage/beside.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import { type CoverPdf, coveredPdf, isPdf } from './cover-pdf-file.ts';
import { derivedFile, showsCovered } from './derived-file.ts';

/** A picture with boxes over it, made anew; or why not. */
export type CoverPicture = (
  picture: { readonly bytes: Bytes; readonly mediaType: string },
  mask: Mask,
  signal: AbortSignal,
) => Promise<Result<CoveredPicture, CoverFault | 'cancelled'>>;

export type CoverPorts = {
  /** Takes what is made. */
  readonly store: StoreBeside;
  /** What is covered on each picture that somebody looked at. */
  readonly maskOf: (blobId: BlobId) => Mask | null;
  readonly coverPicture: CoverPicture;
  /** What is covered on pages of each PDF. */
  readonly pdfMasksOf: (blobId: BlobId) => PdfMasks;
  readonly coverPdf: CoverPdf;
  /** Something is covered, in a text or on a picture, wherever in the pack. */
  readonly isAnythingCovered: boolean;
  readonly signal: AbortSignal;
  readonly covers: Covers;
  /** The same covers, done to a file: somewhere else, so that the page stays awake. */
  readonly coverFile: (bytes: Bytes, mediaType: string) => Promise<CoveredFile>;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
};

export type CoveredCapture = {
  /** As it was when nothing in its files is covered. */
  readonly capture: Capture;
  /** Its text; `null` when nothing in that is covered. */
  readonly text: CoveredText | null;
  readonly redactions: readonly Redaction[];
  /** What a reader sees of the page, or one of its pictures, is covered. */
  readonly isSeen: boolean;
};

type Covered = Result<CoveredCapture, 'blob-damaged'>;

/**
 * Pictures of a page on which something is covered are left out, unless somebody looked at them and said what is
 * to be covered there.
 */
export async function coverCapture(capture: Capture, ports: CoverPorts): Promise<Covered> {
  const each: Handled[] = [];
  for (const one of await Promise.all(capture.artefacts.map((kept) => handle(kept, ports)))) {
    if (!one.ok) return one;
    each.push(one.value);
  }
  const isBoxed = each.some(({ kept, now }) => isPicture(kept) && now !== kept);
  const handled = isBoxed ? await Promise.all(each.map((one) => withoutPixels(one, ports))) : each;
  const isSeen = handled.some(({ kept, now }) => now !== kept && (isRead(kept) || isPicture(kept)));
  const all = isSeen ? handled.map((one) => withoutUnseen(one, ports)) : handled;
  const artefacts = all.flatMap(({ now }) => now ?? []);
  const redactions = all.flatMap((one) => redactionOf(capture, one) ?? []);
  const text = await textOf(capture, redactions, ports);
  return ok({
    capture: redactions.length === 0 ? capture : { ...capture, artefacts },
    text,
    redactions,
    isSeen,
  });
}

/** What has a box on the picture of the page may stand once more on what the kept page took from the screen. */
async function withoutPixels(one: Handled, ports: CoverPorts): Promise<Handled> {
  const { kept, now } = one;
  if (kept.role !== 'snapshot' || now !== kept) return one;
  const bytes = await readBlob(ports.store, kept.blobId);
  const covered = bytes.ok ? coverDrawnIn(bytes.value, kept.mediaType) : null;
  if (covered?.kind !== 'covered') return one;
  return { kept, now: await derivedFile(kept, covered.bytes, ports) };
}

/**
 * The same without the pictures that nobody looked at: a further capture of the same report, such as the whole page
 * as a picture, has no text of its own, and shows what is covered in the first.
 */
export function withoutUnseenPictures(
  { capture, redactions, ...rest }: CoveredCapture,
  ports: Pick<CoverPorts, 'maskOf'>,
): CoveredCapture {
  const all = capture.artefacts.map((kept) => withoutUnseen({ kept, now: kept }, ports));
  const left = all.flatMap((one) => redactionOf(capture, one) ?? []);
  if (left.length === 0) return { capture, redactions, ...rest };
  const artefacts = all.flatMap(({ now }) => now ?? []);
  return { ...rest, capture: { ...capture, artefacts }, redactions: [...redactions, ...left] };
}

/** Nobody said of it that nothing more has to be covered. */
const withoutUnseen = (
  { kept, now }: Handled,
  { maskOf }: Pick<CoverPorts, 'maskOf'>,
): Handled => ({
  kept,
  now: isPicture(kept) && maskOf(kept.blobId) === null ? null : now,
});

/** `now`: what is given away in its place; `null` when that is nothing. */
type Handled = { readonly kept: Artefact; readonly now: Artefact | null };

/** What a reader of the page sees; a file that the browser showed is seen on its pictures too. */
const isRead = ({ role }: Artefact): boolean => ['text', 'snapshot', 'original'].includes(role);

export const isPicture = ({ mediaType }: Pick<Artefact, 'mediaType'>): boolean =>
  mediaType.startsWith('image/');

async function handle(kept: Artefact, ports: CoverPorts): Promise<Result<Handled, 'blob-damaged'>> {
  const { store } = ports;
  if (isPicture(kept)) return handlePicture(kept, ports);
  if (kept.role === 'original') return handleOriginal(kept, ports);
  const bytes = await readBlob(store, kept.blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const covered = await ports.coverFile(bytes.value, kept.mediaType);
  if (covered.kind !== 'covered') return ok({ kept, now: kept });
  return ok({ kept, now: await derivedFile(kept, covered.bytes, ports) });
}

async function handleOriginal(
  kept: Artefact,
  ports: CoverPorts,
): Promise<Result<Handled, 'blob-damaged'>> {
  if (!isPdf(kept)) return ok({ kept, now: (await showsCovered(kept, ports)) ? null : kept });
  const now = await coveredPdf(kept, ports);
  return now.ok ? ok({ kept, now: now.value }) : now;
}

async function handlePicture(
  kept: Artefact,
  ports: CoverPorts,
): Promise<Result<Handled, 'blob-damaged'>> {
  const now = await maskedPicture(kept, ports);
  return now.ok ? ok({ kept, now: now.value }) : now;
}

/** The picture with its boxes; itself when there are none, `null` when it cannot be made anew. */
export async function maskedPicture(
  kept: Artefact,
  ports: CoverPorts,
): Promise<Result<Artefact | null, 'blob-damaged'>> {
  const mask = ports.maskOf(kept.blobId);
  if (mask === null || coversNothing(mask)) return ok(kept);
  const bytes = await readBlob(ports.store, kept.blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const picture = { bytes: bytes.value, mediaType: kept.mediaType };
  const covered = await ports.coverPicture(picture, mask, ports.signal);
  ports.signal.throwIfAborted();
  if (!covered.ok) return ok(null);
  return ok(await derivedFile({ ...kept, mediaType: 'image/png' }, covered.value.bytes, ports));
}

function redactionOf({ id }: Capture, { kept, now }: Handled): Redaction | null {
  if (now === kept) return null;
  const handling: Handling = now === null ? 'left-out' : 'covered';
  const { role, number, commitment } = kept;
  return { of: { kind: 'capture', id }, role, number, handling, original: commitment.digest };
}

/** Covered once more, for where each place of it went. */
async function textOf(
  capture: Capture,
  redactions: readonly Redaction[],
  { store, covers }: CoverPorts,
): Promise<CoveredText | null> {
  const artefact = artefactOf(capture, 'text');
  if (artefact === null || !redactions.some(({ role }) => role === 'text')) return null;
  const bytes = await readBlob(store, artefact.blobId);
  return bytes.ok
    ? covers.cover(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value))
    : null;
}
