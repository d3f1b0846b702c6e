/**
 * `npm run bench:documents`: how long it takes to make a document of a letter, the first time and
 * after that, and how large it gets.
 */
import { pngOf } from '../support/png.ts';
import { alone, everyBlock, letterOf, madeAt } from '../unit/docx/model-letters.ts';

const words = 'In spreekkamer 2 neemt de gemeente het gesprek op met beeld en geluid. '.repeat(4);
const letter = letterOf(Array.from({ length: 10 }, () => everyBlock(words)).flat());

/** A page at 320 pixels wide: its upper half looks like text, which packs badly, the rest is paper. */
const thumbnail = (seed: number) =>
  pngOf(320, 707, (x, y) => {
    const grey = y > 350 ? 255 : (x * 7919 + y * 104_729 + seed * 31 + x * y) % 256;
    return [grey, grey, 255];
  });

const pictures = Array.from({ length: 20 }, (_, at) => ({
  name: `Bijlage ${at + 1}`,
  png: new Uint8Array(thumbnail(at)),
  alt: 'De bovenkant van de pagina, met de aangewezen zin.',
}));

const timed = async <T>(run: () => Promise<T>) => {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: performance.now() - from, processorMs: (user + system) / 1_000 };
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const say = (what: string, value: string) => console.log(`${what}: ${value}`);
const ms = (value: number) => `${Math.round(value)} ms`;

const loaded = await timed(() => import('../../src/docx/letter-docx.ts'));
const { letterDocx } = loaded.value;
const withPictures = () => letterDocx(alone(letter), { madeAt, pictures });
const first = await timed(withPictures);
const again: number[] = [];
for (let turn = 0; turn < 9; turn += 1) again.push((await timed(withPictures)).ms);
const plain = await timed(() => letterDocx(alone(letter), { madeAt }));

say('loading what makes a DOCX', ms(loaded.ms));
say('the first DOCX with 20 thumbnails', `${ms(first.ms)}, processor ${ms(first.processorMs)}`);
say('a DOCX with 20 thumbnails, median of nine', ms(median(again)));
say('the same letter without', ms(plain.ms));
say(
  'the thumbnails',
  `${pictures.reduce((sum, { png }) => sum + png.byteLength, 0)} bytes, ${letter.blocks.length} blocks`,
);
say('the file', `${first.value.byteLength} bytes`);
