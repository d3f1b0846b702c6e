/** The facts in an order that does not depend on the database, so that the same dossier gives the same files. */
import { onlyReported, type PackContents } from '../../domain/dossier.ts';
import type { Edition } from '../../domain/pack.ts';
import { compare, inOrder } from '../in-order.ts';
import type { MachineInput } from './input.ts';

/**
 * Only what is reported. The organisation sent and received its letters itself, and is told of no others.
 */
export function contentsFor(edition: Edition, contents: PackContents): PackContents {
  const { passages, steps, ...rest } = inOrder(onlyReported(contents));
  return {
    ...rest,
    passages: passages.toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id)),
    steps:
      edition === 'organisation' || edition === 'anonymous'
        ? []
        : steps.toSorted((a, b) => compare(a.what.on, b.what.on) || compare(a.id, b.id)),
  };
}

export const ordered = (input: MachineInput): MachineInput => ({
  ...input,
  contents: contentsFor(input.edition, input.contents),
  exhibits: input.exhibits.toSorted((a, b) => a.exhibit.number - b.exhibit.number),
});
