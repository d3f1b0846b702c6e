/** Steps of a dossier, for tests: each says only what matters to it. */
import { asDay } from '../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { RouteId } from '../../../src/domain/route-id.ts';
import type { AnsweredStep, SentStep, Step } from '../../../src/domain/step.ts';
import { revision } from '../complaint/dossiers.ts';

export const dronten: OrganisationRef = { kind: 'listed', code: 'GM0303', name: 'Dronten' };

let number = 0;

const stepWith = (route: RouteId, what: Step['what'], facts: Partial<Step>): Step => {
  number += 1;
  return {
    ...revision('step', number),
    kind: 'step',
    route,
    organisation: dronten,
    practice: 'recording-interview',
    what,
    isWithdrawn: false,
    ...facts,
  };
};

/** Sent on `on`, and received on the same day unless said otherwise. */
export const sent = (
  route: RouteId,
  on: string,
  what: Partial<SentStep> = {},
  facts: Partial<Step> = {},
): Step =>
  stepWith(
    route,
    {
      kind: 'sent',
      on: asDay(on),
      channel: 'post',
      receivedOn: asDay(on),
      proof: ['post-receipt'],
      ...what,
    },
    facts,
  );

export const answered = (
  step: Step,
  on: string,
  outcome: AnsweredStep['outcome'],
  what: Partial<AnsweredStep> = {},
): Step =>
  stepWith(
    step.route,
    {
      kind: 'answered',
      to: step.id,
      on: asDay(on),
      receivedOn: asDay(on),
      by: null,
      outcome,
      mendedOn: null,
      committee: false,
      ...what,
    },
    { organisation: step.organisation, practice: step.practice },
  );
