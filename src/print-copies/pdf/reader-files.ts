/** Files that the reader of PDFs asks for by name: fonts, tables and decoders. They are in our own code. */
import { files } from 'pdfjs-dist/package.json?files';

/** The file as it was before it was squeezed. Throws when we have none of that name. */
export async function readerFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const squeezed = files.get(name);
  if (squeezed === undefined) throw new Error(`no such file of the reader: ${name}`);
  const bytes = Uint8Array.from(atob(squeezed), (character) => character.charCodeAt(0));
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** How the reader asks for a file; its own name for that was changed when the program was built. */
export class ReaderFiles {
  takeObject({ filename }: { readonly filename: string }): Promise<Uint8Array<ArrayBuffer>> {
    return readerFile(filename);
  }
}

/** For colours the reader cannot wait, so these lie ready. */
const atHand = ['qcms_bg.wasm', 'CGATS001Compat-v2-micro.icc'];

/** Has the files for colours at hand, where the reader looks for them. */
export async function layReady(): Promise<void> {
  const ready = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of atHand) ready.set(`/${name}`, await readerFile(name));
  const pdfReaderFile = (name: string) => ready.get(name)?.buffer;
  Object.assign(globalThis, { pdfReaderFile });
}
