/** Reads a PDF as a viewer and a screen reader get it: by its tags, in their order. Another program's code. */
// Reads in this page, not in a worker of its own.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';

export type ReadTag = {
  readonly role: string;
  readonly language: string | null;
  /** Of a figure; and of words that run from right to left, the words in their order. */
  readonly alt: string | null;
  /** Words, and what stands among them, in reading order. */
  readonly parts: readonly (string | ReadTag)[];
};

export type ReadPage = {
  readonly label: string;
  readonly tags: ReadTag['parts'];
  /** What no tag has: the foot of the page. */
  readonly artifacts: string;
  /** Numbers of the pages that its links go to, from 0. */
  readonly links: readonly number[];
};

export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  readonly isMarked: boolean;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Title of each bookmark, and the number of its page, from 0. */
  readonly bookmarks: readonly (readonly [title: string, page: number])[];
};

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice() });
  const pdf = await loading.promise;
  try {
    return { ...(await factsOf(pdf)), pages: await pagesOf(pdf), bookmarks: await marksOf(pdf) };
  } finally {
    await loading.destroy();
  }
}

async function factsOf(pdf: PDFDocumentProxy) {
  const { info } = await pdf.getMetadata();
  const say = (name: string) => String(Reflect.get(info, name) ?? '');
  // A map, whatever its types say.
  const marking: unknown = await pdf.getMarkInfo();
  return {
    isMarked: marking instanceof Map && marking.get('Marked') === true,
    title: say('Title'),
    author: say('Author'),
    language: say('Language'),
  };
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const labels = await pdf.getPageLabels();
  const pages: ReadPage[] = [];
  for (let at = 0; at < pdf.numPages; at++)
    pages.push(await readPage(pdf, await pdf.getPage(at + 1), labels?.[at] ?? ''));
  return pages;
}

async function readPage(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  label: string,
): Promise<ReadPage> {
  const { byMark, artifacts } = await wordsOn(page);
  const tree = await page.getStructTree();
  const notes: readonly { readonly dest?: unknown }[] = await page.getAnnotations();
  const links = await Promise.all(notes.map(({ dest }) => pageOf(pdf, dest)));
  const tags = (tree?.children ?? []).flatMap((node) => partOf(node, byMark));
  return { label, tags, artifacts, links };
}

type Words = { readonly byMark: ReadonlyMap<string, string>; readonly artifacts: string };

/** The words of each piece of marked content, and those outside. */
async function wordsOn(page: PDFPageProxy): Promise<Words> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byMark = new Map<string, string>();
  const open: (string | null)[] = [];
  let artifacts = '';
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((one) => one !== null) ?? null;
      const words = item.str + (item.hasEOL ? '\n' : '');
      if (mark === null) artifacts += words;
      else byMark.set(mark, (byMark.get(mark) ?? '') + words);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return { byMark, artifacts };
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : null);

/** A tag, or the words of a piece of content; empty for what is a place of a link. */
function partOf(node: object, byMark: ReadonlyMap<string, string>): string | ReadTag {
  const get = (name: string): unknown => Reflect.get(node, name);
  const children: unknown = get('children');
  if (!Array.isArray(children)) return byMark.get(String(get('id'))) ?? '';
  const nodes: readonly object[] = children;
  return {
    role: String(get('role')),
    language: textOr(get('lang')),
    alt: textOr(get('alt')),
    parts: nodes.map((child) => partOf(child, byMark)),
  };
}

/** Throws when it leads to no page. */
async function pageOf(pdf: PDFDocumentProxy, goal: unknown): Promise<number> {
  const place: unknown = typeof goal === 'string' ? await pdf.getDestination(goal) : goal;
  const [reference]: readonly unknown[] = Array.isArray(place) ? place : [];
  if (!isReference(reference)) throw new Error(`leads nowhere: ${JSON.stringify(goal)}`);
  return pdf.getPageIndex(reference);
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;

type Mark = {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Mark[];
};

async function marksOf(pdf: PDFDocumentProxy): Promise<[string, number][]> {
  const all = (marks: readonly Mark[]): Mark[] =>
    marks.flatMap((mark) => [mark, ...all(mark.items)]);
  const marks: readonly Mark[] = (await pdf.getOutline()) ?? [];
  return Promise.all(
    all(marks).map(
      async ({ title, dest }): Promise<[string, number]> => [title, await pageOf(pdf, dest)],
    ),
  );
}

/** Every tag, in the order in which they are read. */
export const allTags = (parts: ReadTag['parts']): ReadTag[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...allTags(part.parts)]));

/** What a screen reader says of them. */
export const spoken = (parts: ReadTag['parts']): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : (part.alt ?? spoken(part.parts))))
    .join(' ');
