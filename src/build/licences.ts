/** What others wrote goes along with its licence: which packages are built in, and what each says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordList, wordPackages } from './dutch-words.ts';

const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Folders of the packages that these modules are from, or are made from, each once. */
export const packageFolders = (moduleIds: readonly string[]): readonly string[] =>
  [...new Set(moduleIds.map((id) => id.replace(/^\0/, '')).flatMap(foldersOf))].toSorted();

const foldersOf = (id: string): readonly string[] =>
  id === wordList ? wordPackages : (packageFolder.exec(id) ?? []);

/** Of the package and of what it carries: fonts and decoders have their own. */
const licenceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:\w+\/)?licen[cs]e[\w.-]*$/i.test(name))
    .sort();

export function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = licenceFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`## ${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}
