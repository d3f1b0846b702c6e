/**
 * Which organ of an organisation a request goes to. "The municipality" is not one controller: a letter
 * to the wrong organ can cost months, so every letter also says what to do when it went wrong.
 */
import type { ControllerRule } from '../../domain/controller-rule.ts';
import type { KnownOrganisation, Organ, OrganSubject } from '../../domain/organisation.ts';
import { asControllerRule } from '../../schemas/organisation.ts';

import rows from './organs.json' with { type: 'json' };

export const organRules: readonly ControllerRule[] = rows.map((row) => asControllerRule(row));

/** A municipality has several organs; of any other body it is the board. */
export function organFor({ kind }: Pick<KnownOrganisation, 'kind'>, subject: OrganSubject): Organ {
  if (kind !== 'municipality') return 'bestuur';
  return organRules.find((rule) => rule.subject === subject)?.organ ?? 'college';
}
