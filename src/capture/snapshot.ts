/**
 * The page as it was rendered, as one HTML file that runs nothing and asks nobody for anything. Read in
 * one go without touching the page; pictures and fonts are filled in afterwards, in short slices.
 */
import { baseAddressOf } from '../anchoring/read-node.ts';
import { slicer } from '../anchoring/slices.ts';
import { doctype } from './doctype.ts';
import { usedFonts } from './fonts.ts';
import type { Gaps } from './gaps.ts';
import { ownHead } from './head.ts';
import { cutOutLost, listLost, loadAll, shareSame } from './load-resources.ts';
import type { Piece } from './markup.ts';
import { adoptedSheetsOf, isHtml, nameOf, rootElementOf, windowOf } from './page-readers.ts';
import type { Bytes, CapturePorts } from './page-yield.ts';
import { type View, viewOfWindow } from './places.ts';
import type { Reading } from './reading.ts';
import { createResources, type Resources } from './resources.ts';
import { adoptedPieces } from './style-sheets.ts';
import { writePieces } from './write-pieces.ts';
import { writeTree } from './write-tree.ts';

const deepestFrame = 6;

type Tools = {
  readonly ports: CapturePorts;
  readonly gaps: Gaps;
  /** Of every document that was read. */
  readonly resources: Resources[];
  readonly asked: Reading['asked'];
  /** What is left to do when the page has been read. */
  readonly jobs: (() => void)[];
};

/**
 * Reads the page before it returns. The function that comes back loads what the page shows and gives
 * the file; by then `gaps` lists what is not in it.
 */
export function readSnapshot(
  document: Document,
  ports: CapturePorts,
  gaps: Gaps,
): () => Promise<readonly Bytes[]> {
  const tools: Tools = { ports, gaps, resources: [], asked: new Map(), jobs: [] };
  const view = viewOfWindow(windowOf(document));
  const pieces = readDocument(document, tools, view, 0);
  return async () => {
    await doAll(tools.jobs);
    await fillIn(tools, view.clip.width);
    return writePieces(pieces);
  };
}

async function doAll(jobs: readonly (() => void)[]): Promise<void> {
  const pause = slicer();
  for (const job of jobs) {
    job();
    await pause();
  }
}

async function fillIn({ resources, ports, gaps }: Tools, windowWidth: number): Promise<void> {
  const all = resources.flatMap((some) => some.all());
  await loadAll(all);
  for (const some of resources) shareSame(some.all());
  await cutOutLost(all, ports.screenshot, windowWidth);
  listLost(all, gaps);
}

function readDocument(document: Document, tools: Tools, view: View, depth: number): Piece[] {
  const reading = newReading(document, tools, view, depth);
  const root = rootElementOf(document);
  const tree = root ? writeTree(root, reading) : [];
  const isPage = root !== null && isHtml(root) && nameOf(root) === 'html';
  return [
    doctype(document),
    // A drawing or a feed that is shown by itself has no head.
    ...(isPage ? [] : ['<html><head>', ...ownHead(reading), '<body>']),
    { pieces: tree, escape: null },
    ...adoptedPieces(() => adoptedSheetsOf(document), reading),
  ];
}

function newReading(document: Document, tools: Tools, view: View, depth: number): Reading {
  const resources = createResources();
  const base = baseAddressOf(document);
  tools.resources.push(resources);
  return {
    document,
    base,
    origin: URL.parse(base)?.origin ?? '',
    view,
    ports: tools.ports,
    gaps: tools.gaps,
    resources,
    fonts: usedFonts(document),
    sheets: new Map(),
    asked: tools.asked,
    later: (make) => later(make, tools.jobs),
    readFrame: (inner, at) =>
      depth < deepestFrame ? readDocument(inner, tools, at, depth + 1) : null,
  };
}

function later(make: () => readonly Piece[], jobs: (() => void)[]): Piece {
  const within: { pieces: readonly Piece[]; escape: null } = { pieces: [], escape: null };
  jobs.push(() => {
    within.pieces = make();
  });
  return within;
}
