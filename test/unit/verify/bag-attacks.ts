/** Attacks on the bag: files and lists that do not fit each other. */
import type { Bytes } from '../../../src/zip/records.ts';
import { changed, isAt, pathIn, retagged, zipOf } from './surgery.ts';
import {
  type Attack,
  edited,
  extra,
  folder,
  info,
  lists,
  parts,
  plus,
  renamed,
  text,
  without,
} from './taken-pack.ts';

const zeros = new Uint8Array(500);
const padding = (bytes: Bytes = zeros) => extra('padding', { bytes });

export const onPadding: readonly Attack[] = [
  [
    'padding that says something',
    () => zipOf([...parts, padding(zeros.with(499, 1))]),
    'file-not-listed padding',
  ],
  ['padding before the lists', () => zipOf(plus(padding())), 'file-not-listed padding'],
  ['padding at the beginning', () => zipOf([padding(), ...parts]), 'file-not-listed padding'],
  [
    'padding that is deflated',
    () => zipOf([...parts, extra('padding', { bytes: zeros, compress: true })]),
    'file-not-listed padding',
  ],
  [
    'padding in a list',
    () => zipOf([...retagged([...parts, padding()])]),
    'manifest-wrong tagmanifest-sha256.txt',
  ],
  [
    'padding in the payload',
    () => zipOf([...parts, extra('data/padding', { bytes: zeros })]),
    'payload-count-wrong',
    'file-not-listed data/padding',
  ],
  [
    'padding in capitals',
    () => zipOf([...parts, extra('Padding', { bytes: zeros })]),
    'file-not-listed Padding',
  ],
];

export const onBag: readonly Attack[] = [
  [
    'the lists changed places',
    () => zipOf([...parts.slice(0, -2), ...parts.slice(-2).toReversed()]),
    `manifest-wrong ${lists[1]}`,
  ],
  ['no bag', () => zipOf(parts.filter(({ path }) => path.includes('/data/'))), 'not-a-pack'],
  ['a file beside the folder', () => zipOf(plus(extra('x', { path: 'x.txt' }))), 'not-a-pack'],
  ['two folders', () => zipOf(plus(extra('x', { path: 'other/x.txt' }))), 'not-a-pack'],
  [
    'another name for the folder',
    () => zipOf(parts.map((part) => ({ ...part, path: `bewijspakket-00000000/${pathIn(part)}` }))),
    `bag-info-wrong ${info}`,
  ],
  [
    'a later version',
    () => zipOf(retagged(edited(info, (t) => t.replace('Version: 1', 'Version: 2')))),
    'version-unknown',
  ],
  [
    'another declaration',
    () => zipOf(retagged(edited('bagit.txt', (t) => t.replace('1.0', '0.97')))),
    'bag-declaration-wrong bagit.txt',
  ],
  [
    'another encoding',
    () => zipOf(retagged(edited('bagit.txt', (t) => t.replace('UTF-8', 'UTF-16')))),
    'bag-declaration-wrong bagit.txt',
  ],
  [
    'an edition that does not exist',
    () => zipOf(retagged(edited(info, (t) => t.replace(/(Edition: ).*/, '$1press')))),
    `bag-info-wrong ${info}`,
  ],
  [
    'no day',
    () => zipOf(retagged(edited(info, (t) => t.replace(/Bagging-Date: .*\n/, '')))),
    `bag-info-wrong ${info}`,
  ],
  [
    'two days',
    () => zipOf(retagged(edited(info, (t) => `${t}Bagging-Date: 2026-11-27\n`))),
    `bag-info-wrong ${info}`,
  ],
  [
    'part 4 of 3',
    () => zipOf(retagged(edited(info, (t) => `${t}Bag-Count: 4 of 3\n`))),
    `bag-info-wrong ${info}`,
  ],
  [
    'a wrong sum',
    () => zipOf(retagged(edited(info, (t) => t.replace(/(Oxum: )\d/, '$19')))),
    'payload-count-wrong',
  ],
  [
    'an entry added',
    () => zipOf(plus(extra('data/x.txt'))),
    'payload-count-wrong',
    'file-not-listed data/x.txt',
  ],
  ['an entry added beside the payload', () => zipOf(plus(extra('x.txt'))), 'file-not-listed x.txt'],
  ['an entry removed', () => zipOf(without(text)), 'payload-count-wrong', `file-missing ${text}`],
  [
    'an entry renamed by case',
    () => zipOf(renamed(text, `${folder}/data/Index.html`)),
    'file-not-listed data/Index.html',
    `file-missing ${text}`,
  ],
  [
    'two entries changed places',
    () =>
      zipOf([...parts.slice(0, 5), ...parts.slice(6, 7), ...parts.slice(5, 6), ...parts.slice(7)]),
    'manifest-wrong manifest-sha256.txt',
  ],
  ...['bagit.txt', info, 'manifest-sha256.txt', 'tagmanifest-sha256.txt'].map(
    (path): Attack => [`${path} removed`, () => zipOf(without(path)), `file-missing ${path}`],
  ),
  ...lists.flatMap((list): Attack[] => [
    [
      `${list} lists itself`,
      () => relistedWith(list, (t) => `${t}${'0'.repeat(64)}  ${list}\n`),
      `manifest-lists-itself ${list}`,
    ],
    [
      `${list} with one space`,
      () => relistedWith(list, (t) => t.replace('  ', ' ')),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with an asterisk`,
      () => relistedWith(list, (t) => t.replace('  ', ' *')),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} in capitals`,
      () => relistedWith(list, (t) => t.replace(/^[0-9a-f]{64}/, (d) => d.toUpperCase())),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with an empty line`,
      () => relistedWith(list, (t) => `${t}\n`),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} without its last line feed`,
      () => relistedWith(list, (t) => t.slice(0, -1)),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with a line twice`,
      () => relistedWith(list, (t) => `${t}${t.split('\n')[0]}\n`),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with lines of Windows`,
      () => relistedWith(list, (t) => t.replaceAll('\n', '\r\n')),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with a mark before it`,
      () => relistedWith(list, (t) => `\ufeff${t}`),
      `manifest-wrong ${list}`,
    ],
    [
      `${list} with a path upwards`,
      () => relistedWith(list, (t) => `${t}${'0'.repeat(64)}  ../x\n`),
      `manifest-wrong ${list}`,
    ],
  ]),
  [
    'a list that is no text',
    () =>
      zipOf(retagged(changed(parts, isAt(lists[0]), () => ({ bytes: new Uint8Array([0xff]) })))),
    `manifest-wrong ${lists[0]}`,
  ],
];

const relistedWith = (list: string, edit: (text: string) => string): Bytes => {
  const made = edited(list, edit);
  return zipOf(list === 'manifest-sha256.txt' ? retagged(made) : made);
};
