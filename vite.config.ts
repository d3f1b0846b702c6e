/** Builds one extension per browser: `vite build --mode chromium` or `--mode firefox`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import subsetFont from 'subset-font';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { dutchWordList } from './src/build/dutch-words.ts';
import { licenceOf, packageFolders } from './src/build/licences.ts';
import { singleFiles } from './src/build/single-file.ts';

const browsers = ['chromium', 'firefox'] as const;
type Target = (typeof browsers)[number];

const background = 'src/background/index.ts';
const sidePanel = 'src/ui/side-panel/index.html';

/** What only one of the two browsers understands. */
const differences = {
  chromium: {
    minimum_chrome_version: '148',
    message_serialization: 'structured_clone',
    background: { service_worker: background, type: 'module' as const },
  },
  firefox: {
    background: { scripts: [background], type: 'module' as const },
    sidebar_action: {
      default_panel: sidePanel,
      default_title: '__MSG_name__',
      default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'kantlijn@kantlijn.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none' as const] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const manifestFor = (target: Target): ManifestV3Export => ({ ...base, ...differences[target] });

/** A web page could ask for what is listed there, and so find out that this extension is installed. */
const noWebAccessibleResources: CrxPlugin = {
  name: 'no-web-accessible-resources',
  apply: 'build',
  enforce: 'post',
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

/** What the program is made from. */
const sources = ['manifest.json', 'package-lock.json', 'public', 'src', 'vite.config.ts'];

/** SHA-256 over the lines that `sha256sum` gives for the sources, by name: the README has the command. */
function buildDigest(): string {
  const files = sources.flatMap(filesIn).sort();
  const lines = files.map((file) => `${sha256(readFileSync(file))}  ${file}\n`);
  return sha256(lines.join(''));
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

const filesIn = (path: string): string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
        const inner = join(path, entry.name);
        return entry.isDirectory() ? filesIn(inner) : [inner];
      });

/** Code points of each part of a font: what letters of this program are written in, and what people type. */
const fontParts: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  // Latin, Greek, Cyrillic, marks, punctuation, money, arrows, mathematics, boxes to tick.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x52f],
    [0x1e00, 0x1fff],
    [0x2010, 0x205e],
    [0x2070, 0x22ff],
    [0x25a0, 0x25ff],
    [0x2610, 0x2612],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
    [0xfb00, 0xfb06],
    [0xfffd, 0xfffd],
  ],
  arabic: [
    [0x20, 0x20],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0x200c, 0x200f],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
};

const textOf = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .map((code) => String.fromCodePoint(code))
    .join('');

/**
 * `import font from '….ttf?subset=latin'`: that part of the font, in Base64. It is code, because our own
 * pages may not fetch their own files.
 */
export const subsetFonts = (): Plugin => ({
  name: 'subset-fonts',
  enforce: 'pre',
  async load(id) {
    const [, file, part = ''] = /^(.+\.ttf)\?subset=(\w+)$/.exec(id) ?? [];
    if (file === undefined) return null;
    const ranges = fontParts[part];
    if (ranges === undefined) throw new Error(`no part of a font: ${part}`);
    const font = await subsetFont(readFileSync(file), textOf(ranges), { targetFormat: 'sfnt' });
    return `export const base64 = ${JSON.stringify(Buffer.from(font).toString('base64'))}`;
  },
});

/**
 * What the reader of PDFs needs beside its code: fonts that a PDF may take for granted, decoders of
 * pictures, and the tables of Chinese, Japanese and Korean writing that are still met.
 */
const readerFiles: Readonly<Record<string, RegExp>> = {
  standard_fonts: /\.(?:pfb|ttf)$/,
  wasm: /^(?:jbig2|openjpeg|qcms_bg)\.wasm$/,
  iccs: /\.icc$/,
  cmaps:
    /^(?:Adobe-\w+-UCS2|Uni(?:GB|JIS|KS|CNS)-(?:UCS2|UTF16)|GBKp?-EUC|90msp?-RKSJ|KSCms-UHC|KSC-EUC|ETen-B5|B5pc|GB-EUC|EUC|H|V)(?:-HW)?(?:-[HV])?\.bcmap$/,
};

const readerPackage = join(import.meta.dirname, 'node_modules/pdfjs-dist');

/** `[name, bytes]` of each: squeezed, and in Base64. */
const readerFile = (folder: string) => (name: string) => {
  const squeezed = deflateRawSync(readFileSync(join(readerPackage, folder, name)), { level: 9 });
  return [name, squeezed.toString('base64')];
};

const readerFilesIn = ([folder, wanted]: [string, RegExp]) =>
  readdirSync(join(readerPackage, folder))
    .filter((name) => wanted.test(name))
    .sort()
    .map(readerFile(folder));

/**
 * How the reader's own code asks for files and for more code: each is replaced, for nothing of ours
 * fetches. Its own methods of that name get another; the free function of it throws.
 */
const readerChanges: readonly (readonly [RegExp, string])[] = [
  [/\bfetch\(/g, 'takeObject('],
  [/\bimport\(/g, 'takeObject('],
  [
    /const xhr = new XMLHttpRequest\(\);\s+xhr\.open\([^;]+;\s+[^;]+;\s+xhr\.send\(null\);\s+return xhr\.response;/g,
    'return takeFile(url);',
  ],
  [/\bXMLHttpRequest\b/g, 'NoRequest'],
  // It would take the messages of our worker for its own.
  [/this\.initializeFromPort\(self\)/g, '{}'],
  // Colour profiles need no fetch here.
  [/if \(!useWorkerFetch\) \{\s+this\.#useWasm = false;\s+return;\s+\}/g, ''],
];

const readerEnding = `
function takeObject() { throw new Error('nothing is fetched'); }
function takeFile(name) { return globalThis.pdfReaderFile(name); }
class NoRequest { constructor() { takeObject(); } }
`;

/** The readers of PDFs and photos without their ways to reach out; files of the first as code. */
export const homelyReaders = (): Plugin => ({
  name: 'homely-readers',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('pdfjs-dist/package.json?files')) return null;
    const files = Object.entries(readerFiles).flatMap(readerFilesIn);
    return `export const files = new Map(${JSON.stringify(files)})`;
  },
  transform(code, id) {
    if (!/pdfjs-dist\/build\/pdf(?:\.worker)?\.mjs|exifreader\/src\//.test(id)) return null;
    const changed = readerChanges.reduce((text, [from, to]) => text.replace(from, to), code);
    return changed === code ? null : { code: changed + readerEnding, map: null };
  },
});

/** Folders of the packages that are built in, workers included. */
const builtIn = new Set<string>();

const notePackages = (ids: readonly string[]): void => {
  for (const folder of packageFolders(ids)) builtIn.add(folder);
};

/** Goes into every bundle, of the pages and of each worker. */
const notedPackages = (): Plugin => ({
  name: 'noted-packages',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') notePackages(file.moduleIds);
  },
});

/** `licences.md` in what is built: what others wrote goes along with its licence. */
const writtenLicences: Plugin = {
  name: 'written-licences',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') notePackages(file.moduleIds);
      const source = `${[...builtIn].sort().map(licenceOf).join('\n\n')}\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.md', source });
    },
  },
};

export default defineConfig(({ mode }) => {
  const target = browsers.find((name) => name === mode) ?? 'chromium';
  return {
    define: { __BUILD__: JSON.stringify(buildDigest()) },
    plugins: [
      preact({ devToolsEnabled: false }),
      crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
      noWebAccessibleResources,
      subsetFonts(),
      dutchWordList(),
      homelyReaders(),
      singleFiles(),
      writtenLicences,
    ],
    worker: { format: 'es', plugins: () => [subsetFonts(), homelyReaders(), notedPackages()] },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
      rolldownOptions: {
        input: [
          'src/ui/dossier/index.html',
          'src/ui/dossier/memory.html',
          'src/ui/practising/index.html',
          ...(target === 'firefox' ? [sidePanel] : []),
        ],
      },
    },
  };
});
