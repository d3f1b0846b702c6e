/** Attacks by somebody who makes the lists anew: what the files then still say of each other. */
import { changed, flipped, relisted, textOf, utf8, zipOf } from './surgery.ts';
import {
  type Attack,
  capture,
  captureFolder,
  edited,
  isCapture,
  isPicture,
  parts,
  picture,
  rows,
  without,
} from './taken-pack.ts';

const log = 'data/audit.jsonl';

export const onContent: readonly Attack[] = [
  [
    'a row that is no JSON',
    () => zipOf(relisted(edited(rows, (t) => `${t}{"entity":\n`))),
    `row-unreadable ${rows}`,
  ],
  [
    'a row that is no object',
    () => zipOf(relisted(edited(rows, (t) => `${t}[]\n`))),
    `row-unreadable ${rows}`,
  ],
  [
    'a row without end',
    () => zipOf(relisted(edited(rows, (t) => `${t}${'x'.repeat(5 << 20)}`))),
    `row-unreadable ${rows}`,
  ],
  [
    'a row of ten thousand brackets',
    () =>
      zipOf(
        relisted(
          edited(rows, (t) => `${t}{"entity":${'['.repeat(10_000)}${']'.repeat(10_000)}}\n`),
        ),
      ),
    `row-unreadable ${rows}`,
  ],
  ['no rows', () => zipOf(relisted(without(rows))), `file-missing ${rows}`],
  [
    'a row with a file that is not there',
    () => zipOf(relisted(edited(rows, (t) => t.replaceAll('/snapshot.html', '/snapshot.htm')))),
    `row-file-missing ${captureFolder}/snapshot.htm`,
  ],
  [
    'a picture changed with both lists',
    () =>
      zipOf(relisted(changed(parts, isPicture, ({ bytes }) => ({ bytes: flipped(bytes, 99) })))),
    `row-file-missing ${picture}`,
  ],
  [
    'a description that is no JSON',
    () => zipOf(relisted(changed(parts, isCapture, () => ({ bytes: utf8('{') })))),
    `row-unreadable ${capture}`,
  ],
  [
    'a note changed with both lists',
    () =>
      zipOf(relisted(edited(rows, (t) => t.replace('Er hing een camera', 'Er hing geen camera')))),
    `seal-broken ${rows}`,
  ],
  [
    'a commitment that does not fit',
    () =>
      zipOf(
        relisted(
          changed(parts, isCapture, (part) => ({
            bytes: utf8(textOf(part).replace('"salt": "5a', '"salt": "5b')),
          })),
        ),
      ),
    `seal-broken ${captureFolder}/snapshot.html`,
  ],
  [
    'a line of the log changed with both lists',
    () => zipOf(relisted(edited(log, (t) => t.replace('"seq":0', '"seq":1')))),
    `log-broken ${log}`,
  ],
  [
    'a line put into the log',
    () => zipOf(relisted(edited(log, (t) => `${t}{"prev":"${'0'.repeat(64)}","seq":1}\n`))),
    `log-broken ${log}`,
  ],
  ['no log', () => zipOf(relisted(without(log))), `file-missing ${log}`],
];
