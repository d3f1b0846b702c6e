/** `bag-info.txt`: what a pack says of itself. */
import { type DossierId, isId } from '../domain/ids.ts';
import { type Day, isDay } from '../domain/instant.ts';
import { type Edition, editions, type PackPart, wholePack } from '../domain/pack.ts';

export type ReadBagInfo = {
  readonly version: number;
  readonly edition: Edition | null;
  readonly part: PackPart;
  readonly day: Day;
  readonly dossierId: DossierId;
  readonly software: string;
  /** Of everything under `data/`. */
  readonly payload: { readonly byteLength: number; readonly count: number };
};

type Labels = ReadonlyMap<string, string>;

/** `null` when it is not as we write it. */
export function readBagInfo(text: string): ReadBagInfo | null {
  const labels = readLabels(text);
  if (labels === null) return null;
  const version = readVersion(labels);
  const edition = readEdition(labels, version);
  const day = labels.get('Bagging-Date');
  const dossierId = uuidIn(labels.get('External-Identifier'));
  const software = labels.get('Bag-Software-Agent');
  const payload = readOxum(labels.get('Payload-Oxum'));
  const part = readPart(labels, dossierId);
  if (version === null || edition === undefined || part === null || payload === null) return null;
  if (!isDay(day) || dossierId === null || software === undefined) return null;
  return { version, edition, part, day, dossierId, software, payload };
}

/** The version of the format that it speaks of, also when nothing else can be read; else `null`. */
export function versionIn(text: string): number | null {
  const found = /^Kantlijn-Pack-Version: ([1-9]\d{0,8})$/m.exec(text);
  return found ? Number(found[1]) : null;
}

function readLabels(text: string): Labels | null {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const labels = new Map<string, string>();
  for (const line of lines) {
    const [, label, value] = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined || labels.has(label)) return null;
    labels.set(label, value);
  }
  return labels;
}

const countIn = (digits: string | undefined): number | null =>
  digits !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(digits) ? Number(digits) : null;

/** The first version did not say that it was one. */
function readVersion(labels: Labels): number | null {
  const text = labels.get('Kantlijn-Pack-Version');
  if (text === undefined) return 0;
  return text === '0' ? null : countIn(text);
}

/** `undefined`: it says none where it should, or one that does not exist. */
function readEdition(labels: Labels, version: number | null): Edition | null | undefined {
  const text = labels.get('Kantlijn-Pack-Edition');
  if (version === 0) return text === undefined ? null : undefined;
  return editions.find((edition) => edition === text);
}

function uuidIn(text: string | undefined): DossierId | null {
  const uuid = text?.startsWith('urn:uuid:') ? text.slice(9) : null;
  return isId<DossierId>(uuid) ? uuid : null;
}

function readOxum(text = ''): ReadBagInfo['payload'] | null {
  const [bytes, files, ...rest] = text.split('.');
  const [byteLength, count] = [countIn(bytes), countIn(files)];
  return byteLength === null || count === null || rest.length > 0 ? null : { byteLength, count };
}

function readPart(labels: Labels, dossierId: DossierId | null): PackPart | null {
  const text = labels.get('Bag-Count');
  const group = labels.get('Bag-Group-Identifier');
  if (text === undefined) return group === undefined ? wholePack : null;
  const [, first, last] = /^(\d+) of (\d+)$/.exec(text) ?? [];
  const [number, of] = [countIn(first), countIn(last)];
  const isPart = number !== null && of !== null && number >= 1 && number <= of && of >= 2;
  return isPart && uuidIn(group) === dossierId ? { number, of } : null;
}
