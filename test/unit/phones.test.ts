/**
 * What Firefox for Android lacks is asked for before it is used. The checker of Mozilla goes by the same data,
 * but looks for `browser.` in what is built, where that name is gone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const platform = join(root, 'src/platform');

/** It comes along with that checker. */
const compatibility = join(root, 'node_modules/@mdn/browser-compat-data/data.json');

const version = v.object({ version_added: v.union([v.string(), v.boolean(), v.null()]) });
const support = v.object({
  __compat: v.object({
    support: v.object({ firefox_android: v.optional(v.union([version, v.array(version)])) }),
  }),
});
const parts = v.record(v.string(), v.unknown());
const data = v.object({ webextensions: v.object({ api: v.record(v.string(), parts) }) });

const { api } = v.parse(data, JSON.parse(readFileSync(compatibility, 'utf8'))).webextensions;

/** Another name for the same. */
const alsoCalled: Readonly<Record<string, string>> = { contextMenus: 'menus' };

/** As in the manifest for Firefox. */
const oldestPhone = 142;

function isOnPhones(name: string, member: string): boolean {
  const found = v.safeParse(support, api[alsoCalled[name] ?? name]?.[member]);
  if (!found.success) return false;
  const { firefox_android: told = [] } = found.output.__compat.support;
  const [newest] = Array.isArray(told) ? told : [told];
  const since = newest?.version_added;
  return since === true || (typeof since === 'string' && Number(since) <= oldestPhone);
}

type Use = { readonly file: string; readonly name: string; readonly member: string };

/** `browser.tabs.create`; what is asked for with `?.` is left out. */
const usesIn = (file: string): Use[] =>
  [
    ...readFileSync(join(platform, file), 'utf8').matchAll(/\bbrowser\.(\w+)\.(\w+)\b(?!\?\.)/g),
  ].map(([, name = '', member = '']) => ({ file, name, member }));

const uses = readdirSync(platform)
  .filter((file) => file.endsWith('.ts'))
  .flatMap(usesIn);

/** Each of these is looked for first; how. */
const lookedForFirst: Readonly<Record<string, string>> = {
  'entrances.ts: contextMenus.create': 'addMenu asks whether there is a menu',
  'entrances.ts: contextMenus.removeAll': 'addMenu asks whether there is a menu',
  'private-windows.ts: windows.create': 'hasWindows is asked before',
  'private-windows.ts: windows.getAll': 'hasWindows, or an event of a window, comes before',
  'requests.ts: webRequest.OnHeadersReceivedOptions':
    'asked with `in`; a phone has no extra headers',
  'side-panel.ts: sidebarAction.open': 'offered only where hasSidePanel says so',
  'toolbar.ts: sidebarAction.setIcon': 'hasSidePanel is asked before',
  'toolbar.ts: sidebarAction.setTitle': 'hasSidePanel is asked before',
};

test('what phones lack is used only where it was looked for', () => {
  expect(uses.length).toBeGreaterThan(50);
  const missing = uses.filter(({ name, member }) => !isOnPhones(name, member));
  const named = missing.map(({ file, name, member }) => `${file}: ${name}.${member}`);
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(lookedForFirst).toSorted());
});
