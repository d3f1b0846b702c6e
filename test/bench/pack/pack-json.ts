/** A pack on its way into a page, where only plain data goes. */
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Pack, PackEntry } from '../../../src/domain/pack.ts';
import { type KeptSigner, type KeyPair, signerOf } from '../../../src/signing/keys.ts';

type Content = PackEntry['content'];

// No pack here has web archives.
export function keptIn(content: Content): Extract<Content, { kind: 'blob' }> {
  if (content.kind !== 'blob') throw new Error('no kept file');
  return content;
}

export function ownIn(content: Content): Uint8Array<ArrayBuffer> {
  if (content.kind !== 'bytes') throw new Error('no file of ours');
  return content.bytes;
}

export type PackJson = Omit<Pack, 'entries'> & {
  /** In base64. */
  readonly secret: string;
  readonly key: string;
  readonly entries: readonly (Omit<PackEntry, 'content'> & {
    /** Base64 of our own files; the kept ones as they are. */
    readonly content: string | Extract<PackEntry['content'], { kind: 'blob' }>;
  })[];
};

export const packJson = (pack: Pack, { secret, key }: KeyPair): PackJson => ({
  ...pack,
  ...{ secret: Buffer.from(secret).toString('base64'), key },
  entries: pack.entries.map((entry) => ({
    ...entry,
    content:
      entry.content.kind === 'blob'
        ? entry.content
        : Buffer.from(ownIn(entry.content)).toString('base64'),
  })),
});

export const signerIn = ({ secret, key }: PackJson): Promise<KeptSigner> =>
  signerOf({ secret: bytesIn(secret), key });

export const packOf = ({ secret, key, ...json }: PackJson): Pack => ({
  ...json,
  entries: json.entries.map(({ content, ...entry }) => ({
    ...entry,
    content: typeof content === 'string' ? { kind: 'bytes', bytes: bytesIn(content) } : content,
  })),
});

const bytesIn = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** The kept file that the id stands for: its sort and number are told apart by it. */
export const numberIn = (id: BlobId): number => Number.parseInt(id.slice(-12), 16);
