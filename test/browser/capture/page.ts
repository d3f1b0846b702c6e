/** Shows a page in a frame of its own, captures it, and opens what came out. */
import { onTestFinished } from 'vitest';
import { openShadowRoots } from '../../../src/anchoring/flat-tree.ts';
import { buildTextIndex } from '../../../src/anchoring/text-index.ts';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { observePage } from '../../../src/capture/observe/observe-page.ts';
import type { CapturePorts, PageYield } from '../../../src/capture/page-yield.ts';
import type { ArtefactRole } from '../../../src/domain/capture.ts';
import { usualChoices } from '../../../src/domain/capture-choices.ts';
import { instantOf } from '../../../src/domain/instant.ts';

export const ports: CapturePorts = {
  ...openShadowRoots,
  choices: usualChoices,
  observe: observePage,
  cachedFetch: async () => null,
  screenshot: null,
  fetchAgain: null,
  moment: () => instantOf(new Date('2026-11-25T17:14:04.123Z')),
};

export type Shown = { readonly document: Document; readonly window: Window & typeof globalThis };

/** Shows `html` in a frame until the test ends. */
export const showPage = (html: string): Promise<Shown> => openFrame(html, null);

/** Opens a snapshot as a viewer would; with `sandbox` that lets the test look inside. */
export const openSnapshot = (html: string, sandbox = 'allow-same-origin'): Promise<Shown> =>
  openFrame(html, sandbox);

async function openFrame(html: string, sandbox: string | null): Promise<Shown> {
  const frame = document.createElement('iframe');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
  frame.width = frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !isGlobal(contentWindow)) throw new Error('no document in the frame');
  return { document: contentDocument, window: contentWindow };
}

const isGlobal = (window: Window | null): window is Window & typeof globalThis => window !== null;

export function partOf({ parts }: PageYield, role: ArtefactRole): string | null {
  const part = parts.find((candidate) => candidate.role === role);
  const decoder = new TextDecoder();
  return part?.chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') ?? null;
}

export const snapshotOf = (page: PageYield): string => partOf(page, 'snapshot') ?? '';

export type CaptureOptions = Partial<CapturePorts> & { prepare?: (page: Shown) => unknown };

/** Shows `html`, lets `prepare` work on it, and captures it. */
export async function capture(
  html: string,
  { prepare, ...own }: CaptureOptions = {},
): Promise<{ readonly page: Shown; readonly result: PageYield; readonly html: string }> {
  const page = await showPage(html);
  await prepare?.(page);
  const result = await capturePage(page.document, { ...ports, ...own });
  return { page, result, html: snapshotOf(result) };
}

export const textOf = (root: Node): string => buildTextIndex(root, ports).text;
