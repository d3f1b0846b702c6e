/** The plan of the house: which layer may import which. To change the shape, change this table first. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

type Layer = { readonly from: readonly string[]; readonly packages?: readonly string[] };

const layers: Readonly<Record<string, Layer>> = {
  domain: { from: [] },
  schemas: { from: ['domain'], packages: ['valibot'] },
  data: { from: ['domain', 'schemas'] },
  law: { from: ['domain', 'data'] },
  desk: { from: ['domain', 'law'] },
  i18n: { from: ['domain'] },
  anchoring: { from: ['domain'], packages: ['diff'] },
  detection: { from: ['domain'] },
  redaction: { from: ['domain', 'detection'], packages: ['parse5'] },
  capture: { from: ['domain', 'anchoring'] },
  complaint: { from: ['domain', 'data', 'law'] },
  zip: { from: ['domain'] },
  wacz: { from: ['domain', 'zip'] },
  'leak-gate': { from: ['domain', 'zip'], packages: ['pako'] },
  pack: { from: ['domain', 'signing', 'zip'] },
  verify: { from: ['domain', 'schemas', 'signing', 'zip', 'pack', 'time-stamp'] },
  'verify-page': {
    from: ['domain', 'zip', 'verify', 'time-stamp', 'hand-over'],
    packages: ['preact', '@noble/hashes'],
  },
  cli: {
    from: ['domain', 'zip', 'pack', 'verify', 'time-stamp', 'build'],
    packages: ['node', '@duckdb/node-api'],
  },
  build: { from: [], packages: ['node', 'vite'] },
  docx: { from: ['domain', 'complaint', 'zip'], packages: ['docx'] },
  pdf: {
    from: ['domain', 'complaint', 'pack'],
    packages: [
      'pdfkit',
      'bidi-js',
      'linebreak',
      '@expo-google-fonts/noto-sans',
      '@expo-google-fonts/noto-naskh-arabic',
    ],
  },
  'print-copies': {
    from: ['domain'],
    packages: ['pdfjs-dist', 'exifreader', 'postal-mime'],
  },
  'page-facts': { from: ['domain', 'data'], packages: ['tldts'] },
  'web-annotation': { from: ['domain'] },
  'follow-up': { from: ['domain', 'law'] },
  'time-stamp': { from: ['domain'] },
  signing: { from: ['domain'] },
  'hand-over': {
    from: ['domain', 'zip'],
    packages: ['age-encryption', 'qr', 'virtual:dutch-words'],
  },
  backup: { from: ['domain', 'schemas', 'hand-over'] },
  storage: { from: ['domain', 'schemas', 'signing'], packages: ['idb', 'hash-wasm'] },
  messaging: { from: ['domain', 'schemas', 'anchoring'], packages: ['valibot'] },
  platform: {
    from: ['domain', 'schemas', 'messaging'],
    packages: ['webextension-polyfill', 'canonicalize'],
  },
  flows: {
    from: [
      'domain',
      'data',
      'law',
      'anchoring',
      'detection',
      'redaction',
      'complaint',
      'desk',
      'zip',
      'wacz',
      'pack',
      'verify',
      'page-facts',
      'web-annotation',
      'follow-up',
      'time-stamp',
      'hand-over',
      'backup',
      'signing',
      'storage',
    ],
  },
  content: { from: ['domain', 'anchoring', 'capture', 'messaging'] },
  practising: { from: ['domain', 'anchoring', 'capture'] },
  workers: {
    from: [
      'domain',
      'complaint',
      'redaction',
      'zip',
      'leak-gate',
      'pack',
      'signing',
      'hand-over',
      'verify',
      'docx',
      'pdf',
      'print-copies',
    ],
    packages: ['hash-wasm'],
  },
  background: {
    from: ['domain', 'data', 'anchoring', 'flows', 'storage', 'messaging', 'platform', 'content'],
  },
  ui: {
    from: [
      'domain',
      'data',
      'law',
      'i18n',
      'follow-up',
      'hand-over',
      'backup',
      'signing',
      'storage',
      'flows',
      'messaging',
      'platform',
      'practising',
      'verify',
      'verify-page',
      'workers',
    ],
    packages: ['preact', '@preact/signals'],
  },
};

const src = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);

const parsed = new Map(
  sources.map((file) => [file, parseSync(file, readFileSync(join(src, file), 'utf8')).module]),
);

function moduleOf(file: string) {
  const found = parsed.get(file);
  if (!found) throw new Error(`no source ${file}`);
  return found;
}

const layerOf = (path: string) => path.split(sep)[0] ?? '';

function importsOf(file: string): string[] {
  const { staticImports, staticExports } = moduleOf(file);
  const reexports = staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  return [...staticImports.map((statement) => statement.moduleRequest.value), ...reexports];
}

function fault(file: string, request: string): string | null {
  const layer = layers[layerOf(file)];
  if (!layer) return `${file}: no layer of that name`;
  if (!request.startsWith('.')) {
    const name = request.match(/^(?:node(?=:)|(?:@[^/]+\/)?[^/]+)/)?.[0] ?? request;
    return layer.packages?.includes(name) ? null : `${file} imports the package ${name}`;
  }
  const target = layerOf(relative(src, resolve(src, dirname(file), request)));
  return target === layerOf(file) || layer.from.includes(target)
    ? null
    : `${file} imports from ${target}/`;
}

test('every module imports only what its layer may', () => {
  const faults = sources.flatMap((file) => importsOf(file).map((request) => fault(file, request)));
  expect(faults.filter((found) => found !== null)).toEqual([]);
});

test('an import against the plan is found', () => {
  expect(fault(join('domain', 'record.ts'), '../storage/open.ts')).toContain('storage/');
  expect(fault(join('content', 'page.ts'), 'idb')).toContain('idb');
  expect(fault(join('attic', 'box.ts'), './x.ts')).toContain('no layer');
});

test('only pages load code dynamically, for a worker cannot', () => {
  const lazy = sources.filter((file) => moduleOf(file).dynamicImports.length > 0);
  expect(lazy.filter((file) => layerOf(file) !== 'ui')).toEqual([]);
});

/** Every module of ours that is loaded with `file`, itself included. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !parsed.has(file)) return known;
  known.add(file);
  for (const request of importsOf(file).filter((one) => one.startsWith('.')))
    loadedWith(relative(src, resolve(src, dirname(file), request)), known);
  return known;
}

test('no worker starts another one, for in Firefox it then may stand still for ever', () => {
  const workers = sources.filter((file) => /^workers.*-worker\.ts$/.test(file));
  expect(workers).toContain(join('workers', 'pack-worker.ts'));
  const starting = workers
    .flatMap((file) => [...loadedWith(file)])
    .filter((file) => /new Worker\(/.test(readFileSync(join(src, file), 'utf8')));
  expect(starting).toEqual([]);
});

/** What makes documents is heavy: it runs in a worker, which is started at the moment that one is made. */
const documentMakers = [
  'document-worker.ts',
  'write-document.ts',
  'thumbnail.ts',
  'pdf-worker.ts',
  'picture-worker.ts',
  'cover-picture-worker.ts',
  'file-worker.ts',
].map((file) => join('workers', file));
const heavy = ['docx', 'pdf', 'print-copies'];

/** A type weighs nothing. */
const importsValue = (file: string, isTarget: (path: string) => boolean): boolean =>
  moduleOf(file).staticImports.some(
    ({ moduleRequest, entries }) =>
      isTarget(relative(src, resolve(src, dirname(file), moduleRequest.value))) &&
      (entries.length === 0 || entries.some(({ isType }) => !isType)),
  );

test('what makes documents is loaded only when one is made', () => {
  const others = sources.filter((file) => !documentMakers.includes(file));
  const eager = others.filter((file) =>
    importsValue(file, (path) => documentMakers.includes(path)),
  );
  expect(eager).toEqual([]);
  const users = others.filter((file) =>
    importsValue(file, (path) => heavy.includes(layerOf(path))),
  );
  expect(users.filter((file) => !heavy.includes(layerOf(file)))).toEqual([]);
});

/** Every module of ours that runs because `file` is loaded, also what it loads later. */
function runsWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !parsed.has(file)) return known;
  known.add(file);
  const { staticImports, dynamicImports } = moduleOf(file);
  const text = readFileSync(join(src, file), 'utf8');
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  const atOnce = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  for (const request of [...atOnce, ...later].filter((one) => one.startsWith('.')))
    runsWith(relative(src, resolve(src, dirname(file), request)), known);
  return known;
}

test('the page for practising has nothing in it that could keep something', () => {
  const keeping = (file: string) =>
    [...runsWith(file)].filter((one) => ['storage', 'background'].includes(layerOf(one)));
  expect(keeping(join('ui', 'practising', 'index.tsx'))).toEqual([]);
  expect(keeping(join('ui', 'popup', 'index.tsx'))).not.toEqual([]);
});

/** What is told in a language that no letter is written in; only the dossier needs it. */
const toldApart = /^(?:verify.*\.(?:ar|tr)\.ts|ui.dossier.told.told-(?:ar|tr)\.ts)$/;

test('words that only the dossier tells come with it when they are needed, and with nothing else', () => {
  const told = (files: ReadonlySet<string>) => [...files].filter((file) => toldApart.test(file));
  expect(told(runsWith(join('ui', 'dossier', 'index.tsx')))).toHaveLength(8);
  expect(told(loadedWith(join('ui', 'dossier', 'index.tsx')))).toEqual([]);
  expect(told(runsWith(join('ui', 'popup', 'index.tsx')))).toEqual([]);
  expect(told(runsWith(join('verify-page', 'index.tsx')))).toEqual([]);
});

test('the README shows this table', () => {
  const readme = readFileSync(resolve(src, '../README.md'), 'utf8');
  for (const [name, { from, packages = [] }] of Object.entries(layers)) {
    const cells = [name, from.join(', ') || '–', packages.join(', ') || '–'];
    expect(readme).toContain(`| ${cells.join(' | ')} |`);
  }
});
