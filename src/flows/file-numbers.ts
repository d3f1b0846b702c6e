/** Which exhibit each added file is, for the screens. */
import { numbersOfFiles } from '../complaint/exhibits.ts';
import type { DossierContents } from '../domain/dossier.ts';
import type { AddedFileId } from '../domain/ids.ts';

/** By the id of the file; also of what was taken out, for that keeps its number. */
export const fileNumbers = (contents: DossierContents): ReadonlyMap<AddedFileId, number> =>
  numbersOfFiles(contents);
