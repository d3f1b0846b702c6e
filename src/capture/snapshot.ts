/**
 * The page as it was rendered, as one HTML file that runs nothing and asks nobody for anything. Read in
 * one go without touching the page; pictures and fonts are filled in afterwards.
 */
import { baseAddressOf } from '../anchoring/read-node.ts';
import { usedFonts } from './fonts.ts';
import type { Gaps } from './gaps.ts';
import { ownHead } from './head.ts';
import { type Piece, render } from './markup.ts';
import { adoptedSheetsOf, doctypeOf, isHtml, nameOf, rootElementOf } from './page-readers.ts';
import type { CapturePorts } from './page-yield.ts';
import type { Reading } from './reading.ts';
import { createResources, loadAll, type Resources } from './resources.ts';
import { adoptedPieces } from './style-sheets.ts';
import { writeTree } from './write-tree.ts';

const deepestFrame = 6;

type Tools = {
  readonly ports: CapturePorts;
  readonly gaps: Gaps;
  /** Of every document that was read. */
  readonly resources: Resources[];
};

/**
 * Reads the page before it returns. The function that comes back loads what the page shows and gives
 * the file; by then `gaps` lists what is not in it.
 */
export function readSnapshot(
  document: Document,
  ports: CapturePorts,
  gaps: Gaps,
): () => Promise<string> {
  const tools: Tools = { ports, gaps, resources: [] };
  const pieces = readDocument(document, tools, 0);
  return async () => {
    await loadAll(
      tools.resources.flatMap((resources) => resources.all()),
      gaps,
    );
    return render(pieces);
  };
}

function readDocument(document: Document, tools: Tools, depth: number): readonly Piece[] {
  const reading = newReading(document, tools, depth);
  const root = rootElementOf(document);
  const tree = root ? writeTree(root, reading) : [];
  const isPage = root !== null && isHtml(root) && nameOf(root) === 'html';
  return [
    doctype(document),
    // A drawing or a feed that is shown by itself has no head.
    ...(isPage ? [] : ['<html><head>', ...ownHead(reading), '<body>']),
    ...tree,
    ...adoptedPieces(() => adoptedSheetsOf(document), reading),
  ];
}

function newReading(document: Document, tools: Tools, depth: number): Reading {
  const resources = createResources();
  tools.resources.push(resources);
  return {
    document,
    base: baseAddressOf(document),
    ports: tools.ports,
    gaps: tools.gaps,
    resources,
    fonts: usedFonts(document),
    sheets: new Map(),
    readFrame: (inner) => (depth < deepestFrame ? readDocument(inner, tools, depth + 1) : null),
  };
}

/** Kept as it was: without it, browsers lay a page out by the rules of the nineties. */
function doctype(document: Document): string {
  const type = doctypeOf(document);
  if (!type) return '';
  const { publicId, systemId } = type;
  const name = /^[\w:-]+$/.test(type.name) ? type.name : 'html';
  const system = systemId ? ` ${quoted(systemId)}` : '';
  if (publicId) return `<!DOCTYPE ${name} PUBLIC ${quoted(publicId)}${system}>\n`;
  return `<!DOCTYPE ${name}${systemId ? ` SYSTEM${system}` : ''}>\n`;
}

const quoted = (id: string) => `"${id.replaceAll(/["<>]/g, '')}"`;
