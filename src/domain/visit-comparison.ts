/**
 * Vergelijking: what was seen at each step of a guided visit, host by host and cookie by cookie. Seen is
 * what the browser's list says was requested; a step whose facts cannot be read says nothing.
 */
import { isBeforeChoice, type StepCapture, type VisitStep } from './guided-visit.ts';
import type { CaptureId } from './ids.ts';
import type { Instant } from './instant.ts';

/** What the comparison needs of a page's facts. */
export type Observed = {
  readonly thirdParties: readonly {
    readonly host: string;
    /** `timing` when it was requested for certain. */
    readonly seen: readonly string[];
    readonly service: { readonly name: string } | null;
  }[];
  readonly cookies: readonly { readonly name: string }[];
};

export type ComparedStep = VisitStep & {
  readonly captureId: CaptureId;
  readonly keptAt: Instant;
  /** Only then may be said "before anything was chosen". */
  readonly isBeforeChoice: boolean;
  readonly isObserved: boolean;
};

/** `null` for a step that says nothing; one for each step, in their order. */
type SeenIn = { readonly seenIn: readonly (boolean | null)[] };

export type ComparedHost = SeenIn & { readonly host: string; readonly service: string | null };
export type ComparedCookie = SeenIn & { readonly name: string };

export type VisitComparison = {
  readonly steps: readonly ComparedStep[];
  /** Hosts of others that were requested at some step, in alphabetical order. */
  readonly hosts: readonly ComparedHost[];
  /** Cookies that a script could see at some step, in alphabetical order. */
  readonly cookies: readonly ComparedCookie[];
};

export function compareVisit(
  steps: readonly StepCapture[],
  observedIn: (id: CaptureId) => Observed | null,
): VisitComparison {
  const observed = steps.map(({ id }) => observedIn(id));
  const hosts = observed.map((seen) => seen && requestedHosts(seen));
  const cookies = observed.map((seen) => seen && new Set(seen.cookies.map(({ name }) => name)));
  return {
    steps: steps.map((step, index) => ({
      ...step.visit,
      captureId: step.id,
      keptAt: step.startedAt,
      isBeforeChoice: isBeforeChoice(step, steps),
      isObserved: observed[index] !== null,
    })),
    hosts: namesIn(hosts).map((host) => ({
      host,
      service: serviceIn(observed, host),
      seenIn: hosts.map((set) => isIn(set, host)),
    })),
    cookies: namesIn(cookies).map((name) => ({
      name,
      seenIn: cookies.map((set) => isIn(set, name)),
    })),
  };
}

const requestedHosts = ({ thirdParties }: Observed): ReadonlySet<string> =>
  new Set(thirdParties.filter(({ seen }) => seen.includes('timing')).map(({ host }) => host));

const isIn = (set: ReadonlySet<string> | null, name: string): boolean | null =>
  set === null ? null : set.has(name);

const namesIn = (sets: readonly (ReadonlySet<string> | null)[]): string[] =>
  [...new Set(sets.flatMap((set) => [...(set ?? [])]))].sort();

const serviceIn = (observed: readonly (Observed | null)[], host: string): string | null =>
  observed
    .flatMap((seen) => seen?.thirdParties ?? [])
    .find((party) => party.host === host && party.service !== null)?.service?.name ?? null;

/**
 * The hosts of others that step `index` adds: all of them for a fresh visit, else those that the step
 * before had not. `null` when one of the two says nothing.
 */
export function hostsAt(
  { steps, hosts }: VisitComparison,
  index: number,
): readonly ComparedHost[] | null {
  const step = steps[index];
  const before = step?.start === 'went-on' ? steps[index - 1] : undefined;
  if (!step?.isObserved || before?.isObserved === false) return null;
  return hosts.filter(
    ({ seenIn }) => seenIn[index] === true && !(before && seenIn[index - 1] === true),
  );
}
