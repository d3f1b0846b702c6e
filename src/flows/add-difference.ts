/** Adds to a capture how the text that was shown differs from the text that the site had sent. */
import { lineDifferences } from '../anchoring/line-differences.ts';
import type { CapturePiece, PagePiece } from '../domain/capture.ts';
import {
  type SentText,
  type SourceDifference,
  writeSourceDifference,
} from '../domain/source-difference.ts';

/** The same pieces, with `source-difference` before the end when the page sent a text to compare with. */
export async function* addDifference(
  pieces: AsyncIterable<PagePiece>,
): AsyncGenerator<CapturePiece> {
  const shown: Uint8Array<ArrayBuffer>[] = [];
  let sent: SentText | null = null;
  let isText = false;
  for await (const piece of pieces) {
    if (piece.kind === 'sent-text') {
      sent = piece.sent;
      continue;
    }
    if (piece.kind === 'part') isText = piece.role === 'text';
    if (piece.kind === 'chunk' && isText) shown.push(piece.bytes);
    if (piece.kind === 'end' && sent) yield* differenceOf(sent, await new Blob(shown).text());
    yield piece;
  }
}

function* differenceOf({ from, text }: SentText, shown: string): Generator<CapturePiece> {
  const result = text.kind === 'none' ? notCompared(text.reason) : compare(text.text, shown);
  const bytes = new TextEncoder().encode(writeSourceDifference({ from, result }));
  yield { kind: 'part', role: 'source-difference', mediaType: 'text/plain;charset=utf-8' };
  yield { kind: 'chunk', bytes };
}

/** UTF-16 units of both texts together. */
const longest = 8_000_000;

function compare(sent: string, shown: string): SourceDifference['result'] {
  if (sent.length + shown.length > longest) return notCompared('too-large');
  const lines = lineDifferences(sent, shown);
  if (lines === null) return notCompared('took-too-long');
  return lines.length === 0 ? { kind: 'same' } : { kind: 'different', lines };
}

const notCompared = (
  reason: Extract<SourceDifference['result'], { kind: 'not-compared' }>['reason'],
): SourceDifference['result'] => ({ kind: 'not-compared', reason });
