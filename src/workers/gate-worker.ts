/** The worker that searches a finished pack for what was covered. Started by `search-made.ts`. */
import type { Leak, Unwanted } from '../domain/leak.ts';
import type { PersonalKind } from '../domain/personal.ts';
import { sourceOf } from '../hand-over/sealed-file.ts';
import type { Hit } from '../leak-gate/gate-report.ts';
import { searchPack } from '../leak-gate/search-pack.ts';
import { patternIds, type Wanted } from '../leak-gate/wanted.ts';
import type { FromGateWorker, ToGateWorker } from './gate-messages.ts';

const say = (message: FromGateWorker): void => self.postMessage(message);

const wantedOf = ({ values, allowed }: Unwanted): Wanted => ({
  needles: values.map(({ kind, value }, at) => ({ id: String(at), kind, value })),
  patterns: true,
  allowed,
});

async function search({ file, unwanted }: ToGateWorker): Promise<void> {
  const source = sourceOf(file);
  const { hits, unread } = await searchPack(source, wantedOf(unwanted), {
    onProgress: (done) => say({ kind: 'progress', done, total: source.byteLength }),
  });
  const leaks = hits.filter(counts).map((hit) => leakOf(hit, unwanted));
  const paths = new Set(unread.map(({ path }) => path));
  say({ kind: 'searched', leaks: eachOnce(leaks), unread: [...paths] });
}

/** A name may be a part of another word; a number or an address that somebody has is that, whatever touches it. */
const counts = ({ extent, needle }: Hit): boolean =>
  extent === 'whole' || needle.kind !== 'own-word';

function leakOf({ path, needle }: Hit, { values }: Unwanted): Leak {
  const kind = values[Number(needle.id)]?.kind ?? patternKinds[needle.id];
  if (kind === undefined) throw new Error('a hit of nothing that was looked for');
  return { path, kind, isChosen: patternKinds[needle.id] === undefined };
}

const patternKinds: Readonly<Record<string, PersonalKind>> = {
  [patternIds.bsn]: 'bsn',
  [patternIds.iban]: 'iban',
};

const eachOnce = (leaks: readonly Leak[]): Leak[] => [
  ...new Map(leaks.map((leak) => [`${leak.kind} ${leak.path}`, leak])).values(),
];

addEventListener('message', ({ data }: MessageEvent<ToGateWorker>) => {
  // What is reported here reaches the page as an error of its worker.
  search(data).catch(reportError);
});
