/** What was built for the stores: no more rights, no more reach and no more code than we say. */
import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const targets = ['chromium', 'firefox'] as const;

const read = (target: string, file: string) =>
  readFileSync(join(root, 'dist', target, file), 'utf8');

const manifestOf = (target: string): Record<string, unknown> =>
  JSON.parse(read(target, 'manifest.json'));

const filesOf = (target: string, pattern: RegExp) =>
  readdirSync(join(root, 'dist', target), { recursive: true, encoding: 'utf8' }).filter((file) =>
    pattern.test(file),
  );

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "media-src data: blob:; frame-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  test('asks for nothing that needs a warning', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'contextMenus',
      // Without a site it sees nothing; Chromium tells nothing to who gets it later.
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  test('may ask later for what an inspection needs, and for nothing else', () => {
    expect(manifest.optional_permissions).toEqual(['cookies', 'webRequest']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('shows nothing to web pages and runs nothing there by itself', () => {
    for (const key of ['web_accessible_resources', 'content_scripts', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('lets our own pages reach nothing', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  test('has a neutral name and description in every language', () => {
    const telling = /klacht|complain|privacy|gemeente|municipal|uitkering|benefit|bewijs|evidence/i;
    for (const file of filesOf(target, /_locales.*messages\.json$/))
      expect(read(target, file)).not.toMatch(telling);
  });

  test('has a panel beside the page only where that needs no right, and never opens it by itself', () => {
    expect(manifest).not.toHaveProperty('side_panel');
    if (target === 'chromium') expect(manifest).not.toHaveProperty('sidebar_action');
    else
      expect(manifest.sidebar_action).toEqual({
        default_panel: 'src/ui/side-panel/index.html',
        default_title: '__MSG_name__',
        default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
        open_at_install: false,
      });
    const pages = filesOf(target, /side-panel.*\.html$/);
    expect(pages).toHaveLength(target === 'chromium' ? 0 : 1);
  });

  test('knows no key that is not on this list', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_security_policy',
        'default_locale',
        'description',
        'icons',
        'manifest_version',
        'name',
        'optional_host_permissions',
        'optional_permissions',
        'permissions',
        'version',
        ...(target === 'chromium'
          ? ['message_serialization', 'minimum_chrome_version']
          : ['browser_specific_settings', 'sidebar_action']),
      ].toSorted(),
    );
  });
});

// What a content security policy does not stop: connections of other kinds, and hints to connect.
const reachingOut = [
  /RTCPeerConnection/,
  /WebTransport/,
  /preconnect/,
  /dns-prefetch/,
  /sendBeacon/,
  /new WebSocket/,
  /EventSource/,
  /XMLHttpRequest/,
  /importScripts/,
  /\beval\(/,
  /new Function\(/,
  /SpeechRecognition/,
  /clipboard\.read|execCommand/,
];

// The serializer names what it leaves out of a kept page; that is the opposite of using it.
const namesToLeaveOut = /src\/content\/page\.js$/;

const scriptsOf = (html: string) => [...html.matchAll(/src="[^"]*?([^"/]+\.js)"/g)].map(nameIn);
const importsOf = (code: string) =>
  [...code.matchAll(/\bimport(?:[^'"();]*\bfrom)?\s*["'`][^"'`]*?([^"'`/]+\.js)["'`]/g)].map(
    nameIn,
  );
const nameIn = ([, name = '']: RegExpMatchArray) => name;

/** Names of the scripts that come with these, without any that is asked for later. */
function loadedWith(target: string, names: readonly string[]): Set<string> {
  const loaded = new Set(names.map((name) => basename(name)));
  const files = new Map(filesOf(target, /\.js$/).map((file) => [basename(file), file]));
  for (const name of loaded)
    for (const next of importsOf(read(target, files.get(name) ?? 'manifest.json')))
      loaded.add(next);
  return loaded;
}

describe.each(targets)('the code for %s', (target) => {
  const scripts = filesOf(target, /\.js$/);

  test.each(reachingOut)('never uses %s', (word) => {
    const found = scripts.filter((file) => word.test(read(target, file)));
    const allowed = /preconnect|dns-prefetch/.test(word.source) ? namesToLeaveOut : /^$/;
    expect(found.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('copies text only from its own pages, never behind them or in a site', () => {
    const copying = scripts.filter((file) => /\bclipboard\b/.test(read(target, file)));
    expect(copying.length).toBeGreaterThan(0);
    const behind = loadedWith(target, filesOf(target, /service-worker-loader\.js$/));
    for (const file of copying) {
      expect(file).not.toMatch(/content|photo-script|capture\.ts/);
      expect([...behind]).not.toContain(basename(file));
    }
  });

  test('loads addresses of organisations only when a letter or the search needs them', () => {
    const holding = scripts.filter((file) => read(target, file).includes('Postbus 100, 8250'));
    expect(holding).toHaveLength(1);
    const pages = filesOf(target, /\.html$/).flatMap((file) => scriptsOf(read(target, file)));
    expect(pages.length).toBeGreaterThan(1);
    const atOnce = loadedWith(target, [...pages, ...filesOf(target, /service-worker-loader\.js$/)]);
    expect(atOnce.size).toBeGreaterThan(5);
    for (const file of holding) expect([...atOnce]).not.toContain(basename(file));
  });

  test('loads letters, their pages and their files only when somebody writes one', () => {
    // Words of a letter, of its explanation, and of a file.
    const telling = [/Met deze brief stel ik u in gebreke/, /لا ترسلوه/, /word\/document/];
    const pages = filesOf(target, /\.html$/).flatMap((file) => scriptsOf(read(target, file)));
    const atOnce = loadedWith(target, [...pages, ...filesOf(target, /service-worker-loader\.js$/)]);
    for (const words of telling) {
      const holding = scripts.filter((file) => words.test(read(target, file)));
      expect([words, holding.length > 0]).toEqual([words, true]);
      expect(holding.map((file) => basename(file)).filter((name) => atOnce.has(name))).toEqual([]);
    }
  });

  test('has 90 kB at most to address a letter, packed', () => {
    const holding = scripts.filter((file) =>
      /Postbus 100, 8250|afvalalmere\.nl/.test(read(target, file)),
    );
    const data = holding.flatMap(
      (file) => read(target, file).match(/JSON\.parse\(`.*?`\)/gs) ?? [],
    );
    expect(data.length).toBeGreaterThan(2);
    expect(gzipSync(data.join('')).length).toBeLessThanOrEqual(90_000);
  });

  test('shows web pages nothing of who is listed', () => {
    const content = scripts.filter((file) => /content|photo-script|capture\.ts/.test(file));
    expect(content.length).toBeGreaterThan(2);
    for (const file of content)
      expect(read(target, file)).not.toMatch(/dronten\.nl|Postbus|afvalalmere|GM0303/);
  });

  test('reads aloud with voices of this device only', () => {
    const speaking = scripts.filter((file) => /speechSynthesis/.test(read(target, file)));
    for (const file of speaking) expect(read(target, file)).toContain('localService');
  });

  test('fetches nothing but what the script that captures reads from the cache', () => {
    const fetching = scripts.filter((file) => /\bfetch\(/.test(read(target, file)));
    expect(fetching.filter((file) => !/capture/.test(file))).toEqual([]);
    for (const file of fetching) expect(read(target, file)).toContain('only-if-cached');
  });

  test.each([
    [/setIcon/, join('platform', 'toolbar.ts')],
    [/windows\.create/, join('platform', 'private-windows.ts')],
    [/tabs\.update/, join('platform', 'tabs.ts')],
    [/setUninstallURL/, null],
  ])('says %s in one place only, where it names our own files', (word, place) => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && word.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    expect(files).toEqual(place === null ? [] : [place]);
    for (const file of files)
      expect(readFileSync(join(root, 'src', file), 'utf8')).toContain('runtime.getURL(');
  });

  test('sends no tab to another address than our own', () => {
    const updates = sourceFiles(/./).flatMap((source) => source.match(/tabs\.update\(.*/g) ?? []);
    expect(updates).toHaveLength(1);
    for (const update of updates) expect(update).toContain('url: browser.runtime.getURL(');
  });

  test('asks the browser for permission in two places only, each asked on a click', () => {
    const asking = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /permissions\.request\(/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    // The one for a while, the other for one site until the person stops it; neither takes the other's away.
    expect(asking.toSorted()).toEqual([
      join('platform', 'inspection-rights.ts'),
      join('platform', 'watched-sites.ts'),
    ]);
    const users = sourceFiles(/./).filter((source) => /\baskTo(Watch|Inspect)\b/.test(source));
    for (const source of users.filter((one) => !one.includes('permissions.request(')))
      expect(source).toMatch(/ask: askTo(Watch|Inspect),/);
  });

  test('asks for a site that is watched with its name alone, never for all sites', () => {
    const source = readFileSync(join(root, 'src/platform/watched-sites.ts'), 'utf8');
    expect(source.match(/permissions\.request\(.*/g)).toEqual([
      'permissions.request({ origins: [originOf(host)] });',
    ]);
  });

  test('changes words at the toolbar button, and no more than words', () => {
    for (const source of sourceFiles(/\.tsx?$/))
      expect(source).not.toMatch(/setBadge|browser\.notifications/);
  });

  test('opens a web address in one place only, which is asked on a click', () => {
    const opening = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /tabs\.create|window\.open|location\.(href\s*=|assign|replace)/.test(
          /\.tsx?$/.test(file) ? readFileSync(join(root, 'src', file), 'utf8') : '',
        ),
    );
    const ownPagesOnly = join('platform', 'private-windows.ts');
    expect(opening.filter((file) => file !== ownPagesOnly)).toEqual([join('platform', 'tabs.ts')]);
  });

  test('carries no library into the pages of others', () => {
    const page = read(target, 'src/content/page.js');
    expect(page).not.toMatch(/webextension-polyfill|valibot|preact/);
    expect(page.length).toBeLessThan(120_000);
  });

  test('reads PDFs without what runs programs in them', () => {
    const readers = scripts.filter((file) => file.includes('file-worker'));
    expect(readers).toHaveLength(1);
    for (const file of readers) expect(read(target, file)).not.toMatch(/quickjs|app\.alert/i);
  });

  test('names no address but vocabularies and the sources of its data', () => {
    // Names of namespaces, vocabularies, types of documents and articles of law (ELI), which are never opened.
    const names =
      /^https?:\/\/(www\.w3\.org|w3id\.org|tools\.ietf\.org|preactjs\.com|data\.europa\.eu|json-schema\.org|schema\.org|purl\.org|id\.loc\.gov|www\.ibm\.com)\//;
    // The beginnings of such names in the patterns of a JSON Schema.
    const patterns = /^http(s:\/\/w3id|:\/\/data)$/;
    // What two libraries say of themselves, in a remark and in a licence, and the licence of the list of words.
    const fingerprints = /^https:\/\/www\.npmjs\.com\/$/;
    const licence =
      /^https:\/\/(paulmillr\.com$|opentaal\.org|opensource\.org|creativecommons\.org|belastingdienst\.nl)/;
    // Namespaces of DOCX, and an address in a remark of its library, which the worker carries.
    const docx =
      /^https?:\/\/(schemas\.(microsoft|openxmlformats)|purl\.o(rg|clc\.org)|answers\.microsoft\.com)/;
    // Namespaces in PDFs and photos, and two made-up ones with which the reader tries if it can read any.
    const pdfReader =
      /^https?:\/\/(ns\.adobe\.com|www\.xfa\.org|example\.com|foo\.bar|purl\.org|fallback\.namespace)/;
    // Namespaces of what a PDF says of itself, and of what a photo does.
    const pdf = /^https?:\/\/(ns\.adobe\.com|www\.aiim\.org|purl\.org)/;
    const photo = /^https?:\/\/(ns\.adobe\.com|purl\.org|fallback\.namespace)/;
    // The pages for practising are nobody's: `.example` leads nowhere (RFC 2606), and none is opened.
    const madeUp = /^https:\/\/www\.voorbeeldstad\.example\/$/;
    const carriers = {
      'document-worker': docx,
      'file-worker': pdfReader,
      'gate-worker': photo,
      'helper-worker': fingerprints,
      'pack-worker': fingerprints,
      'pdf-worker': pdf,
      'picture-worker': photo,
      'verify-page': licence,
    };
    const sources = addressesIn(sourceFiles(/^data/).join('\n'));
    const isKnown = (address: string) =>
      [names, patterns, madeUp].some((known) => known.test(address)) || sources.includes(address);
    const foundIn = (files: readonly string[]) =>
      addressesIn(files.map((file) => read(target, file)).join('\n'));
    const unknownIn = (files: readonly string[]) =>
      foundIn(files).filter((address) => !isKnown(address));
    const isCarrier = (file: string) => Object.keys(carriers).some((name) => file.includes(name));
    expect(unknownIn(scripts.filter((file) => !isCarrier(file)))).toEqual([]);
    for (const [name, allowed] of Object.entries(carriers)) {
      const unknown = unknownIn(scripts.filter((file) => file.includes(name)));
      expect(unknown.filter((address) => !allowed.test(address))).toEqual([]);
    }
  });
});

/** The text of our own sources under a path, and of the data in it. */
const sourceFiles = (path: RegExp): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.test(file) && /\.(tsx?|json)$/.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'));

const addressesIn = (text: string): string[] => [
  ...new Set(text.match(/https?:\/\/[\w.-]+\/?/g) ?? []),
];

test.each(targets)('the script that captures is at most 15 kB, compressed, for %s', (target) => {
  const script = readFileSync(join(root, 'dist', target, 'src/content/capture.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(15_000);
});

const packed = (target: string, files: readonly string[]): number =>
  files
    .map((file) => gzipSync(read(target, file), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);

/** Scripts and style that come with a page of ours, without what is asked for later. */
function openingOf(target: string, page: string): readonly string[] {
  const html = read(target, page);
  const scripts = loadedWith(target, scriptsOf(html));
  const styles = [...html.matchAll(/href="[^"]*?([^"/]+\.css)"/g)].map(nameIn);
  return filesOf(target, /\.(?:js|css)$/).filter((file) =>
    [...scripts, ...styles].includes(basename(file)),
  );
}

describe.each(targets)('what a popup loads before it is painted, for %s,', (target) => {
  const opening = openingOf(target, 'src/ui/popup/index.html');

  test.each(['nl', 'en', 'ar', 'tr'])(
    'is at most 60 kB, compressed, with the words of %s',
    (language) => {
      const words = filesOf(target, new RegExp(`/${language}-popup-[^/]*\\.js$`));
      expect(words).toHaveLength(1);
      expect(opening.length).toBeGreaterThan(5);
      expect(packed(target, [...opening, ...words])).toBeLessThanOrEqual(60_000);
    },
  );

  test('is neither a dossier, nor the vault, nor the words of another page', () => {
    const said = opening.map((file) => read(target, file)).join('\n');
    for (const later of [/createObjectStore/, /AES-GCM/, /Even geduld/])
      expect(said).not.toMatch(later);
    const behind = filesOf(target, /\.js$/)
      .map((file) => read(target, file))
      .join('\n');
    for (const later of [/createObjectStore/, /AES-GCM/, /Even geduld/])
      expect(behind).toMatch(later);
  });
});

test.each(targets)(
  'the scripts for a page are at most 43 kB together, compressed, for %s',
  (target) => {
    const scripts = filesOf(target, /^src.content.*\.js$/);
    expect(scripts.length).toBeGreaterThan(2);
    expect(packed(target, scripts)).toBeLessThanOrEqual(43_000);
  },
);

test('each build carries the fingerprint of its sources, as the README computes it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const command = readme.match(/git ls-files .* sha256sum$/m)?.[0] ?? 'false';
  const digest = execSync(command, { cwd: root, encoding: 'utf8' }).split(' ')[0] ?? '';
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  for (const target of targets) {
    const carrying = filesOf(target, /\.js$/).filter((file) => read(target, file).includes(digest));
    expect(carrying, target).not.toEqual([]);
  }
});

describe.each(targets)('what others wrote, for %s,', (target) => {
  const licences = read(target, 'licences.md');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fonts = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-naskh-arabic'];

  test.each([...Object.keys(dependencies), ...fonts])('goes along with its licence: %s', (name) => {
    expect(licences).toMatch(
      new RegExp(`^## ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\d`, 'm'),
    );
  });

  test('is under no licence that asks more than ours gives', () => {
    expect(licences.match(/^## .*\(.*AGPL.*\)/gm)).toBeNull();
    expect(licences).toContain('SIL OPEN FONT LICENSE');
  });
});
