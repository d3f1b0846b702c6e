/** What is wrong with a file of questions for a talk, in sentences. */
import * as v from 'valibot';
import { languages } from '../../src/domain/language.ts';
import type { TalkCardEntry } from '../../src/domain/talk-card.ts';
import { talkCardSchema } from '../../src/schemas/talk-card.ts';
import { sameNames } from './names.ts';
import { dateFaults, schemaFaults } from './practice-faults.ts';

/** Empty when the file is good. `name` is that of the file. */
export function talkCardFaults(name: string, value: unknown): string[] {
  const parsed = v.safeParse(talkCardSchema, value);
  const faults = parsed.success ? entryFaults(name, parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `talk-card/${name}: ${fault}`);
}

const entryFaults = (name: string, entry: TalkCardEntry): string[] => [
  ...(name === `${entry.id}.json` ? [] : [`the file should be called ${entry.id}.json`]),
  ...dateFaults(entry),
  ...languages.flatMap((language) =>
    sameNames(
      `texts.${language}.questions`,
      entry.questions.map(({ id }) => id),
      Object.keys(entry.texts[language].questions),
    ),
  ),
];
