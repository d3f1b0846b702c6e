/** A good pack with a log of some length, seals on it, and a signature: as the program will write them. */
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { bytesOfHex } from '../../../src/domain/hex.ts';
import { asId, type DossierId, type Sha256 } from '../../../src/domain/ids.ts';
import { type Instant, instantOf } from '../../../src/domain/instant.ts';
import { emptyLog, linesAfter } from '../../../src/domain/log-line.ts';
import type { Json } from '../../../src/domain/seal.ts';
import type { SealLine, Signer } from '../../../src/domain/signature.ts';
import { packKeyFile, packSignatureFile, sealsFile } from '../../../src/pack/signature-files.ts';
import { newKeyPair, signerOf } from '../../../src/signing/keys.ts';
import { pemOf } from '../../../src/signing/pem.ts';
import { type Head, signHead, signKey, signReceipt } from '../../../src/signing/statements.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { sha256Of } from '../pack/packs.ts';
import { changed, isAt, type Part, pathIn, relisted, textOf, utf8, zipOf } from './surgery.ts';
import { extra, parts } from './taken-pack.ts';

export const log = 'data/audit.jsonl';

const infoText = textOf(parts.find(isAt('bag-info.txt')) ?? extra('none'));
export const dossierId = asId<DossierId>(/urn:uuid:(.*)/.exec(infoText)?.[1] ?? '');

export const mine = await signerOf(await newKeyPair());
export const other = await signerOf(await newKeyPair());

export const atMinute = (minute: number): Instant =>
  instantOf(new Date(Date.UTC(2026, 9, 25, 12, minute)));

export const about = (minute = 0) => ({ dossierId, at: atMinute(minute) });

const digest = async (text: string) => sha256Of(utf8(text));

const object = (number: number) => ({
  kind: 'capture' as const,
  id: `capture-${number}`,
  rev: `rev-${number}`,
});

/** The lines of a log, without their ends, each with the digests that `digestsOf` gives it. */
export async function logWith(
  length: number,
  digestsOf: (number: number) => readonly Sha256[],
): Promise<string[]> {
  const events = Array.from({ length }, (_, number) => ({
    at: atMinute(number),
    action: 'captured' as const,
    object: object(number),
    digests: digestsOf(number),
  }));
  return (await linesAfter(emptyLog, events, digest)).map(({ text }) => text);
}

/** Each tells of one kept file, by the number of the line. */
export const logOf = (length: number): Promise<string[]> =>
  logWith(length, (number) => [sha256Of(utf8(`file ${number}`))]);

/** The line with the fingerprint of its event in place of the event. */
export function shortOf(line: string): string {
  const { event, prev, seq } = JSON.parse(line);
  const told = typeof event === 'string' ? event : sha256Of(utf8(canonicalJson(event)));
  return canonicalJson({ event: told, prev, seq });
}

export const printOf = (line: string): Sha256 => sha256Of(utf8(shortOf(line)));

export const headOf = (lines: readonly string[], seq: number): Head => ({
  seq,
  line: printOf(lines[seq] ?? ''),
});

export const lines = await logOf(12);

/** Lines of which nothing is told. */
export const withheld = (from: number, seq: number): string[] =>
  lines.slice(from, seq + 1).map(shortOf);

/** A run of lines that were damaged. */
export const lostOf = (log: readonly string[], from: number, seq: number): string =>
  canonicalJson({ from, line: printOf(log[seq] ?? ''), lost: true, seq });

export const lost = (from: number, seq: number): string => lostOf(lines, from, seq);

export const firstKey = await signKey(about(), mine);
export const heads = await Promise.all(
  [3, 7, 11].map((seq) => signHead(about(seq), headOf(lines, seq), mine)),
);
export const receipt = await signReceipt(
  about(20),
  { ...headOf(lines, 7), pack: sha256Of(utf8('the pack of then')) },
  other,
);

/** Somebody took the dossier over with another key: `before` is what is at hand of the first. */
export const nextKey = (before: Signer | Sha256 | null = mine) => signKey(about(30), other, before);

export const seals: readonly SealLine[] = [firstKey, ...heads, receipt];

/** Signs, of a pack whose lists are right, the list that stands for the whole. */
export async function signed(unsigned: readonly Part[], signer: Signer = mine): Promise<Part[]> {
  const list = unsigned.find(isAt('tagmanifest-sha256.txt'));
  const signature = await signer.sign(list?.bytes ?? new Uint8Array());
  return [
    ...unsigned,
    extra(packSignatureFile, { bytes: bytesOfHex(signature) }),
    extra(packKeyFile, { bytes: utf8(pemOf(signer.key)) }),
  ];
}

const asLines = (texts: readonly string[]): Bytes =>
  utf8(texts.map((text) => `${text}\n`).join(''));

/** The parts with that log and those seals, and both lists made anew. */
export function sealedParts(
  logLines: readonly string[],
  sealLines: readonly (Json | SealLine | string)[],
): Part[] {
  const texts = sealLines.map((one) => (typeof one === 'string' ? one : canonicalJson(one)));
  const withLog = changed(parts, isAt(log), () => ({ bytes: asLines(logLines) }));
  return relisted(
    withLog.flatMap((part) =>
      pathIn(part) === log ? [part, extra(sealsFile, { bytes: asLines(texts) })] : [part],
    ),
  );
}

/** A pack with that log and those seals, signed. */
export const packWith = async (
  logLines: readonly string[] = lines,
  sealLines: readonly (Json | SealLine | string)[] = seals,
  signer: Signer = mine,
): Promise<Bytes> => zipOf(await signed(sealedParts(logLines, sealLines), signer));
