// Reads the folder `pages`: every file in it is one page of the sample site.
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { PageSettings } from './catalogue.ts';
import { readPageSettings, splitPageFile } from './catalogue.ts';

/** What a page written in code exports as `page`: the same settings, and a body made on request. */
export type GeneratedPage = {
  readonly settings: string;
  readonly body: () => string | Uint8Array;
};

export type PageFile = PageSettings & { readonly body: () => string | Uint8Array };

const folder = new URL('./pages/', import.meta.url);

export async function readPageFiles(): Promise<readonly PageFile[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.(html|ts)$/.test(name))
    .sort();
  return Promise.all(names.map(readPageFile));
}

async function readPageFile(name: string): Promise<PageFile> {
  const { settings, body } = name.endsWith('.ts') ? await generatedPage(name) : htmlPage(name);
  return { ...readPageSettings(name, settings), body };
}

function htmlPage(name: string): GeneratedPage {
  const { settings, body } = splitPageFile(readFileSync(new URL(name, folder), 'utf8'));
  return { settings, body: () => body };
}

async function generatedPage(name: string): Promise<GeneratedPage> {
  const module: unknown = await import(/* @vite-ignore */ new URL(name, folder).href);
  if (!isGeneratedModule(module))
    throw new Error(`${name} exports no 'page' with settings and body`);
  return module.page;
}

function isGeneratedModule(module: unknown): module is { page: GeneratedPage } {
  if (typeof module !== 'object' || module === null || !('page' in module)) return false;
  const { page } = module;
  if (typeof page !== 'object' || page === null) return false;
  if (!('settings' in page) || typeof page.settings !== 'string') return false;
  return 'body' in page && typeof page.body === 'function';
}
