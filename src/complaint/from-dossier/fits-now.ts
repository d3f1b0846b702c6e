/** Whether a letter fits what a dossier says now. */
import type { PackContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { Article } from '../../domain/practice.ts';
import { knownToWriter } from '../../domain/record.ts';
import { isRouteId, type RouteId } from '../../domain/route-id.ts';
import type { TermId } from '../../domain/term.ts';
import { gateOfAll, ownDataGate } from '../../law/own-data-gate.ts';
import { finalAnswer, isContact } from '../../law/sent-letters.ts';
import type { StepTerm } from '../../law/terms-of-steps.ts';
import { type AboutSubject, answerDue } from './about-subject.ts';
import { followable, stepOf } from './to-follow.ts';

export type Seen = {
  readonly about: AboutSubject;
  readonly contents: PackContents;
  readonly terms: readonly StepTerm[];
  readonly today: Day;
};

/** Whether the letter goes with what was reported, sent and answered. */
export function fits(kind: LetterKind, seen: Seen): boolean {
  switch (kind) {
    case 'identification-reply':
      return followable(kind, seen.about.letters).length > 0;
    case 'reminder':
      return isSomethingLate(kind, seen);
    case 'notice-of-default':
      return hasTerm(kind, seen, 'notice-of-default');
    case 'objection':
    case 'objection-pro-forma':
    case 'ap-objection':
    case 'ap-objection-pro-forma':
      return hasTerm(kind, seen, 'objection') && !isObjected(kind, seen);
    case 'appeal-no-decision':
      return hasTerm(kind, seen, 'appeal-no-decision');
    case 'petition':
      return hasTerm(kind, seen, 'petition') || isPrivateAndLate(seen);
    case 'ombudsman':
      return hasTerm(kind, seen, 'ombudsman');
    default:
      return seen.about.records.length > 0 && fitsReports(kind, seen);
  }
}

/** Letters that begin with what was reported. */
function fitsReports(kind: LetterKind, { about, contents }: Seen): boolean {
  const { situation } = contents.dossier;
  const { practice } = about;
  const route = kind === 'access-request' ? 'access' : kind;
  switch (kind) {
    case 'mandate':
      return situation.writer === 'representative' && !situation.hasMandate;
    case 'collective-request':
      return situation.writer === 'organisation' && isForAp(about) && isAddressed(about);
    case 'ap-complaint':
      return isForAp(about) && isOwnData(about, contents) && mayGoToAp(about, contents);
    case 'ap-tip':
      return practice.routes.includes('ap-tip');
    case 'consent-withdrawal':
      return practice.articles.some(isAboutConsent);
    default:
      return (
        isRouteId(route) &&
        practice.routes.includes(route) &&
        about.letters.every(({ step }) => step.route !== route)
      );
  }
}

const isForAp = ({ practice }: AboutSubject): boolean => practice.notCompetent?.authority !== 'ap';

const isOwnData = ({ records }: AboutSubject, { dossier: { situation } }: PackContents): boolean =>
  gateOfAll(
    records.map((record) =>
      ownDataGate({
        ...knownToWriter(record),
        answer: situation.ownData,
        hasMandate: situation.hasMandate,
      }),
    ),
  ) !== 'tip';

/** Whether the organisation was written to first. */
const isAddressed = ({ letters }: AboutSubject): boolean => letters.some(isContact);

const mayGoToAp = (about: AboutSubject, { dossier: { situation } }: PackContents): boolean =>
  isAddressed(about) || situation.reasonNoContact.trim() !== '';

/** AVG 4(11), 6(1)(a), 7 and 9(2)(a). */
const isAboutConsent = ({ act, article }: Article): boolean =>
  act === 'AVG' && /^(4\(11\)|6\(1\)\(a\)|7(\(.*)?|9\(2\)\(a\))$/.test(article);

/** Whether a term of that name has begun and is not over, for something the letter can go on from. */
const hasTerm = (kind: LetterKind, { about, terms, today }: Seen, rule: TermId): boolean =>
  followable(kind, about.letters).some((followed) =>
    terms.some(
      ({ step, term }) =>
        term.rule === rule &&
        step.id === stepOf(followed).id &&
        (term.last === null ? term.first <= today : term.last >= today),
    ),
  );

/** After one without reasons the reasons still follow; after one with reasons neither. */
const closedBy: Readonly<Partial<Record<LetterKind, readonly RouteId[]>>> = {
  objection: ['objection'],
  'objection-pro-forma': ['objection', 'objection-pro-forma'],
  'ap-objection': ['ap-objection'],
  'ap-objection-pro-forma': ['ap-objection', 'ap-objection-pro-forma'],
};

const isObjected = (kind: LetterKind, { about: { letters } }: Seen): boolean =>
  followable(kind, letters)
    .slice(0, 1)
    .some((last) =>
      letters.some(
        ({ step }) => closedBy[kind]?.includes(step.route) && step.what.on >= stepOf(last).what.on,
      ),
    );

const isSomethingLate = (kind: LetterKind, { about, terms, today }: Seen): boolean =>
  followable(kind, about.letters).some(({ letter }) => {
    const due = answerDue(terms, letter.step.id);
    return due !== null && due < today;
  });

/** After silence there is no term. Of an organisation that is in the register it is no way. */
const isPrivateAndLate = (seen: Seen): boolean =>
  seen.about.organisation.kind === 'entered' &&
  followable('petition', seen.about.letters).some(({ letter }) => finalAnswer(letter) === null) &&
  isSomethingLate('petition', seen);
