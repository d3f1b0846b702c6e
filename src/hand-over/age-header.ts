/**
 * What a file in the form of age (age-encryption.org/v1) says of its lock, before anybody tries it: whether
 * it takes a passphrase or a key, and where the header ends.
 */
import { fail, ok, type Result } from '../domain/result.ts';

/** scrypt's N is 2 to this power, which takes 256 MiB of memory: what age itself writes. */
export const mostWork = 18;

/** In bytes. For a passphrase it has 150, for each key 100 to 1,700 more. */
export const longestHeader = 64 << 10;

export type AgeHeader = {
  readonly opensBy: 'passphrase' | 'key';
  /** Of the header in bytes; what is locked follows. */
  readonly byteLength: number;
};

/**
 * Why no lock of it is tried. `age-newer`: another version, or more work than age asks for. `age-plugin`: only
 * for keys of a kind that this program does not have. `age-cut-off`: it ends before its header does.
 */
export type HeaderFault = 'not-an-age-file' | 'age-newer' | 'age-plugin' | 'age-cut-off';

/** The header of `file`. Rejects when the file cannot be read. */
export async function readAgeHeader(file: Blob): Promise<Result<AgeHeader, HeaderFault>> {
  // The header is ASCII, so up to its end places in the text are places in the file.
  const text = await file.slice(0, longestHeader).text();
  if (!text.startsWith(family)) return fail('not-an-age-file');
  if (!text.startsWith(version)) return fail('age-newer');
  const parsed = parseStanzas(text);
  if (parsed === 'unfinished')
    return fail(file.size < longestHeader ? 'age-cut-off' : 'not-an-age-file');
  if (parsed === null) return fail('not-an-age-file');
  return lockOf(parsed);
}

const family = 'age-encryption.org/v';
const version = `${family}1\n`;

/** `-> X25519 …` with its lines: for one passphrase, or one key. */
type Stanza = readonly string[];

type Parsed = { readonly stanzas: readonly Stanza[]; readonly byteLength: number };

const bodyLine = /^[\w+/]{0,64}$/;
const fullLine = 64;

/** `unfinished` when the text ends too early, `null` when it is another form. */
function parseStanzas(text: string): Parsed | 'unfinished' | null {
  const stanzas: Stanza[] = [];
  let at = version.length;
  const line = (): string | null => {
    const end = text.indexOf('\n', at);
    if (end < 0) return null;
    const taken = text.slice(at, end);
    at = end + 1;
    return taken;
  };
  for (let first = line(); first !== null; first = line()) {
    if (first.startsWith('--- ')) return stanzas.length > 0 ? { stanzas, byteLength: at } : null;
    if (!/^->(?: [!-~]+)+$/.test(first)) return null;
    for (let body = line(); ; body = line()) {
      if (body === null) return 'unfinished';
      if (!bodyLine.test(body)) return null;
      if (body.length < fullLine) break;
    }
    stanzas.push(first.split(' ').slice(1));
  }
  return 'unfinished';
}

function lockOf({ stanzas, byteLength }: Parsed): Result<AgeHeader, HeaderFault> {
  const kinds = stanzas.map(([kind]) => kind);
  const [, , work] = stanzas.find(([kind]) => kind === 'scrypt') ?? [];
  // A passphrase stands alone: otherwise who made the file could have others open it unseen.
  if (kinds.includes('scrypt') && kinds.length > 1) return fail('not-an-age-file');
  if (kinds.includes('scrypt')) {
    if (!/^[1-9]\d?$/.test(work ?? '')) return fail('not-an-age-file');
    if (Number(work) > mostWork) return fail('age-newer');
    return ok({ opensBy: 'passphrase', byteLength });
  }
  return kinds.includes('X25519') ? ok({ opensBy: 'key', byteLength }) : fail('age-plugin');
}
