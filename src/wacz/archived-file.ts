/** Which kept files of a capture go into its web archive, and by which addresses they are found there. */
import type { Artefact, ArtefactRole, Capture } from '../domain/capture.ts';

export type ArchivedFile = {
  /** The address of the page itself, or a URN that names the page (as other archives do); no space in it. */
  readonly uri: string;
  readonly mediaType: string;
  readonly file: Artefact;
};

const prefixes: Partial<Readonly<Record<ArtefactRole, string>>> = {
  snapshot: '',
  text: 'urn:text:',
  'screenshot-viewport': 'urn:view:',
  'screenshot-full': 'urn:fullPage:',
};

// A line break in an address would begin another header, and another line of the index.
const oneLine = (url: string): string => url.replace(/\s/g, (space) => encodeURIComponent(space));

/** Every text that we keep is in UTF-8; a reader of archives does not know that. */
const withCharset = (mediaType: string): string =>
  /^text\/[^;]+$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;

/** In the order of the capture; none when the page itself was not kept. */
export function archivedFiles({ artefacts, facts }: Capture): ArchivedFile[] {
  if (!artefacts.some(({ role }) => role === 'snapshot')) return [];
  return artefacts.flatMap((file) => {
    const prefix = prefixes[file.role];
    if (prefix === undefined) return [];
    const part = file.number === 1 ? '' : `#${file.number}`;
    return [
      {
        uri: `${prefix}${oneLine(facts.url)}${part}`,
        mediaType: withCharset(file.mediaType),
        file,
      },
    ];
  });
}
