/** Where a capture's files lie in a pack, and what each is called. Names tell the moment, nothing else. */
import type { Artefact, ArtefactRole, Capture } from '../domain/capture.ts';
import { artefactOf } from '../domain/capture.ts';

type Named = Pick<Artefact, 'role' | 'number'>;

/** Name and ending of the files of each role. */
const fileNames: Readonly<Record<ArtefactRole, readonly [name: string, ending: string]>> = {
  snapshot: ['snapshot', 'html'],
  source: ['source', 'html'],
  'source-headers': ['source-headers', 'json'],
  'source-difference': ['source-difference', 'txt'],
  text: ['text', 'txt'],
  'page-facts': ['thirdparty', 'json'],
  inspection: ['inspection', 'json'],
  'screenshot-viewport': ['screenshot-viewport', 'png'],
  'screenshot-full': ['screenshot-full', 'png'],
  'screenshot-tile': ['tiles/tile', 'png'],
  original: ['original', 'pdf'],
};

/** `screenshot-full.png`, then `screenshot-full-2.png`; tiles all have their number. */
function fileName({ role, number }: Named): string {
  const [name, ending] = fileNames[role];
  if (role === 'screenshot-tile') return `${name}-${String(number).padStart(3, '0')}.${ending}`;
  return number === 1 ? `${name}.${ending}` : `${name}-${number}.${ending}`;
}

/** `captures/20261125T171404Z-1a2b3c4d`, as seen from `data/`. */
export const captureFolder = ({ startedAt, id }: Capture): string =>
  `captures/${startedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${id.slice(0, 8)}`;

export const artefactFile = (capture: Capture, artefact: Named): string =>
  `${captureFolder(capture)}/${fileName(artefact)}`;

/** The capture as a web archive, when one was made. */
export const archiveFile = (capture: Capture): string => `${captureFolder(capture)}/page.wacz`;

/** Every file of a capture, as seen from `data/`: what a reader opens first stands first. */
export const captureFiles = (capture: Capture): string[] => [
  ...capture.artefacts.map((artefact) => artefactFile(capture, artefact)),
  `${captureFolder(capture)}/capture.json`,
];

/** What an inspection saw of the page, or `null` when there was none. */
export function inspectionFileOf(capture: Capture): string | null {
  const inspection = artefactOf(capture, 'inspection');
  return inspection && artefactFile(capture, inspection);
}

/** The page as it was kept, or `null` when only other files were. */
export function snapshotFile(capture: Capture): string | null {
  const snapshot = artefactOf(capture, 'snapshot');
  return snapshot && artefactFile(capture, snapshot);
}

/** `capture.json`: all that is known of a capture, with file names instead of places in the store. */
export const captureDescription = (capture: Capture) => {
  const { artefacts, kind: _, screenWords: _words, ...rest } = capture;
  return {
    format: 'kantlijn-capture',
    version: 1,
    ...rest,
    artefacts: artefacts.map(({ blobId: _blob, ...artefact }) => ({
      ...artefact,
      file: fileName(artefact),
    })),
  };
};
