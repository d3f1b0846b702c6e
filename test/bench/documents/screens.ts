/** Screens full of text, as pages have them, cut in tiles for paper as print copies are. */
import { parts, screens, words } from './paper-dossier.ts';

const [width, height, quality] = [1_280, 2_828, 0.85];
const [line, characters] = [28, 90];

/** Lines of text and some colours: a page of a municipality, of which a tile weighs some 300 kB. */
async function tile(screen: number, part: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height / parts);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  paint(context, screen);
  context.fillStyle = '#123';
  context.font = '16px sans-serif';
  for (let at = 0; at * line < height / parts; at++)
    context.fillText(`${screen} ${part} ${at} ${words.slice(0, characters)}`, 200, 220 + at * line);
  return (await canvas.convertToBlob({ type: 'image/jpeg', quality })).bytes();
}

function paint(context: OffscreenCanvasRenderingContext2D, screen: number): void {
  const colours = context.createLinearGradient(0, 0, width, 200);
  colours.addColorStop(0, `hsl(${screen * 18} 60% 60%)`);
  colours.addColorStop(1, `hsl(${screen * 18 + 120} 60% 60%)`);
  context.fillStyle = colours;
  context.fillRect(0, 0, width, 200);
}

let drawn: Promise<Uint8Array<ArrayBuffer>[]> | null = null;

/** By screen, each with its parts one after the other. Drawn once. */
export function tiles(): Promise<Uint8Array<ArrayBuffer>[]> {
  drawn ??= Promise.all(
    Array.from({ length: screens * parts }, (_, at) =>
      tile(Math.floor(at / parts), (at % parts) + 1),
    ),
  );
  return drawn;
}
