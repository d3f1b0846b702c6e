/** Fingerprints and packs files for a worker that has other things to do. Started by `helper-threads.ts`. */
import { prepareHere } from '../pack/prepare-file.ts';
import { printHere } from '../verify/print-of.ts';
import { hashing } from './hashing.ts';
import {
  buffersOf,
  type HelpAnswer,
  type HelpDone,
  type HelpOrder,
  type HelpTask,
} from './helper-messages.ts';

const prepare = prepareHere(hashing);
const printOf = printHere(hashing);

async function help(task: HelpTask): Promise<HelpDone> {
  const { bytes } = task;
  if (task.kind === 'print')
    return { kind: 'print', print: await printOf(bytes, task.entry), spare: bytes };
  const prepared = await prepare(bytes, task.compress);
  // What is not compressed lies in the same memory still.
  return { kind: 'prepare', prepared, spare: task.compress ? bytes : null };
}

const say = (answer: HelpAnswer): void =>
  self.postMessage(answer, { transfer: buffersOf(answer.done) });

addEventListener('message', ({ data: { id, task } }: MessageEvent<HelpOrder>) => {
  help(task)
    .then((done) => say({ id, done }))
    .catch(reportError);
});
