/** How each kind of element is written: most as they are, those that would load or run as a still. */
import { attributeOf, textContentOf } from '../anchoring/read-node.ts';
import { attributeNamesOf, attributePieces, openTag } from './attributes.ts';
import { writeCanvas } from './canvas.ts';
import { writeInput, writeOption, writeTextArea } from './form-fields.ts';
import { writeFrame } from './frames.ts';
import { writeRoot } from './head.ts';
import { writeImage, writeSvgImage } from './images.ts';
import { closeTag, escapeText } from './markup.ts';
import { writeEmbedded, writeMedia } from './media.ts';
import { isHtml, nameOf, rootElementOf } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { writeLink, writeStyle } from './style-elements.ts';
import { nothing, type Written } from './written.ts';

type Writer = (element: Element, reading: Reading) => Written;

const drop: Writer = () => nothing;

/** By name alone: a `<script>` in a drawing is a script too. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ...'head script noscript noembed noframes template base param source track bgsound'
    .split(' ')
    .map((name): [string, Writer] => [name, drop]),
  ['style', writeStyle],
  ['animate', writeAnimation],
  ['set', writeAnimation],
]);

const htmlWriters: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['title', writeTitle],
  ['meta', writeMeta],
  ['link', writeLink],
  ['img', writeImage],
  ['canvas', writeCanvas],
  ['input', writeInput],
  ['textarea', writeTextArea],
  ['option', writeOption],
  ['video', writeMedia],
  ['audio', writeMedia],
  ...'iframe frame portal fencedframe'
    .split(' ')
    .map((name): [string, Writer] => [name, writeFrame]),
  ...'object embed applet'.split(' ').map((name): [string, Writer] => [name, writeEmbedded]),
]);

/** Never throws: an element that cannot be read is written bare, with its children. */
export function writeElement(element: Element, reading: Reading): Written {
  try {
    return writerOf(element, reading)(element, reading);
  } catch {
    return {
      open: ['<span data-orig-unreadable>'],
      children: element,
      close: '</span>',
    };
  }
}

function writerOf(element: Element, { document }: Reading): Writer {
  const name = nameOf(element);
  if (name === 'html' && element === rootElementOf(document)) return writeRoot;
  const special = isHtml(element) ? htmlWriters.get(name) : svgWriter(name);
  return writers.get(name) ?? special ?? writePlain;
}

const svgWriter = (name: string) => (name === 'image' ? writeSvgImage : null);

function writePlain(element: Element, reading: Reading): Written {
  const { tag, markup } = openTag(element);
  // The parser drops a line break right after <pre>, so one is written.
  const firstLine = tag === 'pre' ? '\n' : '';
  return {
    open: [markup, ...attributePieces(element, reading), `>${firstLine}`],
    children: element,
    close: closeTag(tag),
  };
}

function writeTitle(element: Element): Written {
  const text = escapeText(textContentOf(element) ?? '');
  return { open: [`<title>${text}`], children: null, close: '</title>' };
}

/** Without those that steer the browser: other policies, a jump to another page, cookies. */
function writeMeta(element: Element, reading: Reading): Written {
  const names = attributeNamesOf(element).map((name) => name.toLowerCase());
  const isSteering = names.includes('http-equiv') || names.includes('charset');
  if (isSteering || /referrer/i.test(attributeOf(element, 'name') ?? '')) return nothing;
  return writePlain(element, reading);
}

/** An animation may write any address into a link; those that do are left out. */
function writeAnimation(element: Element, reading: Reading): Written {
  const target = attributeOf(element, 'attributeName') ?? '';
  return /href|^on|src/i.test(target) ? nothing : writePlain(element, reading);
}
