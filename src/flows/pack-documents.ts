/** Files that were made for a pack, such as PDFs: their place in it, and their bytes, which lie nowhere else. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { PackDocument } from '../pack/pack-input.ts';
import type { Bytes } from '../storage/blobs.ts';

export type MadeDocuments = {
  readonly documents: readonly PackDocument[];
  /** By the id under which the writer of a pack asks for them, as it asks for kept files. */
  readonly made: ReadonlyMap<BlobId, Blob>;
};

export const noDocuments: MadeDocuments = { documents: [], made: new Map() };

export type DocumentPorts = {
  readonly newId: () => BlobId;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
};

/** The volumes of a PDF: `dossier.pdf`, or `dossier-1.pdf` and on. */
export async function pdfDocuments(
  files: readonly Blob[],
  ports: DocumentPorts,
): Promise<MadeDocuments> {
  const made = new Map<BlobId, Blob>();
  const documents: PackDocument[] = [];
  for (const [at, file] of files.entries()) {
    const name = files.length === 1 ? 'dossier.pdf' : `dossier-${at + 1}.pdf`;
    const document = await documentOf(name, file, ports);
    made.set(document.content.blobId, file);
    documents.push(document);
  }
  return { documents, made };
}

async function documentOf(name: string, file: Blob, { newId, sha256 }: DocumentPorts) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = {
    kind: 'blob' as const,
    blobId: newId(),
    byteLength: bytes.byteLength,
    sha256: await sha256(bytes),
  };
  return { name, mediaType: file.type, content };
}

/** The bytes of what was made, in pieces. */
export async function* piecesOfFile(file: Blob): AsyncGenerator<Bytes> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
