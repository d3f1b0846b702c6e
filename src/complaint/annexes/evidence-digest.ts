/**
 * Controlegetal van het bewijs: one number that stands for all evidence of a dossier. Whoever receives
 * it in a letter holds proof that the evidence was there on that day.
 */
import type { Capture } from '../../domain/capture.ts';
import type { Exhibit, PackContents } from '../../domain/dossier.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { numberExhibits } from '../exhibits.ts';

/** The first line, so that a later way of counting is another number. */
const heading = 'kantlijn evidence list 1';

/** SHA-256 of bytes. */
export type MakeSha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>;

/**
 * SHA-256 over `evidenceList(contents)` in UTF-8. It is the same in every edition, for nothing that may
 * be left out of a copy is in it, and it does not depend on any letter.
 */
export const evidenceDigest = (contents: PackContents, sha256: MakeSha256): Promise<Sha256> =>
  sha256(new TextEncoder().encode(evidenceList(contents)));

/**
 * The text that the digest is made of, so that anybody can make it again. Each line ends with one line
 * feed. The first line is `kantlijn evidence list 1`. Then comes one line for each exhibit, by number,
 * with single spaces between its parts:
 *
 * 1. the number, and `quote`, `page`, `visit`, `change` or `file`;
 * 2. the `digest` of the commitment of each file of its capture, in the order of `capture.json` in the
 *    pack. Of a visit: of each of its captures, in the order of its steps. Of a `file`: of that file;
 * 3. of a change also the SHA-256 of the later text of the page, which is that of `new-text.txt`.
 *
 * A commitment is salted: from this number nobody can guess what a file says.
 */
export const evidenceList = (contents: PackContents): string =>
  [heading, ...numberExhibits(contents).map(lineOf)].map((line) => `${line}\n`).join('');

const lineOf = (exhibit: Exhibit): string =>
  [exhibit.number, exhibit.kind, ...fingerprintsOf(exhibit)].join(' ');

function fingerprintsOf(exhibit: Exhibit): Sha256[] {
  switch (exhibit.kind) {
    case 'quote':
    case 'page':
      return commitmentsOf(exhibit.capture);
    case 'visit':
      return exhibit.steps.flatMap(commitmentsOf);
    case 'change':
      return [...commitmentsOf(exhibit.capture), exhibit.version.sha256];
    case 'file':
      return [exhibit.file.file.commitment.digest];
  }
}

const commitmentsOf = ({ artefacts }: Capture): Sha256[] =>
  artefacts.map(({ commitment }) => commitment.digest);
