/** Steps and answers for the gallery: a request, its refusal, an objection that waits, and silence. */
import type { StepId } from '../../src/domain/ids.ts';
import { asDay } from '../../src/domain/instant.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { RouteId } from '../../src/domain/route-id.ts';
import type { Channel, ProofKind, SentStep, Step, StepOutcome } from '../../src/domain/step.ts';
import { dossierId, pageRecord, ports } from './facts.ts';

export const step = (route: RouteId, what: Step['what']): Step => ({
  ...firstRevision(ports.newId<StepId>(), dossierId, ports),
  kind: 'step',
  route,
  organisation: pageRecord.organisation,
  practice: pageRecord.practice,
  what,
  isWithdrawn: false,
});

export const sentBy = (channel: Channel, proof: readonly ProofKind[]): SentStep => ({
  kind: 'sent',
  on: asDay('2026-11-20'),
  channel,
  receivedOn: null,
  proof,
});

export const sent = (route: RouteId, on: string, isReceived = true): Step =>
  step(route, {
    kind: 'sent',
    on: asDay(on),
    channel: 'post',
    receivedOn: isReceived ? asDay(on) : null,
    proof: isReceived ? ['post-receipt'] : [],
  });

const request = sent('access', '2026-09-28');
const refusal = step('access', {
  kind: 'answered',
  to: request.id,
  on: asDay('2026-10-19'),
  receivedOn: asDay('2026-10-21'),
  by: 'post',
  outcome: 'refused',
  mendedOn: null,
  committee: false,
});

export const silentRequest = sent('woo-request', '2026-10-05', false);

/** The day on which the gallery is looked at, whatever the clock says. */
export const galleryDay = asDay('2026-11-26');

export const severalSteps: readonly Step[] = [
  request,
  refusal,
  silentRequest,
  sent('conduct-complaint', '2026-11-17'),
  sent('notice-of-default', '2026-11-09'),
];

export const answered = (to: Step, on: string, outcome: StepOutcome): Step => ({
  ...step(to.route, {
    kind: 'answered',
    to: to.id,
    on: asDay(on),
    receivedOn: asDay(on),
    by: 'post',
    outcome,
    mendedOn: null,
    committee: false,
  }),
  organisation: to.organisation,
  practice: to.practice,
});
