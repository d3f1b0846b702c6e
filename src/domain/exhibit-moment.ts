/** When what a piece of evidence shows was seen. */
import type { Exhibit } from './dossier.ts';
import type { Instant } from './instant.ts';

/** When it was captured; of a change, when that was seen; of a file, when it was added. */
export function momentOfExhibit(exhibit: Exhibit): Instant {
  switch (exhibit.kind) {
    case 'change':
      return exhibit.change.seenAt;
    case 'file':
      return exhibit.file.addedAt;
    case 'quote':
    case 'page':
    case 'visit':
      return exhibit.capture.startedAt;
  }
}
