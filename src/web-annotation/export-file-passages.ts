/** What was marked in added letters, photos and e-mails, as Web Annotations on the files of the pack. */
import type { AddedFile } from '../domain/added-file.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { PackRecord } from '../domain/record.ts';
import { countText } from './code-points.ts';
import { annotationAbout, type CollectionPorts, inOrder, inPack } from './collection-parts.ts';
import type { JsonObject } from './json.ts';
import type { PassageTarget } from './model.ts';
import { webSelectors } from './text-selectors.ts';
import { annotationJson } from './write-annotation.ts';

type Marked = {
  readonly passage: FilePassage;
  readonly file: AddedFile;
  readonly record: PackRecord;
};

/** Every passage in a file that goes along, the oldest first. */
function markedIn({ records, files, passages }: PackContents): Marked[] {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const fileOf = new Map(files.map((file) => [file.id, file]));
  return passages.toSorted(inOrder).flatMap((passage) => {
    const [record, file] = [recordOf.get(passage.recordId), fileOf.get(passage.fileId)];
    return record && file?.standing === 'in-pack' ? [{ passage, file, record }] : [];
  });
}

/** The file in the pack; one that stays out of it is only named. */
function targetOf(
  { passage, file }: Marked,
  contents: PackContents,
  { fileOf }: CollectionPorts,
): PassageTarget {
  const path = fileOf(file);
  const iri = path === null ? `urn:uuid:${file.id}` : inPack(contents, path);
  return {
    kind: 'passage',
    source: { kind: 'whole', iri, rest: {} },
    scopes: [],
    selectors: webSelectors(passage.selectors),
    rest: {},
  };
}

export function filePassages(contents: PackContents, ports: CollectionPorts): JsonObject[] {
  const marked = markedIn(contents);
  const texts = new Map(marked.map(({ file }) => [file.id, ports.fileTextOf(file.id)]));
  return marked.map((one) => {
    const { passage, record, file } = one;
    const target = targetOf(one, contents, ports);
    const text = texts.get(file.id) ?? null;
    return annotationJson(
      annotationAbout(passage, record, target, ports.software),
      text === null ? null : countText(text),
    );
  });
}
