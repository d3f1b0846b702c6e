/** Fingerprints and packs files for a worker that has other things to do. Started by `helpers.ts`. */
import { prepareHere } from '../pack/prepare-file.ts';
import { printHere } from '../verify/print-of.ts';
import { hashing } from './hashing.ts';
import type { HelpAnswer, HelpDone, HelpOrder, HelpTask } from './helper-messages.ts';

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

function say(id: number, done: HelpDone): void {
  const kept = done.kind === 'prepare' ? done.prepared.packed.kept : [];
  const all = done.spare === null ? kept : [...kept, done.spare];
  const answer: HelpAnswer = { id, done };
  self.postMessage(answer, { transfer: [...new Set(all.map(({ buffer }) => buffer))] });
}

addEventListener('message', ({ data: { id, task } }: MessageEvent<HelpOrder>) => {
  help(task)
    .then((done) => say(id, done))
    .catch(reportError);
});
