/** The files of a pack that programs read: the complaint, its schema, and tables for people and programs. */
import { onlyReported } from '../../domain/dossier.ts';
import { compare, inOrder } from '../in-order.ts';
import type { PackFile } from '../pack-input.ts';
import { complaintFiles } from './complaint/complaint-file.ts';
import type { MachineInput } from './input.ts';
import { tableFiles } from './tables/write-tables.ts';

/** Only what is reported, in an order that does not depend on the database. */
export function ordered(input: MachineInput): MachineInput {
  const contents = inOrder(onlyReported(input.contents));
  const { passages, steps } = contents;
  return {
    ...input,
    contents: {
      ...contents,
      passages: passages.toSorted(
        (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
      ),
      steps: steps.toSorted((a, b) => compare(a.what.on, b.what.on) || compare(a.id, b.id)),
    },
    exhibits: input.exhibits.toSorted((a, b) => a.exhibit.number - b.exhibit.number),
  };
}

/**
 * All of them but the description of the whole, in the order in which they stand in the pack. The same
 * facts give the same files.
 */
export function machineFiles(input: MachineInput): PackFile[] {
  const facts = ordered(input);
  return [...complaintFiles(facts), ...tableFiles(facts)];
}
