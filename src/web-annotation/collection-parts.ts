/** What every exported annotation has in common, whatever it stands on. */
import type { AddedFile } from '../domain/added-file.ts';
import type { Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { AddedFileId, AnnotationId, CaptureId, FilePassageId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { PackRecord } from '../domain/record.ts';
import type { JsonObject } from './json.ts';
import { oneOrMany } from './members.ts';
import type { PassageTarget, TextBody } from './model.ts';
import type { NamedAnnotation } from './write-annotation.ts';

export type CollectionPorts = {
  /** `Kantlijn 0.1.0`. */
  readonly software: string;
  /** `text.txt` of a capture, `null` when it has none: then positions are left out. */
  readonly textOf: (capture: CaptureId) => string | null;
  /** Where the page lies, as seen from `data/` of the pack; `null` when it has no snapshot. */
  readonly snapshotOf: (capture: Capture) => string | null;
  /** The text of an added file, `null` when it has none: then positions are left out. */
  readonly fileTextOf: (file: AddedFileId) => string | null;
  /** Where an added file lies, as seen from `data/` of the pack; `null` when it stays out. */
  readonly fileOf: (file: AddedFile) => string | null;
};

const textBody = (purpose: string, value: string): TextBody => ({
  kind: 'text',
  purposes: [purpose],
  format: 'text/plain',
  language: null,
  value,
  rest: {},
});

/** What the record says about the passage: its practice, and the note as it was typed. */
function bodiesOf({ practice, note }: PackRecord): TextBody[] {
  const practiceBody = textBody('classifying', practice);
  return note === '' ? [practiceBody] : [practiceBody, textBody('commenting', note)];
}

/**
 * A file of the pack by a name that is good outside it as well, and that nobody can fetch: an archive IRI
 * (draft-soilandreyes-arcp-03) with the `External-Identifier` of the bag.
 */
export const inPack = (contents: PackContents, file: string): string =>
  `arcp://uuid,${contents.dossier.id}/data/${file}`;

/** The program that wrote the file. Its name is not an address: there is nobody to ask. */
const generatorOf = (software: string): JsonObject => ({
  id: 'pkg:generic/kantlijn',
  type: 'Software',
  name: software,
});

type Made = { readonly id: AnnotationId | FilePassageId; readonly createdAt: Instant };

/** What the record says of what was marked there. */
export function annotationAbout(
  { id, createdAt }: Made,
  record: PackRecord,
  target: PassageTarget,
  software: string,
): NamedAnnotation {
  const bodies = bodiesOf(record);
  return {
    id: `urn:uuid:${id}`,
    created: createdAt,
    modified: record.revisedAt,
    bodies,
    targets: [target],
    rest: {
      motivation: oneOrMany(bodies.flatMap(({ purposes }) => purposes)),
      generator: generatorOf(software),
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The oldest first; then by id, so that the order is always the same. */
export const inOrder = (a: Made, b: Made): number =>
  compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
