/** Asks the background, which answers only while marks are shown in this tab. */
import type { Found } from '../anchoring/mark.ts';
import { anchorStatuses } from '../domain/selector.ts';
import { type Answer, type Envelope, remote } from '../messaging/channel.ts';
import type { PageAsks } from '../messaging/page-asks.ts';
import type { MarkToPaint } from '../messaging/page-calls.ts';
import { sendMessage } from './extension.ts';

export type Ask = {
  readonly [K in keyof PageAsks]: (
    ...args: Parameters<PageAsks[K]>
  ) => Promise<ReturnType<PageAsks[K]>>;
};

async function send(envelope: Envelope): Promise<Answer> {
  const answer = await sendMessage(envelope);
  if (!isAnswer(answer)) throw new Error('the background gave no answer');
  return answer;
}

const call = remote<PageAsks>(send, {
  findMarks: (value) => listOf(value, isFound),
  marksOfPage: (value) => listOf(value, isMark),
  openMark: () => null,
});

export const askBackground: Ask = {
  findMarks: (job) => call('findMarks', job),
  marksOfPage: () => call('marksOfPage'),
  openMark: (id) => call('openMark', id),
};

// Both sides come from the same build; this only tells an answer from none.

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isObject(value) && (value.ok === true || (value.ok === false && typeof value.error === 'string'));

const isFound = (value: unknown): value is Found =>
  isObject(value) &&
  anchorStatuses.some((status) => status === value.status) &&
  (value.span === null || isObject(value.span));

const isMark = (value: unknown): value is MarkToPaint =>
  isObject(value) && typeof value.annotationId === 'string' && Array.isArray(value.selectors);

function listOf<T>(value: unknown, isOne: (one: unknown) => one is T): readonly T[] {
  if (!Array.isArray(value) || !value.every(isOne))
    throw new Error('the background said otherwise');
  return value;
}
