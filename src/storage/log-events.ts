/** What a save tells in the log: of each row that comes, and of each that goes for good. */
import type { Dossier, Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import { eventOf, type LogEvent, type LogObject, objectOf } from '../domain/log-event.ts';
import type { LogEnd } from '../domain/log-line.ts';
import type { Session } from './open.ts';

/** How rows came here, when they were not made here. */
export type CameFrom = {
  readonly how: 'restored' | 'received';
  /** The log that came along with what is one's own. It goes on here, when nothing was done here before. */
  readonly log: LogBatch | null;
};

/** What is told. */
export type ToldChange = {
  readonly add: readonly Entity[];
  readonly remove: readonly RevisionId[];
  readonly from?: CameFrom | undefined;
};

export function eventsIn(session: Session, { add, remove, from }: ToldChange): LogEvent[] {
  const at = session.clock.now();
  const saved = add.map((row) => {
    const event = eventOf(row, at);
    return from === undefined ? event : { ...event, action: from.how };
  });
  const there = new Set<string>(add.map(({ id }) => id));
  const gone = remove.map((rev) => goneObject(session, rev)).filter(({ id }) => !there.has(id));
  const erased = gone.map((object): LogEvent => ({ at, action: 'erased', object, digests: [] }));
  return [...saved, ...erased];
}

/** Its row is not opened: what it was stands in its words. */
function goneObject({ tags }: Session, rev: RevisionId): LogObject {
  const words = tags.wordsOf(rev);
  const after = (name: string) => words.find((word) => word.startsWith(name))?.slice(name.length);
  return { kind: after('kind=') ?? 'unknown', id: after('id=') ?? rev, rev };
}

/** That a log came back and goes on here; it names the line that it came back with. */
export function takenUpEvent(session: Session, { add }: ToldChange, { line }: LogEnd): LogEvent {
  const dossier = add.findLast((row): row is Dossier => row.kind === 'dossier') ?? add.at(-1);
  return {
    at: session.clock.now(),
    action: 'restored',
    object: dossier === undefined ? null : objectOf(dossier),
    digests: [line],
  };
}
