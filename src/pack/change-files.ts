/** Where a change lies in a pack: the text of the page then and later, and a page with the differences. */
import { type Artefact, artefactOf } from '../domain/capture.ts';
import type { ChangeExhibit } from '../domain/dossier.ts';
import type { PackEntry } from '../domain/pack.ts';
import { pageAddress } from '../domain/page-address.ts';
import { newWords, oldWords } from '../domain/passage-change.ts';
import { bytesEntry, textEntry } from './entries.ts';
import { stableJson } from './stable-json.ts';

/** A change with what is written of it. */
export type PackChange = {
  readonly exhibit: ChangeExhibit;
  /** The page with the differences. */
  readonly html: string;
  /** The text of the page later, in UTF-8: what its version has the fingerprint of. */
  readonly newText: Uint8Array<ArrayBuffer>;
};

/** What each file of a change is called in its folder. */
export const changeFileNames = {
  page: 'differences.html',
  oldText: 'old-text.txt',
  newText: 'new-text.txt',
  description: 'change.json',
} as const;

/** `changes/20261201T093000Z-1a2b3c4d`, as seen from `data/`. */
const changeFolder = ({ added, change }: ChangeExhibit): string =>
  `changes/${change.seenAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${added.id.slice(0, 8)}`;

/** Every file of a change, as seen from `data/`: what a reader opens first stands first. */
export const changeFiles = (exhibit: ChangeExhibit): string[] =>
  Object.values(changeFileNames).map((name) => `${changeFolder(exhibit)}/${name}`);

/** The text of the page later, as seen from `data/`. */
export const newTextFile = (exhibit: ChangeExhibit): string =>
  `${changeFolder(exhibit)}/${changeFileNames.newText}`;

/**
 * The text of the whole page as it was captured; `null` when that was not kept, or when the passage
 * stands in a frame, which has a text of its own. Then the pack has the passage with its surroundings.
 */
export function wholeOldText({ annotation, capture }: ChangeExhibit): Artefact | null {
  const isOfPage = pageAddress(annotation.source) === pageAddress(capture.facts.url);
  return isOfPage ? artefactOf(capture, 'text') : null;
}

/** All have the time at which it was first seen; the old text has that of its capture. */
export function changeEntries({ exhibit, html, newText }: PackChange): PackEntry[] {
  const at = (name: string) => `data/${changeFolder(exhibit)}/${name}`;
  const { seenAt } = exhibit.change;
  return [
    textEntry(at(changeFileNames.page), html, seenAt),
    oldTextEntry(at(changeFileNames.oldText), exhibit),
    bytesEntry(at(changeFileNames.newText), newText, seenAt),
    textEntry(at(changeFileNames.description), stableJson(describeChange(exhibit)), seenAt),
  ];
}

function oldTextEntry(path: string, exhibit: ChangeExhibit): PackEntry {
  const { capture, change } = exhibit;
  const whole = wholeOldText(exhibit);
  if (whole === null) {
    const { before, after } = change.old;
    return textEntry(path, before + oldWords(change) + after, capture.startedAt);
  }
  const { blobId, byteLength, sha256 } = whole;
  return {
    path,
    modifiedAt: capture.startedAt,
    compress: true,
    content: { kind: 'blob', blobId, byteLength, sha256 },
  };
}

/** `change.json`: what became of the passage, in a form that a computer can read. */
const describeChange = (exhibit: ChangeExhibit) => {
  const { number, annotation, capture, version, change, againAt } = exhibit;
  const { annotationId: _id, seenAt, old, now, ...rest } = change;
  return {
    format: 'kantlijn-change',
    version: 1,
    number,
    annotationId: annotation.id,
    captureId: capture.id,
    source: version.source,
    scope: version.scope,
    capturedAt: capture.startedAt,
    firstSeenAt: seenAt,
    lastSeenAt: version.lastSeenAt,
    standsAgainAt: againAt,
    ...rest,
    old: { ...old, words: oldWords(change) },
    now: now && { ...now, words: newWords(change) },
    isWholeOldText: wholeOldText(exhibit) !== null,
    newTextSha256: version.sha256,
  };
};
