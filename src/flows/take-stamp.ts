/** Takes in the answer of an authority for time: kept only when it holds, and then whole. */
import { inBase64 } from '../domain/base64.ts';
import type { StampError } from '../domain/codes.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { nextRevision, type RevisionPorts } from '../domain/revision.ts';
import type { Stamp } from '../domain/time-stamp.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { certificatesIn } from '../time-stamp/certificate-files.ts';
import { checkAnswer } from './held-stamp.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type StampFiles = {
  /** The file `.tsr`. */
  readonly answer: Blob;
  /** Certificates that the authority publishes, as PEM or DER. */
  readonly certificates: readonly Blob[];
};

/** What is certain of the stamp that is kept now. On any error nothing is kept. */
export async function takeStamp(
  store: Store,
  asked: PackTimeStamp,
  files: StampFiles,
  ports: RevisionPorts,
): Promise<Result<Stamp, StampError>> {
  const read = await readFiles(files);
  if (!read.ok) return read;
  const { answer, certificates } = read.value;
  const checked = await checkAnswer(asked, answer, certificates);
  if (!checked.ok) return checked;
  const answered: PackTimeStamp = {
    ...asked,
    ...nextRevision(asked, ports),
    answer: inBase64(answer),
    given: certificates.map(inBase64).filter(isIn(checked.value)),
  };
  const saved = await saveEntities(store, [answered]);
  return saved.ok ? ok(checked.value) : saved;
}

/** Of the certificates only those that the stamp rests on. */
function isIn({ chain }: Stamp): (certificate: string) => boolean {
  const texts = new Set<string>(chain.map(inBase64));
  return (certificate) => texts.has(certificate);
}

type ReadFiles = { readonly answer: Bytes; readonly certificates: readonly Bytes[] };

/** Stamps and certificates have some thousands of bytes. */
const longest = 1024 * 1024;

async function readFiles(files: StampFiles): Promise<Result<ReadFiles, StampError>> {
  if (files.answer.size > longest) return fail('unreadable');
  if (files.certificates.some(({ size }) => size > longest)) return fail('no-certificate');
  const read = await Promise.all([files.answer, ...files.certificates].map(bytesOf));
  const [answer, ...given] = read.flatMap((bytes) => bytes ?? []);
  if (answer === undefined || read.includes(null)) return fail('stamp-file-not-read');
  const certificates = given.map(certificatesIn);
  if (certificates.some((found) => found.length === 0)) return fail('no-certificate');
  return ok({ answer, certificates: certificates.flat() });
}

/** `null`: the browser cannot read it any more. */
async function bytesOf(file: Blob): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // It was moved, changed, or lay on a stick that is gone.
  }
}
