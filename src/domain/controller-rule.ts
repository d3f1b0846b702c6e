/** Which organ of a municipality is the controller of what (AVG 4(7)), with who says so. */
import type { Checked } from './checked.ts';
import type { Organ, OrganSubject } from './organisation.ts';

export type ControllerRule = Checked & {
  readonly subject: OrganSubject;
  readonly organ: Organ;
  /** The rule in one sentence. */
  readonly says: { readonly nl: string; readonly en: string };
};
