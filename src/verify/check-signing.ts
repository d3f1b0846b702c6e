/** The log, the seals on it, and the signature over the whole: whether they are each other's. */
import type { SealLine } from '../domain/signature.ts';
import type { Finding, FindingCode, KeySigner, PackFacts } from '../domain/verification.ts';
import { sealsFile } from '../pack/signature-files.ts';
import type { Head } from '../signing/statements.ts';
import type { Files } from './check-lists.ts';
import { checkLog, isAhead, type LogCheck, type LogPorts, logFile } from './check-log.ts';
import { checkPackSignature, checkUnsealed } from './check-pack-signature.ts';
import { checkStatements, type StatementsCheck } from './check-statements.ts';
import { linesOf } from './lines.ts';
import type { PackReader } from './pack-reader.ts';
import { readSeals, type SealsRead } from './read-seals.ts';

export type SigningCheck = {
  readonly findings: readonly Finding[];
  /** Counts only when nothing at all was found. */
  readonly signer: KeySigner | null;
};

type SignedPack = Omit<LogPorts, 'mayWithhold' | 'onLine'> & {
  readonly facts: PackFacts;
  readonly files: Files;
  readonly reader: PackReader;
};

/** Of a sound bag of version 1. */
export async function checkSigning(pack: SignedPack): Promise<SigningCheck> {
  const { facts, files, reader } = pack;
  if (!files.has(logFile))
    return { findings: [{ code: 'file-missing', path: logFile }], signer: null };
  const isSealed = files.has(sealsFile);
  const read = isSealed
    ? await readSeals(linesOf(reader.stream(sealsFile)), facts.dossierId)
    : none;
  const ofLog = await logCodes(pack, read.seals.flatMap(headIn));
  const { codes, signer } = isSealed ? await sealCodes(pack, read) : { codes: [], signer: null };
  const ofPack = isSealed
    ? await checkPackSignature(files, reader, signer?.fingerprint ?? null)
    : checkUnsealed(files);
  return { findings: [...found(logFile, ofLog), ...found(sealsFile, codes), ...ofPack], signer };
}

const none: SealsRead = { seals: [], fault: null };

const found = (path: string, codes: readonly FindingCode[]): Finding[] =>
  codes.map((code) => ({ code, path }));

const headIn = (seal: SealLine): Head[] => (seal.type === 'key' ? [] : [seal]);

/** What is wrong with the log, or with the lines in it that were signed. */
async function logCodes(pack: SignedPack, heads: readonly Head[]): Promise<FindingCode[]> {
  const { facts, reader } = pack;
  const asked = new Set(heads.map(({ seq }) => seq));
  const log = await checkLog(reader, asked, { ...pack, mayWithhold: facts.edition !== 'full' });
  const chain = log.fault === null ? heads.map((head) => headFault(log, head)) : [log.fault];
  return [...chain, log.isAhead ? ('log-ahead' as const) : null].flatMap((code) => code ?? []);
}

/** `seals-unreadable`: lines around it were lost, so nobody would have put it there. */
export function headFault(log: LogCheck, { seq, line }: Head): FindingCode | null {
  if (seq > log.end.seq) return 'log-cut';
  const there = log.lines.get(seq);
  if (there === undefined) return 'seals-unreadable';
  return there === line ? null : 'log-rewritten';
}

async function sealCodes(
  { now, signal }: SignedPack,
  { seals, fault }: SealsRead,
): Promise<StatementsCheck> {
  const ahead = seals.some(({ at }) => isAhead(at, now)) ? (['log-ahead'] as const) : [];
  if (fault !== null) return { codes: [fault, ...ahead], signer: null };
  const { codes, signer } = await checkStatements(seals, signal);
  return { codes: [...codes, ...ahead], signer };
}
