/** What is wrong with the list of people who help, in sentences. */
import * as v from 'valibot';
import { helperIds } from '../../src/domain/human-help.ts';
import { languages } from '../../src/domain/language.ts';
import { helperSchema } from '../../src/schemas/human-help.ts';
import { repeated, sameNames } from './names.ts';
import { dateFaults, schemaFaults } from './practice-faults.ts';

/** Empty when the list is good. */
export function humanHelpFaults(value: unknown): string[] {
  const parsed = v.safeParse(v.array(helperSchema), value);
  const faults = parsed.success
    ? [
        ...listFaults(parsed.output.map(({ id }) => id)),
        ...parsed.output.flatMap((helper) => [...dateFaults(helper), ...numberFaults(helper)]),
      ]
    : schemaFaults(parsed.issues);
  return faults.map((fault) => `human-help.json: ${fault}`);
}

const listFaults = (ids: readonly string[]): string[] => [
  ...sameNames('helpers', helperIds, ids),
  ...repeated('helper', ids),
];

type Helper = v.InferOutput<typeof helperSchema>;

/** A telephone number goes out of date unseen, and a wrong one sends somebody to a stranger. */
const numberFaults = ({ id, texts }: Helper): string[] =>
  languages.flatMap((language) =>
    Object.values(texts[language]).some((text) => /\d{3}|\d[-\s]\d{2}/.test(String(text)))
      ? [`${id}: texts.${language} seem to hold a telephone number`]
      : [],
  );
