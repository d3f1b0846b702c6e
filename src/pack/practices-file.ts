/** `practices.json`: the practices that the records name, with their words, articles and sources. */
import type { PackInput } from './pack-input.ts';
import { stableJson } from './stable-json.ts';

export const practicesFile = ({ contents, practices }: PackInput): string =>
  stableJson({
    format: 'kantlijn-practices',
    version: 1,
    practices: practices
      .filter(({ id }) => contents.records.some(({ practice }) => practice === id))
      .toSorted((a, b) => a.number - b.number),
  });
