/** Which report a piece of evidence belongs to. */
import type { Exhibit } from './dossier.ts';
import type { PackRecord } from './record.ts';

/** Whether the exhibit is of that report: of its page, of what was marked there, or added to it. */
export function isExhibitOf({ id, happening }: PackRecord, exhibit: Exhibit): boolean {
  if (exhibit.kind === 'file') return exhibit.file.recordId === id;
  if (happening.kind !== 'page') return false;
  switch (exhibit.kind) {
    case 'page':
      return happening.captures.includes(exhibit.capture.id);
    case 'visit':
      return exhibit.record.id === id;
    case 'quote':
    case 'change':
      return happening.annotations.includes(exhibit.annotation.id);
  }
}
