/**
 * Which organ of an organisation a request goes to. "The municipality" is not one controller: a letter
 * to the wrong organ can cost months, so every letter also says what to do when it went wrong.
 */
import type { ControllerRule } from '../../domain/controller-rule.ts';
import type { Language } from '../../domain/language.ts';
import type { KnownOrganisation, Organ, OrganSubject } from '../../domain/organisation.ts';
import { asControllerRule } from '../../schemas/organisation.ts';

import rows from './organs.json' with { type: 'json' };

export const organRules: readonly ControllerRule[] = rows.map((row) => asControllerRule(row));

/** A municipality has several organs; of any other body it is the board. */
export function organFor({ kind }: Pick<KnownOrganisation, 'kind'>, subject: OrganSubject): Organ {
  if (kind !== 'municipality') return 'bestuur';
  return organRules.find((rule) => rule.subject === subject)?.organ ?? 'college';
}

/** For the case that another organ is the controller: it must then pass the letter on (Awb 2:3). */
export const passOnClause: Readonly<Record<Language, string>> = {
  nl:
    'Bent u niet de verwerkingsverantwoordelijke voor deze gegevens? Dan is deze brief bedoeld ' +
    'voor het orgaan of de organisatie die dat wel is. Wilt u de brief dan doorsturen en mij laten ' +
    'weten naar wie (Awb, artikel 2:3)?',
  en:
    'Are you not the controller of these data? Then this letter is meant for the body or the ' +
    'organisation that is. Would you then pass the letter on and tell me to whom (Awb, article 2:3)?',
};
