/** Values as they stand in the source of a page: cut by elements, with entities, in pieces. */

import { label, type Maker, type Makers } from './fill-in.ts';
import { streets } from './names-and-places.ts';
import { citizenNumber, dutchIban } from './numbers.ts';
import type { Random } from './random.ts';

function insideOut(text: string, random: Random): string {
  const tag = random.pick(['b', 'span', 'em', 'mark', 'strong']);
  const from = 2 + random.below(3);
  const to = from + 2;
  return `${text.slice(0, from)}<${tag}>${text.slice(from, to)}</${tag}>${text.slice(to)}`;
}

const inSpans = (parts: readonly string[], between: string): string =>
  parts.map((part) => `<span>${part}</span>`).join(between);

const cut = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );

export const pageMakers: Makers = new Map<string, Maker>([
  ['bsn-split', (random) => label('bsn', insideOut(citizenNumber(random), random))],
  ['bsn-boxes', (random) => label('bsn', inSpans([...citizenNumber(random)], ''))],
  [
    'bsn-entity',
    (random) =>
      label(
        'bsn',
        cut(citizenNumber(random), 3).join(
          random.pick(['&shy;', '&nbsp;', '&#8203;', '&#x2060;', '<wbr>', '&#46;']),
        ),
      ),
  ],
  ['iban-split', (random) => label('iban', inSpans(cut(dutchIban(random), 4), ' '))],
  ['iban-entity', (random) => label('iban', cut(dutchIban(random), 4).join('&nbsp;'))],
  [
    'address-br',
    (random) =>
      label(
        'home-address',
        `${random.pick(streets)} ${2 + random.below(90)}<br>\n4${random.digits(3)} KW`,
      ),
  ],
  ['phone-split', (random) => label('phone', `06-<b>${random.pick([...'12345'])}1</b> 22 33 44`)],
  ['email-split', () => label('email', 'k.duinhoven<wbr>@example.nl')],
  ['email-entity', () => label('email', 'tessalont&#64;post.example')],
  ['birth-split', () => label('birth-date', '14 <em>maart</em> 1979')],
  ['plate-split', () => label('licence-plate', '<b>KD</b>-482-<b>T</b>')],
]);
