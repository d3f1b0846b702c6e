/** From the dossier to a ZIP file: letters, overview and captures, planned, written, and nothing sent. */
import { draftLetter } from '../complaint/draft-letter.ts';
import { exhibitsOf, numberExhibits } from '../complaint/exhibits.ts';
import type { Sender } from '../complaint/letters/access-request-facts.ts';
import { type LetterNeeded, lettersNeeded } from '../complaint/letters-needed.ts';
import { renderOverview } from '../complaint/overview.ts';
import { recipientOf } from '../complaint/recipient.ts';
import { renderHtml } from '../complaint/render-html.ts';
import { renderText } from '../complaint/render-text.ts';
import { practicesEn } from '../data/practices/en.ts';
import { practicesNl } from '../data/practices/nl.ts';
import { practices } from '../data/practices.ts';
import { artefactOf } from '../domain/capture.ts';
import type { ExportError } from '../domain/codes.ts';
import type { DossierContents } from '../domain/dossier.ts';
import type { BlobId, CaptureId, Sha256 } from '../domain/ids.ts';
import { type Clock, type Day, dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';
import type { Pack } from '../domain/pack.ts';
import { practiceIds } from '../domain/practice.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import { captureFiles } from '../pack/capture-files.ts';
import { letterFile, type PackLetter, planPack } from '../pack/plan.ts';
import { writePack } from '../pack/write-pack.ts';
import { type Bytes, blobChunks, readBlob } from '../storage/blobs.ts';
import { currentDossier, loadDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';

/** What the person fills in for this pack. It goes into the letter and is kept nowhere else. */
export type PackOrder = {
  readonly language: Language;
  readonly name: string;
  /** Lines as typed. */
  readonly address: string;
  readonly email: string;
};

export type MadePack = { readonly fileName: string; readonly file: Blob };

export type PackPorts = RevisionPorts & {
  readonly now: Clock;
  /** `Kantlijn 0.1.0`: stands in the pack. */
  readonly software: string;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly signal: AbortSignal;
  /** Bytes done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** The pack as a file in memory, or why there is none. Nothing is left behind either way. */
export async function makePack(
  store: Store,
  order: PackOrder,
  ports: PackPorts,
): Promise<Result<MadePack, ExportError>> {
  const contents = await contentsOf(store, ports);
  if (!contents.ok) return contents;
  const planned = await planFor(store, contents.value, order, ports);
  if (!planned.ok) return planned;
  try {
    return await writeFor(store, planned.value, ports);
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    throw error;
  }
}

async function contentsOf(
  store: Store,
  ports: RevisionPorts,
): Promise<Result<DossierContents, ExportError>> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  const loaded = await loadDossier(store, dossier.value.id);
  return loaded === null ? fail('no-records') : ok(loaded.contents);
}

async function planFor(
  store: Store,
  contents: DossierContents,
  order: PackOrder,
  { now, software }: PackPorts,
): Promise<Result<Pack, ExportError>> {
  const day = dayOf(now(), dutchTimeZone);
  const letters = writeLetters(contents, order, day);
  if (!letters.ok) return letters;
  const overview = renderOverview({
    language: order.language,
    contents,
    filesOf: captureFiles,
    letterFiles: letters.value.map((_, index) => letterFile(index + 1, 'html')),
  });
  return planPack({
    contents,
    edition: 'full',
    day,
    software,
    overview,
    letters: letters.value,
    practices: practiceIds.map((id) => ({
      ...practices[id],
      texts: { nl: practicesNl[id], en: practicesEn[id] },
    })),
    texts: await textsOf(store, contents),
  });
}

/** One letter for each practice at each organisation; one that cannot be written stops all of them. */
function writeLetters(
  contents: DossierContents,
  order: PackOrder,
  day: Day,
): Result<PackLetter[], ExportError> {
  const letters: PackLetter[] = [];
  for (const needed of lettersNeeded(contents)) {
    const letter = writeLetter(needed, contents, order, day);
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  return ok(letters);
}

function writeLetter(
  { organisation, practice, records }: LetterNeeded,
  contents: DossierContents,
  order: PackOrder,
  day: Day,
): Result<PackLetter, ExportError> {
  const recipient = recipientOf(organisation);
  if (recipient === null) return fail('recipient-missing');
  const exhibits = numberExhibits(contents);
  const letter = draftLetter({
    kind: 'access-request',
    language: order.language,
    day,
    sender: senderOf(order),
    recipient,
    practice: practices[practice],
    reported: records.map((record) => ({ record, exhibits: exhibitsOf(record, exhibits) })),
  });
  if (!letter.ok) return letter;
  return ok({ html: renderHtml(letter.value), text: renderText(letter.value) });
}

const senderOf = ({ name, address, email }: PackOrder): Sender => ({
  name,
  addressLines: address.split('\n'),
  email: email.trim() === '' ? null : email,
});

/** The text in which the marks are counted; a capture whose text cannot be read has none. */
async function textsOf(
  store: Store,
  { captures }: DossierContents,
): Promise<Map<CaptureId, string>> {
  const texts = new Map<CaptureId, string>();
  for (const capture of captures) {
    const artefact = artefactOf(capture, 'text');
    const bytes = artefact && (await readBlob(store, artefact.blobId));
    if (bytes?.ok) texts.set(capture.id, new TextDecoder().decode(bytes.value));
  }
  return texts;
}

async function writeFor(
  store: Store,
  pack: Pack,
  { sha256, signal, onProgress }: PackPorts,
): Promise<Result<MadePack, ExportError>> {
  const parts: Bytes[] = [];
  const written = await writePack(
    pack,
    { digest: sha256, readBlob: (blobId) => bytesOf(store, blobId) },
    (bytes) => {
      parts.push(bytes);
    },
    { signal, onProgress },
  );
  if (!written.ok) return fail(written.error);
  return ok({
    fileName: `${pack.name}.zip`,
    file: new Blob(parts, { type: 'application/zip' }),
  });
}

/** The bytes of a kept file. What is damaged ends early, and is found out by its fingerprint. */
async function* bytesOf(store: Store, blobId: BlobId): AsyncGenerator<Bytes> {
  for await (const chunk of blobChunks(store, blobId)) {
    if (!chunk.ok) return;
    yield chunk.value;
  }
}
