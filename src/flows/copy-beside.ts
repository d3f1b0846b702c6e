/** The copy for paper of a file that was made for one pack: made anew, and kept with it only. */
import type { BlobId } from '../domain/ids.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { fail, ok } from '../domain/result.ts';
import { firstRevision } from '../domain/revision.ts';
import type { Beside } from '../storage/beside.ts';
import type { Bytes } from '../storage/blobs.ts';
import { keepCopy } from './keep-copy.ts';
import type { Copied, CopySource, PrintCopyPorts } from './print-copies.ts';

export async function copyBeside(
  beside: Beside,
  { blobId, mediaType, dossierId }: CopySource,
  ports: PrintCopyPorts,
): Promise<Copied> {
  const bytes = beside.files.get(blobId);
  if (bytes === undefined) return fail('blob-damaged');
  const pieces = ports.makeCopy({ bytes: bytes.slice(), mediaType }, ports.signal);
  const made = await keepCopy(
    pieces,
    { keepPlain: (image) => keep(beside, image, ports) },
    () => {},
  );
  if (!made.ok) return made;
  const { files, facts } = made.value;
  const copy: PrintCopy = {
    kind: 'print-copy',
    ...firstRevision(ports.newId<PrintCopy['id']>(), dossierId, ports),
    ...{ of: blobId, pageCount: facts.pageCount, notes: facts.notes, ...files },
  };
  beside.copies.set(blobId, copy);
  return ok(copy);
}

async function keep(beside: Beside, bytes: Bytes, { newId, sha256 }: PrintCopyPorts) {
  const blobId = newId<BlobId>();
  beside.files.set(blobId, bytes);
  const kept: KeptFile = { blobId, byteLength: bytes.byteLength, sha256: await sha256(bytes) };
  return ok(kept);
}
