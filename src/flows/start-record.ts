/** From a page to a draft: the capture, what was marked in it, and the questions still open. */
import type { Annotation } from '../domain/annotation.ts';
import type { Box, Capture } from '../domain/capture.ts';
import type { AnnotationId, DossierId, RecordId } from '../domain/ids.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { Draft } from '../domain/record.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision } from '../domain/revision.ts';
import type { Rival, Selector } from '../domain/selector.ts';
import { currentDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { KeepError } from './keep-artefact.ts';
import { type KeepPorts, keepPage, type PageToCapture } from './keep-page.ts';

export type PageToKeep = PageToCapture & {
  /** What was marked, and the address of the document that it stands in. */
  readonly passage: {
    readonly source: string;
    readonly selectors: readonly Selector[];
    readonly rivals: readonly Rival[];
    /** On the picture of the window that is kept with it. */
    readonly shownAt: readonly Box[];
  };
  /** Known from the host; `null` is asked later. */
  readonly organisation: OrganisationRef | null;
};

/** The saved draft. On any error nothing of it stays behind. */
export function startRecord(
  page: PageToKeep,
  store: Store,
  ports: KeepPorts,
): Promise<Result<Draft, KeepError>> {
  // The dossier is looked up while the files are on their way to the disk.
  const finding = currentDossier(store, ports);
  finding.catch(() => {}); // It is waited for below, unless the page broke off before.
  return keepPage(page, store, ports, async (captureIn) => {
    const dossier = await finding;
    if (!dossier.ok) return dossier;
    const capture = captureIn(dossier.value.id);
    const { draft, annotation } = describe(page, capture, dossier.value.id, ports);
    const saved = await saveEntities(store, [draft, annotation, capture]);
    return saved.ok ? ok(draft) : saved;
  });
}

/** The rows that tie everything together. */
function describe(
  { passage, organisation }: PageToKeep,
  capture: Capture,
  dossierId: DossierId,
  ports: KeepPorts,
): { draft: Draft; annotation: Annotation } {
  const { facts, visit } = capture;
  const recordId = ports.newId<RecordId>();
  const annotationId = ports.newId<AnnotationId>();
  const annotation: Annotation = {
    ...firstRevision(annotationId, dossierId, ports),
    kind: 'annotation',
    recordId,
    captureId: capture.id,
    createdAt: capture.startedAt,
    source: passage.source,
    scope: facts.url,
    selectors: passage.selectors,
    rivals: passage.rivals,
    shownAt: passage.shownAt,
  };
  const draft: Draft = {
    ...firstRevision(recordId, dossierId, ports),
    kind: 'draft',
    happening: {
      kind: 'page',
      url: facts.url,
      title: facts.title,
      annotations: [annotationId],
      captures: [capture.id],
    },
    // A guided visit is about one practice: what the site does before and after a choice.
    tier: visit ? 'seen-technically' : 'stated-on-page',
    practice: visit ? 'website-trackers' : null,
    organisation,
    note: null,
    visit: visit && 'going-on',
    ownVisit: null,
    answers: [],
    noteSoFar: '',
  };
  return { draft, annotation };
}
