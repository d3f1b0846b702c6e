/** Reads a DOCX without our own code: its parts, and the paragraphs and tables of its text. */
import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP file by name. Enough for files whose sizes stand in their directory. */
export function partsOf(zip: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(zip);
  const tail = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(tail + 16);
  for (let left = file.readUInt16LE(tail + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const isStored = file.readUInt16LE(at + 10) === 0;
    parts.set(file.toString('utf8', at + 46, nameEnd), isStored ? packed : inflateRawSync(packed));
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

export const partOf = (docx: Uint8Array, name: string): string => {
  const part = partsOf(docx).get(name);
  if (!part) throw new Error(`no part ${name}`);
  return part.toString('utf8');
};

export type ReadParagraph = {
  readonly style: string;
  /** The list that it is in, by number; empty for none. */
  readonly list: string;
  readonly text: string;
};
export type ReadBlock =
  | ({ readonly kind: 'paragraph' } & ReadParagraph)
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (xml: string) =>
  xml.replace(/&(#x?)?(\w+);/g, (_, mark: string | undefined, name: string) =>
    mark === undefined
      ? (entities[name] ?? '')
      : String.fromCodePoint(Number.parseInt(name, mark === '#x' ? 16 : 10)),
  );

const attributeOf = (xml: string, element: string): string =>
  xml.match(new RegExp(`<${element} w:val="([^"]*)"`))?.[1] ?? '';

/** What a reader sees of a piece of the body: text, line breaks and tabs. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, sign]) => (sign ? (sign === 'br' ? '\n' : '\t') : unescaped(text ?? '')))
    .join('');

const paragraphIn = (xml: string): ReadParagraph => ({
  style: attributeOf(xml, 'w:pStyle'),
  list: attributeOf(xml, 'w:numId'),
  text: textOf(xml),
});

const all = (xml: string, element: string): string[] =>
  xml.match(new RegExp(`<(${element})(?: [^>]*)?>.*?</\\1>|<(?:${element})/>`, 'gs')) ?? [];

/** The body from top to bottom. No table of ours lies in another. */
export function blocksOf(docx: Uint8Array): ReadBlock[] {
  const body = partOf(docx, 'word/document.xml').split('<w:body>')[1] ?? '';
  return all(body, 'w:p|w:tbl').map((xml) =>
    xml.startsWith('<w:tbl>')
      ? { kind: 'table', rows: all(xml, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)) }
      : { kind: 'paragraph', ...paragraphIn(xml) },
  );
}
