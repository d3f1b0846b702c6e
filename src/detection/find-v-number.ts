/** Numbers of the immigration service: ten digits, of which the words beside say it. */
import { before, sinceLast } from './beside.ts';
import type { Found } from './detector.ts';
import { digitRuns } from './digit-groups.ts';
import { saidInTable } from './table.ts';
import { beginnings } from './vocabulary.ts';

const saysSo = beginnings(
  'v-nummer, v_nummer, v-nr, v nummer, v nr, v.nr, vnummer, vnr, v-number, v-no, vreemdelingennummer, ind-nummer, ind nummer, v - nummer',
);

export function* findVNumber(text: string): Generator<Found> {
  for (const { start, end } of digitRuns(text, 10, 10)) {
    const since = sinceLast(saysSo, saidInTable(text, start) ?? before(text, start));
    if (since !== null && !/\d{3}/.test(since))
      yield { start, end, confidence: 'high', reason: 'word-beside' };
  }
}
