/** The facts in an order that does not depend on the database, so that the same dossier gives the same files. */
import { onlyReported } from '../../domain/dossier.ts';
import { compare, inOrder } from '../in-order.ts';
import type { MachineInput } from './input.ts';

/** Only what is reported. */
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
