/** The dossier of one number: a page with a marked passage, or a room, and what was sent and answered. */
import type { Annotation } from '../../../src/domain/annotation.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Capture } from '../../../src/domain/capture.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { PageReport, SeenHow, ThirdParty } from '../../../src/domain/page-report.ts';
import { type EvidenceRecord, type Happening, sealRecord } from '../../../src/domain/record.ts';
import { commitJson } from '../../../src/platform/digest.ts';
import {
  addedOf,
  annotationOf,
  captureWith,
  dossierWith,
  idOf,
  inRoom,
  onPage,
  recordWith,
  versionOf,
} from '../../unit/complaint/dossiers.ts';
import { reportOf } from '../../unit/pack/machine/inputs.ts';
import { codeOfTown, type DossierFacts, nameOfTown } from './facts.ts';
import { type Kept, keptOf, sentence } from './kept.ts';
import { stepsOf } from './steps.ts';

export type ManyDossier = {
  readonly contents: DossierContents;
  readonly kept: readonly Kept[];
  /** What the page did; `null` of what was seen in a room. */
  readonly report: PageReport | null;
};

export const townOf = ({ town }: DossierFacts): OrganisationRef => ({
  kind: 'listed',
  code: codeOfTown(town),
  name: nameOfTown(town),
});

const dossierIdOf = ({ number }: DossierFacts) => idOf<never>('dossier', number);

const addressOf = ({ town }: DossierFacts) => `https://www.voorbeeldstad${town}.example/gesprek`;

const party = (host: string, seen: readonly SeenHow[], requests: number): ThirdParty => ({
  host,
  domain: host.split('.').slice(-2).join('.'),
  seen,
  requests,
  kinds: [],
  addresses: [],
  service: null,
});

const pageReportOf = (facts: DossierFacts): PageReport =>
  reportOf({
    uri_ins: addressOf(facts),
    uri_dest: addressOf(facts),
    host: `www.voorbeeldstad${facts.town}.example`,
    thirdParties: [
      ...facts.requested.map((host) => party(host, ['timing', 'dom'], 2)),
      ...facts.named.map((host) => party(host, ['dom'], 0)),
    ],
  });

const captureOf = (facts: DossierFacts, kept: readonly Kept[]): Capture => {
  const capture = captureWith(facts.number, { artefacts: kept.map(({ artefact }) => artefact) });
  return {
    ...capture,
    dossierId: dossierIdOf(facts),
    startedAt: facts.sealedAt,
    finishedAt: facts.sealedAt,
    facts: { ...capture.facts, url: addressOf(facts) },
  };
};

const answersOf = ({ since, isGoingOn, consequences }: DossierFacts): Answer[] => [
  ...(since ? [{ question: 'going-on-since', kind: 'date', date: since } as const] : []),
  ...(isGoingOn
    ? [{ question: 'still-going-on', kind: 'choice', chosen: [isGoingOn] } as const]
    : []),
  { question: 'consequence', kind: 'choice', chosen: consequences },
];

/** Sealed as the program seals it. */
function recordOf(
  facts: DossierFacts,
  happening: Happening,
  captures: readonly Capture[],
): Promise<EvidenceRecord> {
  const { id, rev, parentRev, origin } = recordWith(facts.number, { happening });
  const header = {
    id,
    rev,
    parentRev,
    dossierId: dossierIdOf(facts),
    origin,
    revisedAt: facts.sealedAt,
  };
  const content = {
    happening,
    tier: facts.tier,
    practice: facts.practice,
    organisation: townOf(facts),
    note: 'Ik kreeg hierover geen uitleg.',
    ownVisit: null,
    answers: answersOf(facts),
  };
  return sealRecord(header, content, captures, commitJson);
}

const emptyOf = (facts: DossierFacts): DossierContents => {
  const empty = dossierWith({ steps: stepsOf(facts, dossierIdOf(facts), townOf(facts)) });
  return { ...empty, dossier: { ...empty.dossier, id: dossierIdOf(facts) } };
};

/** What became of the passage, if anything did. */
function changesOf(facts: DossierFacts, mark: Annotation): Partial<DossierContents> {
  if (facts.change === null) return {};
  const words = facts.change === 'removed' ? null : 'Het gesprek wordt bewaard.';
  const dossierId = dossierIdOf(facts);
  const version = { ...versionOf(facts.number, mark, words), dossierId };
  return { versions: [version], added: [{ ...addedOf(facts.number, mark, version), dossierId }] };
}

async function pageDossier(facts: DossierFacts): Promise<ManyDossier> {
  const report = pageReportOf(facts);
  const kept = await keptOf(facts.number, report);
  const capture = captureOf(facts, kept);
  const mark = {
    ...annotationOf(facts.number, capture, sentence),
    dossierId: dossierIdOf(facts),
  };
  const record = await recordOf(facts, onPage([mark], [capture]), [capture]);
  const contents = {
    ...emptyOf(facts),
    records: [record],
    annotations: [mark],
    captures: [capture],
    ...changesOf(facts, mark),
  };
  return { contents, kept, report };
}

async function roomDossier(facts: DossierFacts): Promise<ManyDossier> {
  const record = await recordOf(facts, inRoom(), []);
  return { contents: { ...emptyOf(facts), records: [record] }, kept: [], report: null };
}

export const dossierOf = (facts: DossierFacts): Promise<ManyDossier> =>
  facts.tier === 'stated-on-page' || facts.tier === 'seen-technically'
    ? pageDossier(facts)
    : roomDossier(facts);
