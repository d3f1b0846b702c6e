/** Attacks on the log, on the seals on it, and on the signature, by somebody who makes both lists anew. */
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { hexOf } from '../../../src/domain/hex.ts';
import { asId, type DossierId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { packKeyFile, packSignatureFile, sealsFile } from '../../../src/pack/signature-files.ts';
import { signHead, signKey, signReceipt } from '../../../src/signing/statements.ts';
import { mostSeals } from '../../../src/verify/limits.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import {
  about,
  firstKey,
  headOf,
  heads,
  lines,
  log,
  logOf,
  lost,
  lostOf,
  mine,
  nextKey,
  other,
  packWith,
  printOf,
  receipt,
  sealedParts,
  seals,
  signed,
  withheld,
} from './signed-pack.ts';
import { changed, flipped, isAt, type Part, relisted, utf8, zipOf } from './surgery.ts';
import { extra } from './taken-pack.ts';

/** What is done, and what is found then, in this order. */
export type SigningAttack = readonly [
  name: string,
  make: () => Promise<Bytes> | Bytes,
  ...found: string[],
];

const whole: readonly Part[] = await signed(sealedParts(lines, seals));
const unsigned: readonly Part[] = sealedParts(lines, seals);
const instead = (path: string, change: (part: Part) => Partial<Part>) =>
  zipOf(changed(whole, isAt(path), change));
const without = (...paths: readonly string[]) =>
  zipOf(whole.filter((part) => !paths.some((path) => isAt(path)(part))));

const elsewhere = {
  ...about(),
  dossierId: asId<DossierId>('0b0c7c1e-8a4f-4d7e-9b1a-2f3e4d5c6b7a'),
};
const nextYear = { ...about(), at: instantOf(new Date('2028-01-01T00:00:00.000Z')) };

/** The log made anew with other moments: whole, but not the one that was sealed. */
const others = (await logOf(13)).slice(1);
const anew = [...lines.slice(0, 7), ...(await rewritten())];

/** From line 7 on it tells something else, and hangs together. */
async function rewritten(): Promise<string[]> {
  const made: string[] = [];
  let prev = printOf(lines[6] ?? '');
  for (const line of lines.slice(7)) {
    const text = anewAfter(prev, line);
    made.push(text);
    prev = printOf(text);
  }
  return made;
}

function anewAfter(prev: string, line: string): string {
  const { event, seq } = JSON.parse(line);
  return canonicalJson({ event: { ...event, action: 'removed' }, prev, seq });
}

const inFuture = async () => {
  const { event, prev, seq } = JSON.parse(lines[11] ?? '');
  const line = canonicalJson({ event: { ...event, at: nextYear.at }, prev, seq });
  return [...lines.slice(0, 11), line];
};

const forged = { ...firstKey, at: nextYear.at };

export const onSigning: readonly SigningAttack[] = [
  // The signature over the whole.
  [
    'the signature removed',
    () => without(packSignatureFile),
    `signature-missing ${packSignatureFile}`,
  ],
  ['the key removed', () => without(packKeyFile), `signature-missing ${packKeyFile}`],
  [
    'both removed',
    () => without(packSignatureFile, packKeyFile),
    `signature-missing ${packSignatureFile}`,
    `signature-missing ${packKeyFile}`,
  ],
  [
    'a flipped bit in the signature',
    () => instead(packSignatureFile, ({ bytes }) => ({ bytes: flipped(bytes, 40) })),
    `signature-wrong ${packSignatureFile}`,
  ],
  [
    'a byte behind the signature',
    () => instead(packSignatureFile, ({ bytes }) => ({ bytes: Uint8Array.of(...bytes, 0) })),
    `signature-wrong ${packSignatureFile}`,
  ],
  [
    'a signature of a megabyte',
    () => instead(packSignatureFile, () => ({ bytes: new Uint8Array(1 << 20) })),
    `signature-wrong ${packSignatureFile}`,
  ],
  [
    'the signature of another pack',
    async () => zipOf([...unsigned, ...(await signed(sealedParts(lines, [firstKey]))).slice(-2)]),
    `signature-wrong ${packSignatureFile}`,
  ],
  [
    'a key that is no text of a key',
    () => instead(packKeyFile, () => ({ bytes: utf8('-----BEGIN PUBLIC KEY-----\n') })),
    `signature-wrong ${packKeyFile}`,
  ],
  [
    'a key with a line feed more',
    () => instead(packKeyFile, ({ bytes }) => ({ bytes: Uint8Array.of(...bytes, 10) })),
    `signature-wrong ${packKeyFile}`,
  ],
  [
    'signed anew by another',
    async () => zipOf(await signed(unsigned, other)),
    `signature-other-key ${packKeyFile}`,
  ],
  [
    'signed by the key of before',
    async () => packWith(lines, [...seals, await nextKey()], mine),
    `signature-other-key ${packKeyFile}`,
  ],
  [
    'the seals removed, and the signature not',
    async () => zipOf(await signed(relisted(unsigned.filter((part) => !isAt(sealsFile)(part))))),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'another file beside the signature',
    () => zipOf([...whole.slice(0, -2), extra('signatures/more.sig'), ...whole.slice(-2)]),
    'file-not-listed signatures/more.sig',
  ],
  // The statements of keys.
  [
    'no key at all',
    () => packWith(lines, heads),
    `key-statement-wrong ${sealsFile}`,
    `signature-other-key ${sealsFile}`,
  ],
  [
    'a head before the key',
    () => packWith(lines, [...heads, firstKey]),
    `key-statement-wrong ${sealsFile}`,
    `signature-other-key ${sealsFile}`,
  ],
  ['no seal at all', () => packWith(lines, []), `key-statement-wrong ${sealsFile}`],
  [
    'a forged statement',
    () => packWith(lines, [forged, ...heads]),
    `log-ahead ${sealsFile}`,
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a statement for a key of somebody else',
    () => packWith(lines, [{ ...firstKey, key: other.key }]),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a key on no curve',
    () => packWith(lines, [{ ...firstKey, key: hexOf(new Uint8Array(91)) }]),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a statement with a member more',
    () => packWith(lines, [{ ...firstKey, more: 1 }]),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a first key that names one before it',
    async () => packWith(lines, [await signKey(about(), mine, other)]),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a second key that names another one before it',
    async () => packWith(lines, [firstKey, await signKey(about(), other, other)], other),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'a second key that names none',
    async () => packWith(lines, [firstKey, await signKey(about(), other)], other),
    `key-statement-wrong ${sealsFile}`,
  ],
  [
    'the key of another dossier',
    async () => packWith(lines, [await signKey(elsewhere, mine)]),
    `key-statement-wrong ${sealsFile}`,
  ],
  // Heads.
  [
    'a head changed afterwards',
    () => packWith(lines, [firstKey, { ...heads[0], ...headOf(lines, 4) }]),
    `signature-wrong ${sealsFile}`,
  ],
  [
    'a head by another key',
    async () => packWith(lines, [firstKey, await signHead(about(), headOf(lines, 3), other)]),
    `signature-other-key ${sealsFile}`,
  ],
  [
    'a head by the key of before',
    async () => packWith(lines, [firstKey, await nextKey(), ...heads], other),
    `signature-other-key ${sealsFile}`,
  ],
  [
    'a head of another dossier',
    async () => packWith(lines, [firstKey, await signHead(elsewhere, headOf(lines, 3), mine)]),
    `signature-wrong ${sealsFile}`,
  ],
  [
    'heads in another order',
    () => packWith(lines, [firstKey, ...heads.toReversed()]),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'a seal that is no JSON',
    () => packWith(lines, [...seals, '{']),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'a seal with spaces in it',
    () => packWith(lines, [JSON.stringify(firstKey, null, 1).replaceAll('\n', '')]),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'a seal of a kind that nobody knows',
    () => packWith(lines, [...seals, { type: 'oath' }]),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'a seal without end',
    () => packWith(lines, [...seals, 'x'.repeat(5 << 20)]),
    `seals-unreadable ${sealsFile}`,
  ],
  [
    'more seals than anybody has',
    () =>
      packWith(lines, [
        firstKey,
        ...Array<object>(mostSeals)
          .fill(heads[0] ?? {})
          .map(canonical),
      ]),
    `seals-unreadable ${sealsFile}`,
  ],
  // Receipts.
  [
    'a receipt changed afterwards',
    () => packWith(lines, [firstKey, { ...receipt, pack: receipt.line }]),
    `receipt-wrong ${sealsFile}`,
  ],
  [
    'a receipt with a member too few',
    () => packWith(lines, [firstKey, { type: 'receipt', at: receipt.at }]),
    `receipt-wrong ${sealsFile}`,
  ],
  [
    'a receipt of another dossier',
    async () =>
      packWith(lines, [
        firstKey,
        await signReceipt(elsewhere, { ...headOf(lines, 3), pack: receipt.pack }, other),
      ]),
    `receipt-wrong ${sealsFile}`,
  ],
  // The log.
  ['the log cut off', () => packWith(lines.slice(0, 11)), `log-cut ${log}`],
  ['the log emptied', () => packWith([]), `log-cut ${log}`],
  [
    'the log cut off behind a head, and not behind a receipt',
    () => packWith(lines.slice(0, 5), [firstKey, ...heads.slice(0, 1), receipt]),
    `log-cut ${log}`,
  ],
  ['the log made anew', () => packWith(anew), `log-rewritten ${log}`],
  [
    'the log made anew, with a receipt',
    () => packWith(anew, [firstKey, receipt]),
    `log-rewritten ${log}`,
  ],
  [
    'two lines changed places',
    () => packWith([...lines.slice(0, 4), ...lines.slice(4, 6).toReversed(), ...lines.slice(6)]),
    `log-reordered ${log}`,
  ],
  ['the log backwards', () => packWith(lines.toReversed()), `log-reordered ${log}`],
  ['a line twice', () => packWith(lines.toSpliced(4, 0, lines[3] ?? '')), `log-doubled ${log}`],
  ['the last line twice', () => packWith([...lines, lines[11] ?? '']), `log-doubled ${log}`],
  ['a line taken out', () => packWith(lines.toSpliced(4, 1)), `log-broken ${log}`],
  ['the first line taken out', () => packWith(lines.slice(1)), `log-broken ${log}`],
  [
    'lines of another log',
    () => packWith([...lines.slice(0, 4), ...others.slice(4)]),
    `log-broken ${log}`,
  ],
  [
    'a line changed',
    () => packWith(lines.with(4, (lines[4] ?? '').replace('captured', 'sealed'))),
    `log-broken ${log}`,
  ],
  [
    'a line with a space in it',
    () => packWith(lines.with(11, (lines[11] ?? '').replace('{', '{ ')), [firstKey]),
    `log-broken ${log}`,
  ],
  [
    'a line of later than now',
    async () => packWith(await inFuture(), [firstKey]),
    `log-ahead ${log}`,
  ],
  [
    'a seal of later than now',
    async () => packWith(lines, [firstKey, await signHead(nextYear, headOf(lines, 3), mine)]),
    `log-ahead ${sealsFile}`,
  ],
  // Lines that are withheld, or lost.
  [
    'withheld lines that are others',
    () =>
      packWith([
        ...lines.slice(0, 4),
        ...withheld(4, 6).map((line) => line.replace(/"[0-9a-f]{64}"/, `"${receipt.line}"`)),
        ...lines.slice(7),
      ]),
    `log-broken ${log}`,
  ],
  [
    'a line before withheld ones changed',
    () =>
      packWith([
        ...lines.slice(0, 3),
        (lines[3] ?? '').replace('captured', 'sealed'),
        ...withheld(4, 11),
      ]),
    `log-broken ${log}`,
  ],
  [
    'withheld lines with a gap behind them',
    () => packWith([...lines.slice(0, 4), ...withheld(4, 5), ...lines.slice(7)]),
    `log-broken ${log}`,
  ],
  [
    'lost lines that begin behind their end',
    () =>
      packWith([
        ...lines.slice(0, 4),
        canonicalJson({ from: 4, line: receipt.line, lost: true, seq: 3 }),
        ...lines.slice(4),
      ]),
    `log-broken ${log}`,
  ],
  [
    'a run of lost lines in two',
    () => packWith([...lines.slice(0, 4), lost(4, 5), lost(6, 6), ...lines.slice(7)], [firstKey]),
    `log-broken ${log}`,
  ],
  [
    'a withheld line with something more',
    () =>
      packWith([
        ...lines.slice(0, 4),
        canonicalJson({ ...JSON.parse(withheld(4, 4).join('')), x: 1 }),
        ...lines.slice(5),
      ]),
    `log-broken ${log}`,
  ],
  [
    'a head in the midst of lost lines',
    () => packWith([...lines.slice(0, 2), lost(2, 6), ...lines.slice(7)]),
    `seals-unreadable ${log}`,
  ],
  [
    'a head at the end of lost lines that were others',
    async () => packWith([...anew.slice(0, 6), lostOf(anew, 6, 11)], [firstKey, ...heads.slice(2)]),
    `log-rewritten ${log}`,
  ],
];

function canonical(value: object): string {
  return JSON.stringify(value, Object.keys(value).toSorted());
}
