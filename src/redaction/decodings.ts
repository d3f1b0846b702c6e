/** Texts within texts: what a value looks like in an address, in JSON, in a style sheet, in base64. */
import { type MappedText, replaced } from '../detection/mapped-text.ts';

/** The text that stands in `text`, each character with where it came from; `null` when none does. */
type Decoding = (text: string) => MappedText | null;

const replacing =
  (form: RegExp, read: (found: string) => string): Decoding =>
  (text) =>
    text.search(form) < 0 ? null : replaced(text, form, read);

/** Bytes in hexadecimal, as text; as it stands when they are none. */
function fromBytes(hex: string): string {
  const bytes = Uint8Array.from(hex.match(/[0-9a-f]{2}/gi) ?? [], (two) =>
    Number.parseInt(two, 16),
  );
  return new TextDecoder('utf-8').decode(bytes);
}

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';

const percent = replacing(/(?:%[0-9a-f]{2})+/gi, (found) => fromBytes(found.replace(/%/g, '')));
const plusForSpace = replacing(/\+/g, () => ' ');
/** JSON and JavaScript. */
const escapes = replacing(
  /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|u\{[0-9a-f]{1,6}\}|[/"'\\])/gi,
  (found) =>
    /[ux]/i.test(found[1] ?? '')
      ? String.fromCharCode(Number.parseInt(found.replace(/[^0-9a-f]/gi, ''), 16))
      : found.slice(1),
);
const cssEscapes = replacing(/\\[0-9a-f]{1,6}\s?/gi, (found) =>
  characterOf(Number.parseInt(found.slice(1), 16)),
);
const entities = replacing(
  /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp|shy|commat|period|hyphen|zwnj|zwj);?/gi,
  (found) => entityOf(found),
);

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00ad', commat: '@' },
  ...{ period: '.', hyphen: '-', zwnj: '\u200c', zwj: '\u200d' },
};

function entityOf(found: string): string {
  const name = found.slice(1).replace(';', '').toLowerCase();
  if (name.startsWith('#x')) return characterOf(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return characterOf(Number(name.slice(1)));
  return named[name] ?? found;
}

export const decodings: readonly Decoding[] = [
  percent,
  plusForSpace,
  escapes,
  cssEscapes,
  entities,
];
