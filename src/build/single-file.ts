/**
 * One HTML file that needs nothing beside it: its script and its style stand in it, and its policy
 * allows those two, by their fingerprints, and nothing else. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { dutchWordList } from './dutch-words.ts';
import { licenceOf, packageFolders } from './licences.ts';

type Parts = { readonly script: string; readonly style: string; readonly licences: string };

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The worker is the same script, from memory. */
const policyOf = ({ script, style }: Parts): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const outputOf = (built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput['output'] => {
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output;
};

/** What would end the element early, or be read as something else in it, is written in another way. */
const scriptText = (code: string): string =>
  code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

async function bundled(entry: string): Promise<Parts> {
  const output = outputOf(
    await build({
      configFile: false,
      plugins: [dutchWordList()],
      root: dirname(entry),
      logLevel: 'error',
      // Tests get the file that the build makes, whatever they call their own surroundings.
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
      build: {
        write: false,
        target: ['chrome109', 'firefox115', 'safari16.4'],
        modulePreload: false,
        // Otherwise the script would put the style in, against the policy.
        cssCodeSplit: false,
        rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
      },
    }),
  );
  const chunks = output.filter((file) => file.type === 'chunk');
  const sheets = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    script: scriptText(chunks.map(({ code }) => code).join('\n')),
    style: sheets.map((sheet) => ('source' in sheet ? `${sheet.source}` : '').trim()).join('\n'),
    licences: packageFolders(chunks.flatMap(({ moduleIds }) => moduleIds))
      .map(licenceOf)
      .join('\n\n'),
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The HTML in `file`, with what its sibling `index.tsx` needs in the place of comments of that name. */
export async function singleFile(file: string): Promise<string> {
  const parts = await bundled(join(dirname(file), 'index.tsx'));
  const places: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">`,
    licences: escaped(parts.licences),
    style: `<style>${parts.style}</style>`,
    script: `<script>${parts.script}</script>`,
  };
  const shell = readFileSync(file, 'utf8');
  return shell.replace(/<!-- (\w+) -->/g, (whole, name: string) => places[name] ?? whole);
}

/** `import { html } from '….html?single-file'`. */
export const singleFiles = (): Plugin => ({
  name: 'single-files',
  enforce: 'pre',
  async load(id) {
    const [, file] = /^(.+\.html)\?single-file$/.exec(id) ?? [];
    if (file === undefined) return null;
    return `export const html = ${JSON.stringify(await singleFile(file))}`;
  },
});
