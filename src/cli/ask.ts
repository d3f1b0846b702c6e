/**
 * `npm run ask -- <folder of tables> [question] [--threshold 5] [--months 1] [--json]`: answers a question
 * from the tables that `collect` wrote. Without a question it says which there are.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askTables, hasTables, queryNames, readQuery, withSetting } from './ask-tables.ts';
import { answerJson, sayAnswer, sayQuestions } from './ask-words.ts';
import { here } from './here.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

const usage =
  'npm run ask -- <tables> [question] [--threshold <number>] [--months <number>] [--json]';

const noTables =
  'In deze map staan geen tabellen van collect. / There are no tables of collect in this folder.';

const settings = ['threshold', 'months'] as const;

type Order = {
  readonly tables: string;
  readonly question: string | null;
  readonly change: readonly (readonly [name: string, value: number])[];
  readonly asJson: boolean;
};

/** What was asked, or `null` when it cannot be understood. */
function ordered(args: readonly string[]): Order | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        threshold: { type: 'string' },
        months: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [tables, question = null, ...more] = positionals;
    const change = settings.flatMap((name) =>
      values[name] === undefined ? [] : [[name, Number(values[name])] as const],
    );
    const isUnderstood = more.length === 0 && change.every(([, value]) => Number.isInteger(value));
    if (tables === undefined || !isUnderstood) return null;
    return { tables: resolve(here, tables), question, change, asJson: values.json };
  } catch {
    return null; // An option that there is not: the usage says which there are.
  }
}

async function main(args: readonly string[]): Promise<number> {
  const order = ordered(args);
  const isKnown =
    order !== null && (order.question === null || queryNames().includes(order.question));
  if (order === null || !isKnown) {
    complain(`${usage}\n\n${sayQuestions()}`);
    return 2;
  }
  if (!hasTables(order.tables)) {
    complain(noTables);
    return 2;
  }
  if (order.question === null) {
    say(sayQuestions());
    return 0;
  }
  const query = order.change.reduce(
    (text, [name, value]) => withSetting(text, name, value),
    readQuery(order.question),
  );
  const answer = await askTables(order.tables, query);
  say(order.asJson ? answerJson(answer) : sayAnswer(answer));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
