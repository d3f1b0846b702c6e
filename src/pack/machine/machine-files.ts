/** The files of a pack that programs read: the complaint, its schema, and tables for people and programs. */
import type { PackFile } from '../pack-input.ts';
import { complaintFiles } from './complaint/complaint-file.ts';
import type { MachineInput } from './input.ts';
import { ordered } from './ordered.ts';
import { peopleFiles } from './people/people-files.ts';
import { tableFiles } from './tables/write-tables.ts';

/**
 * All of them but the description of the whole, in the order in which they stand in the pack. The same
 * facts give the same files.
 */
export function machineFiles(input: MachineInput): PackFile[] {
  const facts = ordered(input);
  return [...complaintFiles(facts), ...peopleFiles(facts), ...tableFiles(facts)];
}
