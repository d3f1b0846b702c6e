/** Elements of the structure that a screen reader goes by. */
import type { StructElement, StructRole } from './placed.ts';

type Rest = Partial<Omit<StructElement, 'role' | 'parent'>>;

export const element = (
  role: StructRole,
  parent: StructElement | null,
  rest: Rest = {},
): StructElement => ({
  role,
  parent,
  language: null,
  title: null,
  alt: null,
  actualText: null,
  scope: null,
  numbering: null,
  ...rest,
});
