/** Since when a pack was there at the latest: what the time stamps in it, and beside it, come to. */
import type { Sha256 } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  type Stamp,
  type StampFault,
  type StampRequest,
  stampedSince,
} from '../domain/time-stamp.ts';
import type { Finding, FindingCode, KnownSince } from '../domain/verification.ts';
import { stampAnswerFile, stampRequestFile } from '../pack/stamp-files.ts';
import { checkStamp } from '../time-stamp/check-stamp.ts';
import { questionOf } from '../time-stamp/question-of.ts';
import { readRequest } from '../time-stamp/request.ts';
import type { Bytes } from '../zip/records.ts';
import type { Files } from './check-lists.ts';
import type { PackReader } from './pack-reader.ts';

/** What lies beside packs: whoever checks gives it. */
export type GivenStamps = {
  /** Answers of authorities (files `.tsr`), of whichever of the packs. */
  readonly answers: readonly Bytes[];
  /** Certificates in DER. Roots among them are trusted. */
  readonly certificates: readonly Bytes[];
};

export const noStamps: GivenStamps = { answers: [], certificates: [] };

export type StampCheck = {
  readonly findings: readonly Finding[];
  readonly knownSince: KnownSince;
};

/** `of`: of `tagmanifest-sha256.txt`. Every list was found to be right before. */
export async function checkStamps(
  of: Sha256,
  files: Files,
  reader: Pick<PackReader, 'read'>,
  { answers, certificates }: GivenStamps,
): Promise<StampCheck> {
  const inside = await readStamp(of, files, reader);
  const own = answers.flatMap((answer) => {
    const question = questionOf(answer);
    return question.ok && question.value.digest === of
      ? [{ answer, request: question.value, path: null }]
      : [];
  });
  const stamps = [...(inside.stamp === null ? [] : [inside.stamp]), ...own];
  const judged = await Promise.all(stamps.map((stamp) => judge(stamp, certificates)));
  return {
    findings: [...inside.findings, ...judged.flatMap(({ findings }) => findings)],
    knownSince: surest(judged.map(({ knownSince }) => knownSince)),
  };
}

type PlacedStamp = {
  readonly answer: Bytes;
  readonly request: StampRequest;
  /** `null`: it lies beside the pack. */
  readonly path: string | null;
};

type InPack = { readonly findings: readonly Finding[]; readonly stamp: PlacedStamp | null };

/** The stamp that lies in the pack, with the question that it must be an answer to. */
async function readStamp(
  of: Sha256,
  files: Files,
  { read }: Pick<PackReader, 'read'>,
): Promise<InPack> {
  const bytesAt = async (path: string) => (files.has(path) ? read(path) : null);
  const asked = requestIn(await bytesAt(stampRequestFile), of);
  if (!asked.ok) return only({ code: asked.error, path: stampRequestFile });
  const answer = await bytesAt(stampAnswerFile);
  if (answer === null) return { findings: [], stamp: null };
  const request = asked.value ?? questionAbout(answer, of);
  return { findings: [], stamp: { answer, request, path: stampAnswerFile } };
}

const only = (finding: Finding): InPack => ({ findings: [finding], stamp: null });

/** `null` when there is no question. */
function requestIn(bytes: Bytes | null, of: Sha256): Result<StampRequest | null, FindingCode> {
  if (bytes === null) return ok(null);
  const request = readRequest(bytes);
  if (!request.ok) return fail('stamp-broken');
  return request.value.digest === of ? request : fail('stamp-of-other-pack');
}

/** Without a question any random number will do; what it is over must be this pack. */
function questionAbout(answer: Bytes, of: Sha256): StampRequest {
  const question = questionOf(answer);
  return { nonce: null, policy: null, ...(question.ok ? question.value : {}), digest: of };
}

async function judge(
  { answer, request, path }: PlacedStamp,
  certificates: readonly Bytes[],
): Promise<StampCheck> {
  const checked = await checkStamp(answer, request, { certificates });
  const isRootGiven = certificates.length > 0;
  // An authority need not send its root along: then there is nothing to go by, and nothing wrong.
  if (!checked.ok && checked.error === 'chain-incomplete' && !isRootGiven)
    return { findings: [], knownSince: { kind: 'stamp-without-root' } };
  if (!checked.ok) return faulty(codeOf(checked.error), path);
  // Whoever gives a root relies on that one, as `openssl ts -verify` does, and on none that came along.
  if (isRootGiven && !checked.value.root.isGiven) return faulty('stamp-broken', path);
  return { findings: [], knownSince: sinceOf(checked.value) };
}

const faulty = (code: FindingCode, path: string | null): StampCheck => ({
  findings: [{ code, path }],
  knownSince: { kind: 'none' },
});

const sinceOf = (stamp: Stamp): KnownSince => ({ kind: 'stamp', ...stampedSince(stamp) });

/** What a stamp that is not taken is called as a finding. */
function codeOf(fault: StampFault): FindingCode {
  switch (fault) {
    case 'imprint-differs':
      return 'stamp-of-other-pack';
    case 'rejected':
      return 'stamp-refused';
    default:
      return 'stamp-broken';
  }
}

/** Of several the one whose root was given; of those the earliest. */
const surest = (moments: readonly KnownSince[]): KnownSince =>
  moments.toSorted((a, b) => rankOf(a) - rankOf(b) || Number(atOf(a) > atOf(b)) * 2 - 1)[0] ?? {
    kind: 'none',
  };

const atOf = (since: KnownSince): string => (since.kind === 'stamp' ? since.at : '');

function rankOf(since: KnownSince): number {
  if (since.kind === 'none') return 3;
  if (since.kind === 'stamp-without-root') return 2;
  return since.root.isGiven ? 0 : 1;
}
