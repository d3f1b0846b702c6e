/**
 * `ro-crate-metadata.json`: everything under `data/` in a form that catalogues and archives understand,
 * RO-Crate 1.2.
 */
import type { PackFile } from '../../pack-input.ts';
import { stableJson } from '../../stable-json.ts';
import type { MachineInput } from '../input.ts';
import { mediaTypeOf } from '../media-types.ts';
import { ordered } from '../ordered.ts';
import { wellFormed } from '../well-formed.ts';
import { actionId, capturedIn } from './captured.ts';
import { crateWords } from './crate-words.ts';
import { type CrateEntity, to, unique } from './entity.ts';

/** A file of the pack; `path` as seen from `data/`. */
export type CratePart = { readonly path: string; readonly byteLength: number };

export const cratePath = 'ro-crate-metadata.json';

const descriptor: CrateEntity = {
  '@id': cratePath,
  '@type': 'CreativeWork',
  conformsTo: to('https://w3id.org/ro/crate/1.2'),
  about: to('./'),
};

function rootOf(
  { contents, day, language }: MachineInput,
  files: readonly CratePart[],
): CrateEntity {
  const { id } = contents.dossier;
  return {
    '@id': './',
    '@type': 'Dataset',
    name: crateWords[language].name(id.slice(0, 8)),
    description: crateWords[language].description,
    identifier: `urn:uuid:${id}`,
    datePublished: day,
    inLanguage: language,
    license: to('#rights'),
    hasPart: files.map(({ path }) => to(path)),
    mentions: contents.captures.map((capture) => to(actionId(capture))),
  };
}

const rightsOf = ({ language }: MachineInput): CrateEntity => ({
  '@id': '#rights',
  '@type': 'CreativeWork',
  name: crateWords[language].rights,
  description: crateWords[language].rightsDescription,
});

const fileOf = ({ path, byteLength }: CratePart): CrateEntity => ({
  '@id': path,
  '@type': 'File',
  name: path,
  encodingFormat: mediaTypeOf(path),
  contentSize: String(byteLength),
});

const crateText = (graph: readonly CrateEntity[]): string =>
  stableJson(wellFormed({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }));

/** `files`: all that lies under `data/` but the description itself. */
export function crateFile(input: MachineInput, files: readonly CratePart[]): PackFile {
  const facts = ordered(input);
  const graph = [
    descriptor,
    rootOf(facts, files),
    rightsOf(facts),
    ...files.map(fileOf),
    ...capturedIn(facts),
  ];
  return { path: cratePath, text: crateText(unique(graph)) };
}
