/**
 * Opens one thing that was sealed, for a judge or somebody else who has to see it: a report as it was then,
 * or one kept file. It goes out by the hand of the person, and cannot be taken back.
 */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Artefact, Capture } from '../domain/capture.ts';
import type { DossierContents } from '../domain/dossier.ts';
import { type Opening, openFile, openReport } from '../domain/opening.ts';
import type { DossierRecord, EvidenceRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/seal.ts';
import { artefactFile, captureFolder } from '../pack/capture-files.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

export type SealedFile = {
  readonly capture: Capture;
  readonly artefact: Artefact;
  /** Under which it is given. */
  readonly name: string;
};

/** What can be opened of a report: itself, and the files of its captures. */
export type SealedReport = {
  readonly record: EvidenceRecord;
  readonly files: readonly SealedFile[];
};

/** What was sealed here. A copy without sentences, and what came from others, has no seal of one's own. */
export const sealedReports = ({
  records,
  captures,
}: Pick<DossierContents, 'records' | 'captures'>): SealedReport[] =>
  records.filter(isOwn).map((record) => ({ record, files: filesOf(record, captures) }));

const isOwn = (record: DossierRecord): record is EvidenceRecord =>
  record.kind === 'record' && record.origin.kind === 'own';

function filesOf({ happening }: EvidenceRecord, captures: readonly Capture[]): SealedFile[] {
  const ids = new Set(happening.kind === 'page' ? happening.captures : []);
  return captures
    .filter(({ id }) => ids.has(id))
    .flatMap((capture) =>
      capture.artefacts.map((artefact) => ({ capture, artefact, name: nameOf(capture, artefact) })),
    );
}

/** In one folder with others. */
function nameOf(capture: Capture, artefact: Artefact): string {
  const [, moment] = captureFolder(capture).split('/');
  const inside = artefactFile(capture, artefact).slice(captureFolder(capture).length + 1);
  return `${moment}-${inside.replaceAll('/', '-')}`;
}

/** To be saved: the opening, and the file when it is about one. */
export type OpenedSeal = readonly { readonly name: string; readonly file: Blob }[];

/** `null` for `file`: the report itself. */
export async function openSeal(
  store: Store,
  { record }: SealedReport,
  file: SealedFile | null,
): Promise<Result<OpenedSeal, 'blob-damaged'>> {
  if (file === null) return ok([openingFile(openReport(record))]);
  const { artefact, name } = file;
  const bytes = await readBlob(store, artefact.blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const opening = openFile(file.capture.dossierId, artefact, name);
  return ok([
    openingFile(opening),
    { name, file: new Blob([bytes.value], { type: artefact.mediaType }) },
  ]);
}

const openingFile = (opening: Opening) => ({
  name: `opening-${opening.digest.slice(0, 8)}.json`,
  file: new Blob([canonicalJson(opening satisfies Json)], { type: 'application/json' }),
});
