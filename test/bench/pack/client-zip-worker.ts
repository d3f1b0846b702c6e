/** The same files put in a ZIP by client-zip, each with its fingerprint; nothing is deflated by it. */
import { makeZip } from 'client-zip';

export type ClientZipOrder = readonly {
  readonly path: string;
  /** The name of a file in the browser's own folder, or bytes. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}[];

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function* files(root: FileSystemDirectoryHandle, order: ClientZipOrder) {
  const plain = await root.getDirectoryHandle('plain');
  const manifest: string[] = [];
  for (const { path, content } of order) {
    const bytes =
      typeof content === 'string'
        ? new Uint8Array(await (await (await plain.getFileHandle(content)).getFile()).arrayBuffer())
        : content;
    manifest.push(`${hex(await crypto.subtle.digest('SHA-256', bytes))}  ${path}`);
    yield { name: path, input: bytes };
  }
  yield { name: 'manifest-sha256.txt', input: manifest.join('\n') };
}

const batchSize = 1 << 20;

async function write(order: ClientZipOrder): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const file = await root.getFileHandle('client-zip.zip', { create: true });
  const handle = await file.createSyncAccessHandle();
  handle.truncate(0);
  const batch = new Uint8Array(batchSize);
  let [filled, end] = [0, 0];
  const flush = () => {
    end += handle.write(batch.subarray(0, filled), { at: end });
    filled = 0;
  };
  for await (const piece of makeZip(files(root, order))) {
    if (filled + piece.byteLength > batchSize) flush();
    if (piece.byteLength > batchSize) end += handle.write(new Uint8Array(piece), { at: end });
    else batch.set(piece, filled);
    if (piece.byteLength <= batchSize) filled += piece.byteLength;
  }
  flush();
  handle.flush();
  handle.close();
  await root.removeEntry('client-zip.zip');
}

addEventListener('message', ({ data }: MessageEvent<ClientZipOrder>) => {
  write(data).then(() => self.postMessage('written'), reportError);
});
