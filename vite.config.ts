/** Builds one extension per browser: `vite build --mode chromium` or `--mode firefox`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };

const browsers = ['chromium', 'firefox'] as const;
type Target = (typeof browsers)[number];

const background = 'src/background/index.ts';

/** What only one of the two browsers understands. */
const differences = {
  chromium: {
    minimum_chrome_version: '148',
    message_serialization: 'structured_clone',
    background: { service_worker: background, type: 'module' as const },
  },
  firefox: {
    background: { scripts: [background], type: 'module' as const },
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

export default defineConfig(({ mode }) => {
  const target = browsers.find((name) => name === mode) ?? 'chromium';
  return {
    define: { __BUILD__: JSON.stringify(buildDigest()) },
    plugins: [
      preact({ devToolsEnabled: false }),
      crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
      noWebAccessibleResources,
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
      rolldownOptions: { input: ['src/ui/dossier/index.html', 'src/ui/dossier/memory.html'] },
    },
  };
});
