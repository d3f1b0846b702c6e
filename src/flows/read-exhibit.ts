/** Reads what is known of an exhibit besides its pictures. What cannot be read is `null`, and is said. */
import type { SheetFacts } from '../complaint/exhibit-sheets/sheet-facts.ts';
import { artefactOf, type Capture } from '../domain/capture.ts';
import type { Exhibit, VisitExhibit } from '../domain/dossier.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { PageReport } from '../domain/page-report.ts';
import { type PrintCopy, pageBreak } from '../domain/print-copy.ts';
import { compareVisit, type VisitComparison } from '../domain/visit-comparison.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { readPageReport } from '../storage/page-reports.ts';
import { readText } from './capture-text.ts';

type Read = Pick<SheetFacts, 'pageText' | 'report' | 'comparison'>;

const nothing: Read = { pageText: null, report: null, comparison: null };

export async function readExhibit(store: Store, exhibit: Exhibit): Promise<Read> {
  switch (exhibit.kind) {
    case 'quote':
      return { ...(await readPage(store, exhibit.capture)), comparison: null };
    case 'page':
      return { ...nothing, report: await readPageReport(store, exhibit.capture) };
    case 'visit':
      return { ...nothing, comparison: await compare(store, exhibit) };
    case 'change':
    case 'file':
      return nothing;
  }
}

async function readPage(store: Store, capture: Capture): Promise<Omit<Read, 'comparison'>> {
  const text = artefactOf(capture, 'text');
  return {
    pageText: text && (await readText(store, text)),
    report: await readPageReport(store, capture),
  };
}

async function compare(store: Store, { steps }: VisitExhibit): Promise<VisitComparison> {
  const reports = new Map<CaptureId, PageReport | null>();
  for (const step of steps) reports.set(step.id, await readPageReport(store, step));
  return compareVisit(steps, (id) => reports.get(id) ?? null);
}

/** The text of each page of a copy; none when it has no text, or when that cannot be read. */
export async function textsOf(store: Store, { text }: PrintCopy): Promise<string[]> {
  const bytes = text && (await readBlob(store, text.blobId));
  return bytes?.ok ? new TextDecoder().decode(bytes.value).split(pageBreak) : [];
}
