/** Which files of a pack are written from its rows each time that one is made, and so need not be kept. */

const tagFiles =
  /^(?:bagit|bag-info|LEESMIJ|README|manifest-sha256|tagmanifest-sha256)\.txt$|^verify\.html$|^signatures\/(?:tagmanifest-sha256\.txt\.sig|key\.pem)$|^padding$/;

const forReaders = /^data\/(?:index\.html|(?:documents|letters|visits)\/.+)$/;

const forPrograms =
  /^data\/(?:complaint\.jsonld|ro-crate-metadata\.json|annotations\.jsonld|practices\.json|redactions\.json|audit\.jsonl|seals\.jsonl|rows\.jsonl|records\.json|(?:exhibits|chronology)\.csv|(?:schemas|tables)\/.+)$/;

const descriptions = /^data\/(?:captures\/[^/]+\/capture\.json|files\/[^/]+\/file\.json)$/;

/** In a pack of version 0 nothing else tells of a change. */
const changes = /^data\/changes\/.+$/;

/** `path`: as seen from the top folder. */
export const isWrittenAnew = (path: string, version: number): boolean =>
  [tagFiles, forReaders, forPrograms, descriptions].some((form) => form.test(path)) ||
  (version > 0 && changes.test(path));
