/** What is offered as an answer to "which organisation?", best first, each with why. */
import { knownOrganisation } from '../../data/organisations/known.ts';
import type { Candidate } from '../../data/organisations/resolve-host.ts';
import type { Day } from '../../domain/instant.ts';
import {
  fullName,
  type KnownOrganisation,
  type OrganisationRef,
} from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';
import type { PopupMessages } from '../../i18n/nl-popup.ts';
import { organisationName } from './organisation-name.ts';
import type { Register } from './register.ts';

/** What the question is about, as far as it is known. */
export type Subject = {
  /** Address of the page; `null` for what happened in a room. */
  readonly url: string | null;
  readonly practice: PracticeId | null;
};

export type Option = {
  readonly answer: OrganisationRef;
  /** Tells the options of one list apart. */
  readonly value: string;
  readonly name: string;
  /** Why it is offered; `null` when its name says so. */
  readonly why: string | null;
  /** What is planned for it; `null` when nothing is. */
  readonly plan: { readonly on: Day | null; readonly becomes: string } | null;
};

const mostResults = 8;

/** The organisations that the page may belong to. */
export function candidatesFor(register: Register | null, subject: Subject): readonly Candidate[] {
  if (register === null || subject.url === null) return [];
  const found = register.resolve(subject.url, subject.practice);
  switch (found.kind) {
    case 'one':
      return [{ organisation: found.organisation, because: 'own-site' }];
    case 'several':
    case 'redirect':
    case 'unofficial':
      return found.candidates;
    case 'none':
      return [];
  }
}

const optionOf = (
  organisation: KnownOrganisation,
  why: string | null,
  messages: PopupMessages,
): Option => ({
  answer: { kind: 'listed', code: organisation.code, name: organisation.name },
  value: organisation.code,
  name: organisationName(organisation, messages),
  why,
  plan: planOf(organisation),
});

function planOf({ change }: KnownOrganisation): Option['plan'] {
  if (change?.status !== 'pending') return null;
  const names = change.becomes.flatMap((code) => {
    const next = knownOrganisation(code);
    return next ? [next.name] : [];
  });
  return { on: change.on, becomes: names.join(', ') };
}

export const candidateOptions = (
  candidates: readonly Candidate[],
  messages: PopupMessages,
): Option[] =>
  candidates.map(({ organisation, because }) =>
    optionOf(organisation, messages.organisation.because[because], messages),
  );

export const foundOptions = (
  query: string,
  register: Register,
  messages: PopupMessages,
): Option[] =>
  register
    .search(query)
    .slice(0, mostResults)
    .map(({ organisation, found }) =>
      optionOf(organisation, messages.organisation.found[found.by](found.text), messages),
    );

/** What was answered before, which the page or the search need not offer. */
export function answeredOption(answer: OrganisationRef | null, messages: PopupMessages): Option[] {
  if (answer === null || answer.kind === 'not-sure') return [];
  const value = answer.kind === 'entered' ? answer.name : answer.code;
  const name = organisationName(answer, messages);
  return [{ answer, value, name, why: null, plan: null }];
}

/** "I do not know", with the names that the page suggested. */
export const notSure = (candidates: readonly Candidate[]): OrganisationRef => ({
  kind: 'not-sure',
  candidates: candidates.map(({ organisation }) => fullName(organisation)),
});

/** True for a listed organisation of which no source has an address. */
export function lacksAddress(answer: OrganisationRef | null, register: Register | null): boolean {
  if (register === null || (answer?.kind !== 'listed' && answer?.kind !== 'addressed'))
    return false;
  const listed = register.byCode(answer.code);
  return listed !== null && register.answersFor(listed).postalAddress === null;
}

/** The answer with the address that was typed for it, when one was. */
export function withAddress(answer: OrganisationRef, typed: string): OrganisationRef {
  const address = typed.trim();
  if (answer.kind !== 'listed' && answer.kind !== 'addressed') return answer;
  const { code, name } = answer;
  return address === ''
    ? { kind: 'listed', code, name }
    : { kind: 'addressed', code, name, address };
}
