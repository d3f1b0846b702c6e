/**
 * ReplayWeb.page on a server of its own (loopback), with one archive beside it. The program is taken from the
 * registry when it is needed and is no part of ours: its licence is another (AGPL).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const version = '2.4.6';
const integrity =
  'uG50jESRld0p+fY7+nUxIWl7hvfimreNjSmaNkc/a9a8gBdmb7PH4J42Iib+vgk9KrHd0HLScVT++LgqV5fwpQ==';

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/replaywebpage');

/** The folder of the unpacked program. Throws when it is not what it was. */
function replayProgram(): string {
  const folder = join(cache, version);
  if (existsSync(folder)) return join(folder, 'package');
  const work = mkdtempSync(join(tmpdir(), 'kantlijn-replay-'));
  const options = { cwd: work, stdio: 'pipe' } as const;
  execFileSync('npm', ['pack', '--silent', `replaywebpage@${version}`], options);
  const tarball = readFileSync(join(work, `replaywebpage-${version}.tgz`));
  if (createHash('sha512').update(tarball).digest('base64') !== integrity)
    throw new Error('another replaywebpage than it was');
  execFileSync('tar', ['xzf', `replaywebpage-${version}.tgz`], options);
  keep(work, folder);
  return join(folder, 'package');
}

function keep(work: string, folder: string): void {
  const part = `${folder}-${process.pid}`;
  cpSync(work, part, { recursive: true });
  renameSync(part, folder);
  rmSync(work, { recursive: true });
}

export type ReplaySite = {
  /** Shows that page of the archive. */
  readonly addressOf: (url: string) => string;
  close(): Promise<void>;
};

export async function startReplaySite(archive: Buffer): Promise<ReplaySite> {
  const program = replayProgram();
  const fromProgram = (name: string, type: string) => ({
    bytes: readFileSync(join(program, name)),
    type,
  });
  const files = new Map([
    ['/', fromProgram('index.html', 'text/html')],
    ['/ui.js', fromProgram('ui.js', 'text/javascript')],
    ['/sw.js', fromProgram('sw.js', 'text/javascript')],
    ['/page.wacz', { bytes: archive, type: 'application/wacz' }],
  ]);
  const server = createServer(({ url = '', headers }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    if (file) answer(response, file, headers.range);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    addressOf: (url) =>
      `http://127.0.0.1:${port}/?source=/page.wacz#view=pages&url=${encodeURIComponent(url)}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

type Served = { readonly bytes: Buffer; readonly type: string };

/** Readers of archives ask for the parts that they need. */
function answer(response: ServerResponse, { bytes, type }: Served, range?: string): void {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  const from = first === '' ? bytes.length - Number(last || bytes.length) : Number(first);
  const to =
    first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
  const part = bytes.subarray(from, to + 1);
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': part.length,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${from}-${to}/${bytes.length}` } : {}),
  });
  response.end(part);
}
