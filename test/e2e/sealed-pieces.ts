/** By what the sealed things of the vault would be known in a file: some bytes from the middle of each. */
import type { PageHandle } from '../driver/driver.ts';

/** `extensionPage` is any page of the extension. */
export async function sealedPieces(extensionPage: PageHandle): Promise<Buffer[]> {
  const pieces = await extensionPage.evaluate(readPieces);
  return pieces.map((piece) => Buffer.from(piece, 'base64'));
}

async function readPieces(): Promise<string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const pieceOf = (sealed: ArrayBuffer) =>
    btoa(String.fromCharCode(...new Uint8Array(sealed, sealed.byteLength >> 1, 24)));
  const vaults = (await indexedDB.databases()).flatMap(({ name }) =>
    name !== undefined && /^kantlijn-[0-9a-f]{16}$/.test(name) ? [name] : [],
  );
  const pieces: string[] = [];
  for (const name of vaults) {
    const database = await answer(indexedDB.open(name));
    for (const store of ['rows', 'blobs', 'tagLists', 'bundles'])
      for (const { sealed } of await answer(
        database.transaction(store).objectStore(store).getAll(),
      ))
        if (sealed.byteLength >= 64) pieces.push(pieceOf(sealed));
    database.close();
  }
  return pieces;
}
