/** What was sent and what came back, as the facts of an invented dossier say. */
import type { DossierId } from '../../../src/domain/ids.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { Step } from '../../../src/domain/step.ts';
import { idOf, revision } from '../../unit/complaint/dossiers.ts';
import type { DossierFacts } from './facts.ts';

export function stepsOf(
  { number, practice, sent }: DossierFacts,
  dossierId: DossierId,
  organisation: OrganisationRef,
): Step[] {
  if (sent === null) return [];
  const head = {
    kind: 'step',
    route: 'access',
    organisation,
    practice,
    isWithdrawn: false,
  } as const;
  const first: Step = {
    ...revision('step', number * 2),
    ...head,
    dossierId,
    what: {
      kind: 'sent',
      on: sent.on,
      channel: 'email',
      receivedOn: null,
      proof: sent.hasProof ? ['sent-mail'] : [],
    },
  };
  if (sent.answer === null) return [first];
  const answer: Step = {
    ...revision('step', number * 2 + 1),
    ...head,
    dossierId,
    what: {
      kind: 'answered',
      to: idOf('step', number * 2),
      on: sent.answer.on,
      receivedOn: null,
      by: 'post',
      outcome: sent.answer.outcome,
      mendedOn: null,
      committee: false,
    },
  };
  return [first, answer];
}
