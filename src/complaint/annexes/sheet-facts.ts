/** What the one sheet on top says, before it is put into words and fitted into its lines. */
import { answersFor, organisationByCode } from '../../data/organisations/details.ts';
import { practiceOf } from '../../data/practices.ts';
import { routeOf } from '../../data/routes.ts';
import type { Exhibit, PackContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { Inline, Letter } from '../../domain/letter.ts';
import {
  type OfficerContact,
  type OrganisationCode,
  organisationKey,
} from '../../domain/organisation.ts';
import { type Telling, tellingOf, tellings } from '../../domain/record.ts';
import type { Receiver } from '../../domain/route.ts';
import type { Step } from '../../domain/step.ts';
import { type ThreeFactors, threeFactors } from '../../law/three-factors.ts';
import { principalsOf } from '../from-dossier/for-whom.ts';
import { addressOf, recipientOf } from '../recipient.ts';
import { type AnnexFacts, isUnnamed } from './annex-facts.ts';
import { type Correspondence, correspondenceOf } from './correspondence.ts';

export type WriterRole = 'unnamed' | 'organisation' | 'representative' | 'self';

export type SheetFacts = AnnexFacts & {
  readonly role: WriterRole;
  /** How many people the writer writes for; 0 when for themselves. */
  readonly principals: number;
  /** Numbers of the signed authorisations. */
  readonly mandates: readonly number[];
  /** Whom it is about, as on an envelope; `null` when that is not known. */
  readonly about: string | null;
  /** When the register's address was looked at; `null` for one that the writer typed. */
  readonly addressSeenOn: Day | null;
  readonly officer: OfficerContact | null;
  readonly factors: ThreeFactors;
  readonly tellingCounts: readonly { readonly telling: Telling; readonly count: number }[];
  /** What each report says in the writer's own words. */
  readonly notes: readonly string[];
  /** The newest letters, the oldest of them first, and how many are older. */
  readonly tried: readonly Correspondence[];
  readonly triedBefore: number;
  /** Objections, appeals and the like that the dossier knows of. */
  readonly proceedings: readonly Step[];
  /** Which exhibits to look at first. */
  readonly lookFirst: readonly number[];
  readonly leftOut: number;
};

/** Rows of the table of what was tried. */
const mostTried = 4;
const mostLookedAt = 3;

export function sheetFacts(facts: AnnexFacts): SheetFacts {
  const { contents, papers, exhibits } = facts;
  const all = correspondenceOf(facts);
  return {
    ...facts,
    ...writerIn(facts),
    ...organisationIn(facts),
    mandates: papers.filter(({ kind }) => kind === 'authorisation').map(({ number }) => number),
    factors: threeFactors(contents, practiceOf, facts.day),
    tellingCounts: tellings
      .map((telling) => ({ telling, count: countOf(contents, telling) }))
      .filter(({ count }) => count > 0),
    notes: ownNotes(contents),
    tried: all.slice(-mostTried),
    triedBefore: Math.max(0, all.length - mostTried),
    proceedings: contents.steps.filter(isProceeding),
    lookFirst: lookFirst(exhibits),
    leftOut: contents.records.filter(({ kind }) => kind === 'derived-record').length,
  };
}

const countOf = ({ records }: PackContents, telling: Telling): number =>
  records.filter((record) => tellingOf(record) === telling).length;

const ownNotes = ({ records }: PackContents): string[] =>
  records
    .filter((record) => tellingOf(record) !== 'received')
    .map(({ note }) => note)
    .filter((note) => note.trim() !== '');

function writerIn(facts: AnnexFacts): Pick<SheetFacts, 'role' | 'principals'> {
  const principals = principalsOf(facts.order).length;
  return { role: roleOf(facts, principals), principals };
}

function roleOf({ letter, contents }: AnnexFacts, principals: number): WriterRole {
  const { writer } = contents.dossier.situation;
  if (isUnnamed(letter)) return 'unnamed';
  if (letter.kind === 'collective-request' || writer === 'organisation') return 'organisation';
  return principals > 0 || writer === 'representative' ? 'representative' : 'self';
}

function organisationIn({
  organisation,
  contents,
}: AnnexFacts): Pick<SheetFacts, 'about' | 'addressSeenOn' | 'officer'> {
  const recipient = recipientOf(organisation);
  const key = organisationKey(organisation);
  return {
    about: recipient && addressOf(recipient).join(', '),
    addressSeenOn: organisation.kind === 'listed' ? seenOn(organisation.code) : null,
    officer: contents.dossier.situation.officers.find((one) => one.organisation === key) ?? null,
  };
}

function seenOn(code: OrganisationCode): Day | null {
  const listed = organisationByCode(code);
  return listed && answersFor(listed).checkedOn;
}

const courts: readonly Receiver[] = ['administrative-court', 'civil-court', 'ombudsman'];

const isProceeding = ({ route, what }: Step): boolean =>
  what.kind === 'sent' &&
  (courts.includes(routeOf(route).receiver) || /^(ap-)?objection/.test(route));

/** A marked sentence says most, then a change, a visit, a page. */
const order: readonly Exhibit['kind'][] = ['quote', 'change', 'visit', 'page'];

const lookFirst = (exhibits: readonly Exhibit[]): number[] =>
  exhibits
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.number - b.number)
    .slice(0, mostLookedAt)
    .map(({ number }) => number);

/** The words with which the letter itself begins, when those are its label. */
export function labelIn({ blocks }: Letter): readonly Inline[] | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return null;
  return first.inlines[0]?.kind === 'strong' && isLabel(first.inlines) ? first.inlines : null;
}

/** A label has words of our own only, and rules. */
const isLabel = (inlines: readonly Inline[]): boolean =>
  inlines.some(({ kind }) => kind === 'article') && inlines.every(({ kind }) => kind !== 'said');
