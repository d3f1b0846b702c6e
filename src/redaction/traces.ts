/** What must not stand in an anonymous pack: whatever could be found again in another pack, or on the device. */
import type { PackContents } from '../domain/dossier.ts';
import { dutchTimeZone } from '../domain/instant.ts';
import type { PackRecord } from '../domain/record.ts';
import type { Seal } from '../domain/seal.ts';

/** Each once: names of rows and of their versions, commitments, and what the browser said of itself. */
export function tracesIn(contents: PackContents): readonly string[] {
  const { dossier, records, annotations, captures, versions, added, files, passages, steps } =
    contents;
  const rows = [dossier, ...annotations, ...captures, ...versions, ...added];
  const named = [...rows, ...files, ...passages, ...steps];
  return [
    ...new Set([
      ...named.flatMap(({ id, rev }) => [id, rev]),
      ...records.flatMap(ofRecord),
      ...files.flatMap(({ seal }) => ofSeal(seal)),
      ...captures.flatMap(({ artefacts }) => artefacts.map(({ commitment }) => commitment.digest)),
      ...captures.flatMap(({ facts }) => [
        ...browser(facts.userAgent),
        ...otherZone(facts.timeZone),
      ]),
    ]),
  ];
}

const ofRecord = (record: PackRecord): string[] =>
  record.kind === 'record'
    ? [record.id, record.rev, ...ofSeal(record.seal)]
    : [record.id, record.derivedFrom];

const ofSeal = ({ content, artefacts }: Seal): string[] =>
  [content, ...artefacts].map(({ digest }) => digest);

// The page that checks a pack names the Dutch time zone itself, whoever made the pack; `UTC` is a word too.
const otherZone = (zone: string | null): string[] =>
  zone?.includes('/') && zone !== dutchTimeZone ? [zone] : [];

// What is as short as a word stands in other texts too, and tells nothing.
const browser = (userAgent: string | null): string[] =>
  userAgent !== null && userAgent.length >= 20 ? [userAgent] : [];
