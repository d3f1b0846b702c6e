/** The files of a capture in a pack, beside what is known of it. */
import type { Capture } from '../domain/capture.ts';
import type { PackEntry } from '../domain/pack.ts';
import { archiveFile, artefactFile, captureDescription, captureFolder } from './capture-files.ts';
import { textEntry } from './entries.ts';
import type { WebArchive } from './pack-input.ts';
import { stableJson } from './stable-json.ts';

/** All have the time at which the capture began. */
export function captureEntries(capture: Capture, archive: WebArchive | null = null): PackEntry[] {
  const description = textEntry(
    `data/${captureFolder(capture)}/capture.json`,
    stableJson(captureDescription(capture)),
    capture.startedAt,
  );
  const files = capture.artefacts.map((artefact): PackEntry => {
    const { blobId, byteLength, sha256, mediaType } = artefact;
    return {
      path: `data/${artefactFile(capture, artefact)}`,
      modifiedAt: capture.startedAt,
      compress: !mediaType.startsWith('image/'),
      content: { kind: 'blob', blobId, byteLength, sha256 },
    };
  });
  return [description, ...files, ...archiveEntries(capture, archive)];
}

const archiveEntries = (capture: Capture, archive: WebArchive | null): PackEntry[] =>
  archive === null
    ? []
    : [
        {
          path: `data/${archiveFile(capture)}`,
          modifiedAt: capture.startedAt,
          compress: false,
          content: { kind: 'pieces', ...archive },
        },
      ];
