/** Dutch licence plates, in the forms that the RDW gives out (sidecodes 1 to 14). */
import { before, says } from './beside.ts';
import type { Found } from './detector.ts';
import { beginnings } from './vocabulary.ts';

const shapes = [
  ...['AA-00-00', '00-00-AA', '00-AA-00', 'AA-00-AA', 'AA-AA-00', '00-AA-AA', '00-AAA-0'],
  ...['0-AAA-00', 'AA-000-A', 'A-000-AA', 'AAA-00-A', 'A-00-AAA', '0-AA-000', '000-AA-0'],
];

const pieces: Readonly<Record<string, string>> = { '0': '\\d', A: '[A-Z]' };

const patternOf = (shape: string, between: string): string =>
  [...shape].map((one) => pieces[one] ?? between).join('');

const anyWith = (between: string, flags: string): RegExp => {
  const any = shapes.map((shape) => patternOf(shape, between)).join('|');
  return new RegExp(`(?<![\\w-])(?:${any})(?![\\w-])`, flags);
};

const strict = anyWith('-', 'g');
/** As it is typed beside the word for it. */
const loose = anyWith('[- ·.]?', 'gi');

const names = beginnings(
  'kenteken, nummerbord, nummerplaat, licence plate, license plate, plate, plaka',
);
const vehicles = beginnings(
  'registration, auto, voertuig, scooter, bromfiets, motor, bestelbus, aanhanger, parkeer, geparkeerd, wagen, rdw',
);

export function* findLicencePlate(text: string): Generator<Found> {
  const taken = new Set<number>();
  for (const { 0: plate, index } of text.matchAll(strict)) {
    taken.add(index);
    const said = before(text, index);
    const isSaid = says(names, said) || says(vehicles, said);
    yield {
      ...{ start: index, end: index + plate.length },
      ...(isSaid ? sure : { confidence: 'medium', reason: 'form' }),
    };
  }
  for (const { 0: plate, index } of text.matchAll(loose))
    if (!taken.has(index) && says(names, before(text, index)))
      yield { start: index, end: index + plate.length, ...sure };
}

const sure = { confidence: 'high', reason: 'word-beside' } as const;
