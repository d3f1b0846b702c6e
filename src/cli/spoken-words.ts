/** The words in which fingerprints are told. Making the list takes seconds, so it is kept beside the packages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dutchWords, dutchWordsSha256 } from '../build/dutch-words.ts';
import type { Sha256 } from '../domain/ids.ts';
import { wordsOf } from '../domain/words-of.ts';

const kept = join(import.meta.dirname, '../../node_modules/.cache/kantlijn/dutch-words.txt');

/** What says eight words for a fingerprint. */
export function spokenWords(): (fingerprint: Sha256) => string {
  const list = keptWords() ?? madeWords();
  return (fingerprint) => wordsOf(fingerprint, list).join(' ');
}

/** `null`: there are none yet, or they are others. */
function keptWords(): readonly string[] | null {
  try {
    const lines = readFileSync(kept, 'utf8');
    const isThis = createHash('sha256').update(lines).digest('hex') === dutchWordsSha256;
    return isThis ? lines.trimEnd().split('\n') : null;
  } catch {
    return null;
  }
}

function madeWords(): readonly string[] {
  const list = dutchWords();
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, list.map((word) => `${word}\n`).join(''));
  } catch {
    // Where nothing may be written it is made anew each time.
  }
  return list;
}
