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
      const picture = readFileSync(join(out, 'screenshot-full.png'));
      expect(journey.steps).toContainEqual(expect.objectContaining({ name: 'full-page' }));
      const pack = openPack(join(out, journey.pack));
      expect(pack.text('data/documents/brief-1.txt')).toContain(quote);
      const [kept = ''] = pack.files().filter((file) => file.endsWith('screenshot-full.png'));
      expect(pack.bytes(kept)).toEqual(picture);
    },
  );

  test('speaks English, takes the organisation by its code, and the note as it is typed', () => {
    const note = 'Zij zei: <script>alert(1)</script> {naam} $& 😀';
    const given = ['--page', writePage(), '--quote', quote, '--practice', 'recording-interview'];
    const { out, journey } = demo(
      ...given,
      ...['--lang', 'en', '--organisation', 'GM0303', '--note', note],
    );
    expect(journey).toMatchObject({ ok: true, errors: [] });
    const pack = openPack(join(out, journey.pack));
    const records = pack.rows('record');
    expect(records).toMatchObject([{ note, organisation: { name: 'Dronten' } }]);
    expect(pack.text('data/documents/brief-1.txt')).toContain('van de gemeente Dronten');
  });

  test.each([
    ['the quote is not on the page', ['--quote', 'Dit staat er niet.'], 'Dit staat er niet.'],
    ['the practice is unknown', ['--practice', 'no-such-practice'], 'no-such-practice'],
    ['the page does not exist', ['--page', '/no/such/page.html'], '/no/such/page.html'],
    [
      'the page cannot be captured in Chromium',
      ['--page', 'chrome://version', '--quote', 'JavaScript', '--browser', 'chromium'],
      'The page cannot be captured',
    ],
    [
      'the page cannot be captured in Firefox',
      ['--page', 'about:license', '--quote', 'Mozilla Public License', '--browser', 'firefox'],
      'The page cannot be captured',
    ],
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
