/** What was given beside packs on a command line: answers of authorities for time, and their certificates. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { certificatesIn } from '../time-stamp/certificate-files.ts';
import type { GivenStamps } from '../verify/check-stamp.ts';
import { here } from './here.ts';
import type { VerifyArguments } from './verify-arguments.ts';

type Given = Pick<VerifyArguments, 'answers' | 'certificates'>;

/** Throws, with the name, when a file cannot be read, or holds no certificate where it should. */
export async function readStamps({ answers, certificates }: Given): Promise<GivenStamps> {
  return {
    answers: await Promise.all(answers.map(bytesAt)),
    certificates: (await Promise.all(certificates.map(certificatesAt))).flat(),
  };
}

const bytesAt = async (file: string) => Uint8Array.from(await readFile(resolve(here, file)));

async function certificatesAt(file: string): Promise<GivenStamps['certificates']> {
  const found = certificatesIn(await bytesAt(file));
  if (found.length === 0) throw new Error(`Geen certificaat, no certificate: ${file}`);
  return found;
}
