/** A letter itself: addresses, subject, blocks, closing and enclosures, as its HTML has them. */
import { dateline, letterWords } from '../../complaint/letter-words.ts';
import type { AddressLines, Letter } from '../../domain/letter.ts';
import type { Runs } from '../text/isolates.ts';
import { blockStrips, headingStrips } from './blocks.ts';
import { listStrips } from './list.ts';
import { mm } from './measures.ts';
import { lineStrips } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { heightOf, keptTogether, type Strip, strip, withRoomAbove } from './strip.ts';
import { element } from './structure.ts';
import { plainWords } from './words-of.ts';

export const letterStrips = (letter: Letter, setting: Setting): Strip[] => [
  ...addressStrips(letter.sender, 30, setting),
  ...addressStrips(letter.recipient, 40, setting),
  ...textStrips(dateline(letter), setting, 'auto'),
  ...subjectStrips(letter, setting),
  ...withRoomAbove(textStrips(letter.salutation, setting), 1.5 * setting.sizes.leading),
  ...blockStrips(letter.blocks, setting),
  ...closingStrips(letter, setting),
  ...enclosureStrips(letter, setting),
];

const textStrips = (text: string, setting: Setting, runs: Runs = 'along'): Strip[] =>
  lineStrips(plainWords(text, element('P', setting.within), { runs }), setting.direction, setting);

/** In so many millimetres, so that the next thing stands where the window of an envelope is. */
function addressStrips(lines: AddressLines, height: number, setting: Setting): Strip[] {
  const of = element('P', setting.within);
  const words = lines.flatMap((line, at) => [
    ...plainWords(line, of, { runs: 'auto' }),
    ...(at < lines.length - 1 ? plainWords('\n', of) : []),
  ]);
  const strips = lineStrips(words, setting.direction, setting);
  return [...strips, strip(Math.max(6, mm(height) - heightOf(strips)), [])];
}

const subjectStrips = ({ language, subject }: Letter, setting: Setting): Strip[] =>
  withRoomAbove(
    headingStrips('H1', `${letterWords[language].subject}: ${subject}`, setting),
    1.5 * setting.sizes.leading,
  );

function closingStrips({ closing, signature }: Letter, setting: Setting): Strip[] {
  const signed = withRoomAbove(textStrips(signature, setting, 'auto'), mm(20));
  return withRoomAbove(
    keptTogether([...textStrips(closing, setting), ...signed]),
    1.5 * setting.sizes.leading,
  );
}

function enclosureStrips({ enclosures, language }: Letter, setting: Setting): Strip[] {
  if (enclosures.length === 0) return [];
  const items = enclosures.map((text) => [{ kind: 'said' as const, text }]);
  return [
    ...withRoomAbove(
      headingStrips('H2', letterWords[language].enclosures, setting),
      setting.sizes.headingGap,
    ),
    ...listStrips({ kind: 'list', ordered: false, items }, setting),
  ];
}
