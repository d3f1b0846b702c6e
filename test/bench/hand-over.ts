/**
 * `npm run bench:hand-over`: how fast a file of 500 MB is locked and opened, in both browsers, and that the
 * command `age` opens what Node locked with the same code, and the other way round. `-- 100` takes 100 MB, `-- 500 command`
 * leaves the browsers out, `-- 500 browsers` the command.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { lockFile, unlockFile } from '../../src/hand-over/age-file.ts';
import { slicesOf } from '../../src/hand-over/streams.ts';
import type { BrowserKind } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { hasAge, lockWithAgeFor } from '../support/age-command.ts';
import { extensionWithPage } from './documents/extension-with-page.ts';
import type { LockKind } from './hand-over/page.ts';

const byteLength = Number(process.argv[2] ?? 500) * 1_000_000;
const secret = await generateX25519Identity();
const key = await identityToRecipient(secret);
const folder = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));

const speed = (ms: number) => `${Math.round(byteLength / 1_000 / ms)} MB/s`.padStart(9);
const load = () => `load ${loadavg()[0]?.toFixed(1)}`;

async function bench(kind: BrowserKind): Promise<void> {
  const extensionDir = await extensionWithPage(kind, folder, 'hand-over');
  const driver = await launch(kind, { ...launchOptions(kind), extensionDir });
  const page = await driver.extensionPage('hand-over/index.html');
  console.log(`${kind} ${driver.version}, ${load()}`);
  const measured = (size: number, lock: LockKind, to: string, by: string) =>
    globalThis.measureHandOver(size, lock, to, by);
  for (const lock of ['key', 'words'] as const) {
    const { lockMs, openMs } = await page.evaluate(measured, byteLength, lock, key, secret);
    console.log(`  ${lock.padEnd(6)} locks ${speed(lockMs)}, opens ${speed(openMs)}, ${load()}`);
  }
  await driver.close();
}

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const write = (stream: ReadableStream<Uint8Array>, path: string): Promise<void> =>
  pipeline(Readable.from(stream), createWriteStream(path));

/** Both ways with the command of the operating system. */
async function withCommand(size: number): Promise<void> {
  const [plain, ours, theirs, out] = ['plain', 'ours.age', 'theirs.age', 'out'].map((name) =>
    join(folder, name),
  );
  if (!plain || !ours || !theirs || !out) return;
  execFileSync('sh', ['-c', `head -c ${size} /dev/urandom > ${plain}`]);
  await write(
    await lockFile(slicesOf(await openAsBlob(plain)), { kind: 'keys', keys: [key] }),
    ours,
  );
  execFileSync('age', ['-d', '-i', '-', '-o', out, ours], { input: `${secret}\n` });
  const isOpenedByAge = (await digestOf(out)) === (await digestOf(plain));
  lockWithAgeFor([key], plain, theirs);
  const opened = await unlockFile(await openAsBlob(theirs), { passphrases: [], secrets: [secret] });
  if (!opened.ok) throw new Error(opened.error);
  await write(opened.value, out);
  const isOpenedByUs = (await digestOf(out)) === (await digestOf(plain));
  console.log(
    `${size} bytes: age opens ours ${isOpenedByAge}, we open that of age ${isOpenedByUs}`,
  );
}

/** Around the size of a piece, and the whole. */
const sizes = [1, 65_535, 65_536, 65_537, byteLength];

try {
  if (hasAge && process.argv[3] !== 'browsers') for (const size of sizes) await withCommand(size);
  if (process.argv[3] !== 'command') {
    await bench('chromium');
    await bench('firefox');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
