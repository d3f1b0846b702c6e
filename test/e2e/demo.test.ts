/** The demonstration by machine: it ends well with a pack, or with one sentence that says why not. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPack } from './open-pack.ts';

const root = resolve(import.meta.dirname, '../..');
const quote = 'In spreekkamer 2 nemen wij beeld op.';

function writePage(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'gesprek.html');
  const html = `<!doctype html><html lang="nl"><title>Het gesprek</title><p>${quote}</p></html>`;
  writeFileSync(file, html);
  return file;
}

function demo(...flags: readonly string[]) {
  const out = mkdtempSync(join(tmpdir(), 'demo-'));
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/demo/demo.ts', '--out', out, ...flags],
    { cwd: root, encoding: 'utf8' },
  );
  const file = join(out, 'journey.json');
  return { ...run, out, journey: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

describe('the demonstration', () => {
  test.each(['chromium', 'firefox'])(
    'leaves a pack and a picture of each step in %s',
    (browser) => {
      const given = ['--page', writePage(), '--quote', quote, '--practice', 'recording-interview'];
      const { status, out, journey } = demo(...given, '--browser', browser);
      expect(status).toBe(0);
      expect(journey).toMatchObject({ ok: true, errors: [] });
      for (const { screenshot } of journey.steps)
        expect(existsSync(join(out, screenshot))).toBe(true);
      const pack = openPack(join(out, journey.pack));
      expect(pack.text('data/letters/brief-1.txt')).toContain(quote);
    },
  );

  test.each([
    ['the quote is not on the page', ['--quote', 'Dit staat er niet.'], 'Dit staat er niet.'],
    ['the practice is unknown', ['--practice', 'no-such-practice'], 'no-such-practice'],
    ['the page does not exist', ['--page', '/no/such/page.html'], '/no/such/page.html'],
    ['the page cannot be captured', ['--page', 'about:blank'], quote],
  ])('ends with one sentence when %s', (_name, flags, named) => {
    const usual = ['--page', writePage(), '--quote', quote, '--practice', 'recording-interview'];
    const given = new Map<string, string>();
    for (const list of [usual, flags])
      for (let i = 0; i < list.length; i += 2) given.set(list[i] ?? '', list[i + 1] ?? '');
    const { status, stderr, journey } = demo(...[...given].flat());
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(journey).toMatchObject({ ok: false, pack: null });
    expect(`${stderr} ${journey.errors.join(' ')}`).toContain(named);
  });
});
