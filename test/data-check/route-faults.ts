/** What is wrong with a file of the routes, in sentences that say where to look. */
import * as v from 'valibot';
import { letterLanguages } from '../../src/domain/language.ts';
import type { RouteEntry, RouteText } from '../../src/domain/route.ts';
import { routeEntrySchema } from '../../src/schemas/route.ts';
import { repeated, sameNames } from './names.ts';
import { schemaFaults } from './practice-faults.ts';

/** Empty when the file is good. `name` is that of the file. */
export function routeFaults(name: string, value: unknown): string[] {
  const parsed = v.safeParse(routeEntrySchema, value);
  const faults = parsed.success ? entryFaults(name, parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `${name}: ${fault}`);
}

function entryFaults(name: string, entry: RouteEntry): string[] {
  return [
    ...(name === `${entry.id}.json` ? [] : [`the file should be called ${entry.id}.json`]),
    ...(entry.checkBy > entry.checkedOn ? [] : ['checkBy is not after checkedOn']),
    ...repeated(
      'article',
      entry.articles.map(({ act, article }) => `${act} ${article}`),
    ),
    ...repeated('term', entry.starts),
    ...repeated('bound by', entry.boundBy),
    ...repeated('who', entry.who),
    ...(Object.values(entry.channels).includes('yes') ? [] : ['no channel counts for sure']),
    ...letterLanguages.flatMap((language) =>
      textFaults(entry, entry.texts[language]).map((fault) => `texts.${language}: ${fault}`),
    ),
  ];
}

const textFaults = (entry: RouteEntry, text: RouteText): string[] => [
  ...sameNames(
    'contents',
    entry.contents.map(({ id }) => id),
    Object.keys(text.contents),
  ),
  ...sameNames('before', entry.before, Object.keys(text.before)),
];
