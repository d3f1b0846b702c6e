/** What was sent and what came back, as the person tells it. Nothing is ever sent by the program. */
import type { AnswerCheck } from '../domain/answer-check.ts';
import type { StepId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  firstRevision,
  heads,
  nextRevision,
  type Revision,
  type RevisionPorts,
} from '../domain/revision.ts';
import type { ProofKind, Step } from '../domain/step.ts';
import type { Answered, Sent } from '../law/sent-letters.ts';
import { currentDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';
import { saveEntities } from '../storage/save-entities.ts';

export type StepDetails = Omit<Step, keyof Revision<StepId> | 'kind' | 'isWithdrawn'>;

/** The saved step. */
export async function recordStep(
  store: Store,
  details: StepDetails,
  ports: RevisionPorts,
): Promise<Result<Step, 'storage-full'>> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  const step: Step = {
    ...firstRevision(ports.newId<StepId>(), dossier.value.id, ports),
    kind: 'step',
    ...details,
    isWithdrawn: false,
  };
  const saved = await saveEntities(store, [step]);
  return saved.ok ? ok(step) : saved;
}

/** Takes back a step that was written down by mistake. What was said stays on disk. */
export async function withdrawStep(
  store: Store,
  step: Step,
  ports: RevisionPorts,
): Promise<Result<Step, 'storage-full'>> {
  const withdrawn: Step = { ...step, ...nextRevision(step, ports), isWithdrawn: true };
  const saved = await saveEntities(store, [withdrawn]);
  return saved.ok ? ok(withdrawn) : saved;
}

/**
 * Puts back a step that was taken back, as its newest version says it. One that is there already stays as
 * it is.
 */
export async function putBackStep(
  store: Store,
  { id }: Pick<Step, 'id'>,
  ports: RevisionPorts,
): Promise<Result<Step, 'not-found' | 'storage-full'>> {
  const { entities } = await rowsTagged(await store.session(), [`id=${id}`]);
  const newest = heads(entities.filter((entity) => entity.kind === 'step')).at(-1);
  if (newest === undefined) return fail('not-found');
  if (!newest.isWithdrawn) return ok(newest);
  const back: Step = { ...newest, ...nextRevision(newest, ports), isWithdrawn: false };
  const saved = await saveEntities(store, [back]);
  return saved.ok ? ok(back) : saved;
}

type Revised = Promise<Result<Step, 'storage-full'>>;

/** The next version of the step, which says `what`. */
async function revise(store: Store, step: Step, what: Step['what'], ports: RevisionPorts): Revised {
  const next: Step = { ...step, ...nextRevision(step, ports), what };
  const saved = await saveEntities(store, [next]);
  return saved.ok ? ok(next) : saved;
}

/** Writes down what shows that a letter went out, in the place of what was said before. */
export const recordProof = (
  store: Store,
  step: Sent,
  proof: readonly ProofKind[],
  ports: RevisionPorts,
): Revised => revise(store, step, { ...step.what, proof }, ports);

/** Writes down on which day what they asked for was handed in. */
export const recordMended = (
  store: Store,
  step: Answered,
  mendedOn: Day,
  ports: RevisionPorts,
): Revised => revise(store, step, { ...step.what, mendedOn }, ports);

/** Writes down what somebody found when they looked an answer through, in the place of an earlier look. */
export const recordCheck = (
  store: Store,
  step: Answered,
  check: AnswerCheck,
  ports: RevisionPorts,
): Revised => revise(store, step, { ...step.what, check }, ports);
