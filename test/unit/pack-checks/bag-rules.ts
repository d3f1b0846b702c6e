/**
 * The MUSTs of BagIt 1.0 (RFC 8493) that a folder can break, by section. A checker for strangers: it shares
 * no code with what writes and verifies packs.
 */
import { createHash } from 'node:crypto';

/** The files of a bag, by their path from its top folder. */
export type Bag = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bag: Bag, path: string): string | null {
  const bytes = bag.get(path);
  if (!bytes) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null; // Not in UTF-8: for a tag file that is as good as not there.
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Line = { readonly digest: string; readonly path: string };

/** The lines of a manifest, or what is wrong with them. */
function linesOf(text: string, name: string): { lines: Line[]; faults: string[] } {
  const lines: Line[] = [];
  const faults: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/).filter((one) => one !== '')) {
    const match = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i.exec(line);
    const [, digest = '', path = ''] = match ?? [];
    if (!match) faults.push(`2.1.3 ${name}: not a checksum and a path: ${line}`);
    else lines.push({ digest: digest.toLowerCase(), path: decodePath(path) });
  }
  return { lines, faults };
}

// 2.1.3: a line feed, a carriage return and a percent sign in a path are percent-encoded.
const decodePath = (path: string) =>
  path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));

function pathFaults(path: string): string[] {
  const isOut = path.startsWith('/') || path.startsWith('~') || path.split(/[\\/]/).includes('..');
  return isOut ? [`5.2 a path that leads out of the bag: ${path}`] : [];
}

function manifestFaults(bag: Bag, name: string, isListed: (path: string) => boolean): string[] {
  const text = textOf(bag, name);
  if (text === null) return [`2.1.3 no ${name}`];
  const { lines, faults } = linesOf(text, name);
  const paths = lines.map(({ path }) => path);
  // A tag manifest need not list every tag file (2.2.1): a signature is about the list itself.
  const there = [...bag.keys()].filter((path) => isListed(path) && !path.startsWith('signatures/'));
  return [
    ...faults,
    ...paths.flatMap(pathFaults),
    ...paths
      .filter((path, at) => paths.indexOf(path) !== at)
      .map((path) => `2.1.3 ${name}: twice ${path}`),
    ...paths.filter((path) => !isListed(path)).map((path) => `2.2.1 ${name}: may not list ${path}`),
    ...paths.filter((path) => !bag.has(path)).map((path) => `3 ${name}: not there: ${path}`),
    ...there
      .filter((path) => !paths.includes(path))
      .map((path) => `3 ${name}: not listed: ${path}`),
    ...lines.flatMap(({ path, digest }) => {
      const bytes = bag.get(path);
      return bytes && sha256(bytes) !== digest ? [`3 ${name}: another checksum: ${path}`] : [];
    }),
  ];
}

const isPayload = (path: string) => path.startsWith('data/');
const isTagManifest = (path: string) => /^tagmanifest-[^/]+\.txt$/.test(path);

function declarationFaults(bag: Bag): string[] {
  const text = textOf(bag, 'bagit.txt');
  if (text === null) return ['2.1.1 no bagit.txt'];
  const form =
    /^BagIt-Version: \d+\.\d+(\r\n|\n|\r)Tag-File-Character-Encoding: UTF-8(\r\n|\n|\r)?$/;
  return [
    ...(text.startsWith('\uFEFF') ? ['2.1.1 bagit.txt begins with a byte-order mark'] : []),
    ...(form.test(text) ? [] : ['2.1.1 bagit.txt is not these two lines']),
  ];
}

/** `Label: value`; a line that begins with white space goes on with the one before. */
function infoOf(text: string): { label: string; value: string }[] | null {
  const fields: { label: string; value: string }[] = [];
  for (const line of text.split(/\r\n|\n|\r/).filter((one) => one !== '')) {
    const match = /^([^:\s][^:]*):[ \t](.*)$/.exec(line);
    const last = fields.at(-1);
    if (match) fields.push({ label: (match[1] ?? '').trim(), value: match[2] ?? '' });
    else if (last && /^[ \t]/.test(line)) last.value += ` ${line.trim()}`;
    else return null;
  }
  return fields;
}

function infoFaults(bag: Bag): string[] {
  const text = textOf(bag, 'bag-info.txt');
  if (text === null) return [];
  const fields = infoOf(text);
  if (fields === null) return ['2.2.2 bag-info.txt: not a label, a colon and a value'];
  const oxums = fields.filter(({ label }) => label.toLowerCase() === 'payload-oxum');
  if (oxums.length > 1) return ['2.2.2 Payload-Oxum more than once'];
  const payload = [...bag].filter(([path]) => isPayload(path));
  const size = payload.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0);
  return oxums.flatMap(({ value }) =>
    value === `${size}.${payload.length}` ? [] : [`2.2.2 Payload-Oxum: ${value}`],
  );
}

/** Everything that makes the bag incomplete or invalid; empty for a valid bag. */
export const bagBreaches = (bag: Bag): string[] => [
  ...declarationFaults(bag),
  ...([...bag.keys()].some(isPayload) ? [] : ['2.1.2 no data/']),
  ...manifestFaults(bag, 'manifest-sha256.txt', isPayload),
  ...(bag.has('tagmanifest-sha256.txt')
    ? manifestFaults(
        bag,
        'tagmanifest-sha256.txt',
        (path) => !isPayload(path) && !isTagManifest(path),
      )
    : []),
  ...infoFaults(bag),
];
