/** What should have been looked at again by a certain day. */
import { type Checked, isOverdue } from '../../src/domain/checked.ts';
import type { Day } from '../../src/domain/instant.ts';

export const overdueLines = (
  items: readonly { readonly name: string; readonly checked: Checked }[],
  today: Day,
): string[] =>
  items
    .filter(({ checked }) => isOverdue(checked, today))
    .map(({ name, checked }) => `${name}: was to be checked by ${checked.checkBy}`);
