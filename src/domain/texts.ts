/**
 * One visitor for every string that may be personal. Redaction, search and the leak gate go through
 * it, so that a field cannot be forgotten in one of them; a test fails on a field that it misses.
 */
import type { Annotation } from './annotation.ts';
import type { Answer } from './answer.ts';
import type { Capture, Missing } from './capture.ts';
import type { Dossier, Entity } from './dossier.ts';
import { mapDetail } from './letter-texts.ts';
import type { OrganisationRef } from './organisation.ts';
import type { PageVersion, SeenChange } from './page-version.ts';
import type { Surroundings } from './passage-change.ts';
import type { DossierRecord, Draft, Happening } from './record.ts';
import type { Rival, Selector } from './selector.ts';
import type { Step } from './step.ts';

export type TextMap = (text: string) => string;

/** The entity with `map` applied to every string that may be personal; ids, codes and times stay. */
export function mapTexts<E extends Entity>(entity: E, map: TextMap): E;
export function mapTexts(entity: Entity, map: TextMap): Entity {
  switch (entity.kind) {
    case 'dossier':
      return mapDossier(entity, map);
    case 'draft':
      return mapDraft(entity, map);
    case 'record':
    case 'derived-record':
      return mapRecord(entity, map);
    case 'annotation':
      return mapAnnotation(entity, map);
    case 'capture':
      return mapCapture(entity, map);
    case 'page-version':
      return mapVersion(entity, map);
    case 'step':
      return {
        ...entity,
        organisation: mapOrganisation(entity.organisation, map),
        what: mapWhat(entity.what, map),
      };
    case 'letter-draft':
      return {
        ...entity,
        organisation: mapOrganisation(entity.organisation, map),
        details: entity.details.map((detail) => mapDetail(detail, map)),
      };
    case 'added-file':
      return {
        ...entity,
        title: map(entity.title),
        found: entity.found.map((one) => ({ ...one, words: map(one.words) })),
        events: entity.events.map((one) => ({ ...one, words: map(one.words) })),
      };
    case 'file-passage':
      return {
        ...entity,
        selectors: entity.selectors.map((selector) => mapSelector(selector, map)),
      };
    case 'client':
      return { ...entity, name: map(entity.name), note: map(entity.note) };
    // Names of files in a pack are neutral; one that is not is refused.
    case 'pack-export':
    case 'time-stamp':
    case 'received-pack':
    case 'added-change':
    case 'print-copy':
    case 'removed':
      return entity;
  }
}

/** What was asked for stands in it, as the letter said it. */
function mapWhat(what: Step['what'], map: TextMap): Step['what'] {
  if (what.kind === 'sent' || what.check === undefined) return what;
  const asked = what.check.asked.map((one) => ({ ...one, words: map(one.words) }));
  return { ...what, check: { ...what.check, asked } };
}

const mapDossier = (dossier: Dossier, map: TextMap): Dossier => ({
  ...dossier,
  title: map(dossier.title),
  situation: {
    ...dossier.situation,
    reasonNoContact: map(dossier.situation.reasonNoContact),
    officers: dossier.situation.officers.map((officer) => ({
      ...officer,
      organisation: map(officer.organisation),
      email: map(officer.email),
      address: map(officer.address),
    })),
  },
});

const mapDraft = (draft: Draft, map: TextMap): Draft => ({
  ...draft,
  happening: mapHappening(draft.happening, map),
  organisation: draft.organisation && mapOrganisation(draft.organisation, map),
  note: draft.note === null ? null : map(draft.note),
  noteSoFar: map(draft.noteSoFar),
  answers: draft.answers.map((answer) => mapAnswer(answer, map)),
});

const mapRecord = <R extends DossierRecord>(record: R, map: TextMap): R => ({
  ...record,
  happening: mapHappening(record.happening, map),
  organisation: mapOrganisation(record.organisation, map),
  note: map(record.note),
  answers: record.answers.map((answer) => mapAnswer(answer, map)),
});

const mapAnswer = (answer: Answer, map: TextMap): Answer =>
  answer.kind === 'text' ? { ...answer, text: map(answer.text) } : answer;

function mapHappening(happening: Happening, map: TextMap): Happening {
  switch (happening.kind) {
    case 'page':
      return { ...happening, url: map(happening.url), title: map(happening.title) };
    case 'place':
      return { ...happening, place: map(happening.place) };
  }
}

function mapOrganisation(organisation: OrganisationRef, map: TextMap): OrganisationRef {
  switch (organisation.kind) {
    case 'listed':
      return { ...organisation, name: map(organisation.name) };
    case 'addressed':
    case 'entered':
      return { ...organisation, name: map(organisation.name), address: map(organisation.address) };
    case 'not-sure':
      return { ...organisation, candidates: organisation.candidates.map(map) };
  }
}

const mapAnnotation = (annotation: Annotation, map: TextMap): Annotation => ({
  ...annotation,
  source: map(annotation.source),
  scope: map(annotation.scope),
  selectors: annotation.selectors.map((selector) => mapSelector(selector, map)),
  rivals: annotation.rivals.map((rival) => mapRival(rival, map)),
});

const mapRival = ({ start, prefix, exact, suffix }: Rival, map: TextMap): Rival => ({
  start,
  prefix: map(prefix),
  exact: map(exact),
  suffix: map(suffix),
});

function mapSelector(selector: Selector, map: TextMap): Selector {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return {
        ...selector,
        exact: map(selector.exact),
        prefix: map(selector.prefix),
        suffix: map(selector.suffix),
      };
    case 'CssSelector':
    case 'XPathSelector':
    case 'FragmentSelector':
      return { ...selector, value: map(selector.value) };
    case 'ElementSelector':
      return {
        ...selector,
        name: map(selector.name),
        role: map(selector.role),
        label: map(selector.label),
        address: map(selector.address),
        before: map(selector.before),
      };
    case 'TextPositionSelector':
      return selector;
  }
}

const mapCapture = (capture: Capture, map: TextMap): Capture => ({
  ...capture,
  facts: {
    ...capture.facts,
    url: map(capture.facts.url),
    title: map(capture.facts.title),
    language: capture.facts.language === null ? null : map(capture.facts.language),
    userAgent: capture.facts.userAgent === null ? null : map(capture.facts.userAgent),
    timeZone: capture.facts.timeZone === null ? null : map(capture.facts.timeZone),
  },
  missing: capture.missing.map((gap) => mapMissing(gap, map)),
  log: capture.log && {
    ...capture.log,
    permissions: capture.log.permissions.map(map),
    frames: capture.log.frames.map(map),
  },
});

const mapMissing = (gap: Missing, map: TextMap): Missing => ({ ...gap, where: map(gap.where) });

const mapVersion = (version: PageVersion, map: TextMap): PageVersion => ({
  ...version,
  source: map(version.source),
  scope: map(version.scope),
  changes: version.changes.map((change) => mapChange(change, map)),
});

const mapChange = (change: SeenChange, map: TextMap): SeenChange => ({
  ...change,
  old: mapSurroundings(change.old, map),
  now: change.now && mapSurroundings(change.now, map),
  differences: change.differences.map(({ kind, text }) => ({ kind, text: map(text) })),
});

const mapSurroundings = ({ before, after }: Surroundings, map: TextMap): Surroundings => ({
  before: map(before),
  after: map(after),
});
