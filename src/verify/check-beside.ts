/** Holds what was given beside packs against their logs. */
import type { Beside, BesideCheck, BesideCode } from '../domain/beside.ts';
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Clock, Instant } from '../domain/instant.ts';
import type { Opening } from '../domain/opening.ts';
import type { Receipt } from '../domain/signature.ts';
import { fingerprintOf } from '../signing/keys.ts';
import { isOwnReceipt } from '../signing/statements.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import { fits, fitsJson } from './commitments.ts';
import type { OpenedPack } from './open-pack.ts';

type Ports = { readonly hashing: Hashing; readonly now: Clock };
type Given<Kind extends Beside['kind']> = Extract<Beside, { readonly kind: Kind }>;

/** One outcome of those with each pack that is intact; without any, what can be said of it by itself. */
export const besideOutcome = async (
  beside: Beside,
  checks: readonly BesideCheck[],
  ports: Ports,
): Promise<BesideCheck> => worstOf(checks) ?? checkWith(beside, null, ports);

/** Each pack of its dossier must agree; those of other dossiers count when there is none of it. */
function worstOf(checks: readonly BesideCheck[]): BesideCheck | null {
  const own = checks.filter(({ code }) => !isOfOther(code));
  return own.find(({ code }) => code !== null) ?? own[0] ?? checks[0] ?? null;
}

const isOfOther = (code: BesideCode | null): boolean =>
  code === 'receipt-of-other' || code === 'opening-unknown' || code === 'pack-needed';

/** `pack` is `null` when there is none that is intact. */
export const checkWith = (
  beside: Beside,
  pack: OpenedPack | null,
  ports: Ports,
): Promise<BesideCheck> =>
  beside.kind === 'receipt' ? checkReceipt(beside, pack, ports) : checkOpening(beside, pack, ports);

async function checkReceipt(
  { receipt }: Given<'receipt'>,
  pack: OpenedPack | null,
  ports: Ports,
): Promise<BesideCheck> {
  if (receipt === null)
    return { kind: 'receipt', code: 'receipt-wrong', at: null, seq: null, key: null };
  const { at, seq, key } = receipt;
  const code = await receiptCode(receipt, pack, ports);
  return { kind: 'receipt', code, at, seq, key: await fingerprintOf(key) };
}

async function receiptCode(
  receipt: Receipt,
  pack: OpenedPack | null,
  ports: Ports,
): Promise<BesideCode | null> {
  if (!(await isOwnReceipt(receipt))) return 'receipt-wrong';
  if (pack === null) return 'pack-needed';
  if (pack.facts.dossierId !== receipt.dossierId) return 'receipt-of-other';
  const log = await logOf(pack, ports, receipt.seq);
  if (log === null || receipt.seq > log.end.seq) return 'log-cut';
  const there = log.lines.get(receipt.seq);
  if (there === undefined) return 'line-lost';
  return there === receipt.line ? null : 'log-rewritten';
}

/** Where a digest stands in the log. */
type Place = { readonly at: Instant; readonly seq: number };

async function checkOpening(
  { opening, fileSha256 }: Given<'opening'>,
  pack: OpenedPack | null,
  ports: Ports,
): Promise<BesideCheck> {
  const said = (code: BesideCode | null, place: Place | null = null): BesideCheck => ({
    kind: 'opening',
    code,
    at: place?.at ?? null,
    seq: place?.seq ?? null,
  });
  if (opening === null) return said('opening-wrong');
  const wrong = await openingCode(opening, fileSha256, ports);
  if (wrong !== null) return said(wrong);
  if (pack === null) return said('pack-needed');
  const place =
    pack.facts.dossierId === opening.dossierId ? await placeOf(opening.digest, pack, ports) : null;
  return place === null ? said('opening-unknown') : said(null, place);
}

/** What is wrong with it by itself. */
async function openingCode(
  { content, salt, digest }: Opening,
  fileSha256: Sha256 | null,
  { hashing }: Ports,
): Promise<BesideCode | null> {
  const made = { salt, digest };
  if (content.kind === 'json')
    return (await fitsJson(made, content.value, hashing)) ? null : 'opening-wrong';
  if (!(await fits(made, content.sha256, hashing))) return 'opening-wrong';
  if (fileSha256 === null) return 'opening-file-missing';
  return fileSha256 === content.sha256 ? null : 'opening-wrong';
}

/** The first line that has it: when it was sealed. */
async function placeOf(digest: Sha256, pack: OpenedPack, ports: Ports): Promise<Place | null> {
  let place: Place | null = null;
  await logOf(pack, ports, -1, (at, seq, digests) => {
    if (digests.includes(digest)) place ??= { at, seq };
  });
  return place;
}

/** `null`: a pack of the first version has none. */
async function logOf(
  pack: OpenedPack,
  ports: Ports,
  seq: number,
  onTold?: (at: Instant, seq: number, digests: readonly Sha256[]) => void,
): Promise<LogCheck | null> {
  if (pack.facts.version === 0) return null;
  return checkLog(pack, new Set([seq]), {
    ...ports,
    mayWithhold: pack.facts.edition !== 'full',
    onLine: (line) => {
      if (line.kind === 'told') onTold?.(line.at, line.seq, line.digests);
    },
  });
}
