/** Files that were chosen together: packs, and what belongs to the time stamps beside them. */
import { certificatesIn } from '../time-stamp/certificate-files.ts';
import { type GivenStamps, noStamps } from '../verify/check-stamp.ts';

export type SortedFiles = {
  readonly packs: readonly File[];
  readonly answers: readonly File[];
  readonly certificates: readonly File[];
};

const ends = (pattern: RegExp) => (file: File) => pattern.test(file.name.toLowerCase());
const isAnswer = ends(/\.tsr$/);
const isCertificate = ends(/\.(?:pem|crt|cer|der)$/);

/** By their names. Without a pack there is nothing that they could belong to: then all are looked at as packs. */
export function sortFiles(files: readonly File[]): SortedFiles {
  const packs = files.filter((file) => !isAnswer(file) && !isCertificate(file));
  return packs.length === 0
    ? { packs: files, answers: [], certificates: [] }
    : { packs, answers: files.filter(isAnswer), certificates: files.filter(isCertificate) };
}

/** Answers and certificates have some thousands of bytes; what is larger is none. */
const longest = 1024 * 1024;

/** Rejects when one cannot be read. */
export async function readStamps({ answers, certificates }: SortedFiles): Promise<GivenStamps> {
  if (answers.length + certificates.length === 0) return noStamps;
  return {
    answers: await Promise.all(answers.map(bytesOf)),
    certificates: (await Promise.all(certificates.map(bytesOf))).flatMap(certificatesIn),
  };
}

const bytesOf = async (file: File) =>
  new Uint8Array(await file.slice(0, longest + 1).arrayBuffer());
