/** Looks at PDFs with programs of others, and with our own rules on top of pikepdf: `rules.py` says which. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasCommand } from '../support/find-browsers.mjs';
import { pythonWith } from '../support/find-python.mjs';
import { fontFaults } from './font-table.ts';

export type PdfFault = { readonly code: string; readonly said: string };

const python = pythonWith('pikepdf');

export const canCheckPdf =
  python !== null && ['qpdf', 'pdfinfo', 'pdffonts', 'pdftotext'].every(hasCommand);

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });

const runPython = (script: string, args: readonly string[]): string =>
  run(python ?? 'python3', ['-B', join(import.meta.dirname, script), ...args]);

/** What each file does not keep of our rules. Throws when one cannot be opened at all. */
export const ruleFaults = (files: readonly string[]): Readonly<Record<string, PdfFault[]>> =>
  JSON.parse(runPython('check_pdf.py', files));

/** The rules, by code. */
export const pdfRules = (): Readonly<Record<string, string>> =>
  JSON.parse(runPython('check_pdf.py', ['--rules']));

export type WrongPdf = {
  /** The rule that it does not keep; `null` for the good file, only saved again. */
  readonly code: string | null;
  readonly name: string;
  readonly file: string;
};

/** One file for each mistake, made of a good one. */
export const wrongPdfs = (good: string, folder: string): WrongPdf[] =>
  JSON.parse(runPython('break_pdf.py', [good, folder]));

/** What qpdf says of its syntax; empty when it has nothing to say. */
export function syntaxFaults(file: string): PdfFault[] {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? [] : [{ code: 'qpdf', said: `${stdout}${stderr}`.trim() }];
}

/** What poppler misses: it reads tags and fonts with other code than pikepdf does. */
export function popplerFaults(file: string): PdfFault[] {
  const tags = run('pdfinfo', ['-struct', file]).trim();
  const without = tags === '' ? [{ code: 'pdfinfo', said: 'It finds no tags.' }] : [];
  return [...without, ...fontFaults(run('pdffonts', [file]))];
}

/** Everything that anybody says against the file. */
export const pdfFaults = (file: string): PdfFault[] => [
  ...(ruleFaults([file])[file] ?? []),
  ...syntaxFaults(file),
  ...popplerFaults(file),
];
