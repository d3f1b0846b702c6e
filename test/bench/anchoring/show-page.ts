/** Puts lines of text on the page, in three shapes: as they are, behind a banner, and in another DOM. */
import type { Random } from '../../support/seeded-random.ts';
import { type ShownNode, type ShownText, shownText } from './shown-text.ts';

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** Makes the content of each block, and notes which text node shows what. */
type Writer = {
  readonly nodes: ShownNode[];
  /** The text node for `text`, which is the next part of the lines. */
  readonly write: (text: string) => Text;
  /** A line ends here. */
  readonly endLine: () => void;
};

function createWriter(): Writer {
  const nodes: ShownNode[] = [];
  let at = 0;
  return {
    nodes,
    write(text) {
      const node = document.createTextNode(text);
      nodes.push({ node, start: at });
      at += text.length;
      return node;
    },
    endLine() {
      at++;
    },
  };
}

const cookieBanner = (): HTMLElement =>
  element(
    'div',
    element('h2', 'Cookies op deze website'),
    element('p', 'Wij gebruiken cookies om de website beter te maken. Kies wat u toestaat.'),
    element('button', 'Alles toestaan'),
    element('button', 'Weigeren'),
  );

/** One paragraph for each line. */
function paragraphs(lines: readonly string[], writer: Writer): HTMLElement[] {
  return lines.map((line) => {
    const paragraph = element('p', writer.write(line));
    writer.endLine();
    return paragraph;
  });
}

/** The page as it was when it was marked. */
export function showBefore(lines: readonly string[]): ShownText {
  const writer = createWriter();
  document.body.replaceChildren(...paragraphs(lines, writer));
  return shownText(lines, writer.nodes);
}

/** The page as it is now: in two more elements, behind a banner; lines that were wrapped, in one more. */
export function showAfter(lines: readonly string[], wrapped: readonly number[]): ShownText {
  const writer = createWriter();
  const isWrapped = new Set(wrapped);
  const blocks = paragraphs(lines, writer).map((paragraph, line) =>
    isWrapped.has(line) ? element('section', paragraph) : paragraph,
  );
  document.body.replaceChildren(cookieBanner(), element('div', element('main', ...blocks)));
  return shownText(lines, writer.nodes);
}

const inlineNames = ['span', 'a', 'b', 'em', 'font', 'mark', 'small'];
const blockNames = ['div', 'section', 'article', 'blockquote', 'li', 'dd', 'h3'];

/** A line of text with parts of it in elements: about one for every `spacing` characters. */
function inlineParts(line: string, spacing: number, writer: Writer, random: Random): Node[] {
  const parts: Node[] = [];
  for (let at = 0; at < line.length; ) {
    const length = 1 + random.below(2 * spacing - 1);
    const end = wholeCharacters(line, Math.min(line.length, at + length));
    const text = writer.write(line.slice(at, end));
    parts.push(parts.length % 2 === 1 ? element(random.pick(inlineNames), text) : text);
    at = end;
  }
  return parts;
}

/** An end that does not cut a character (two units, such as an emoji) in two. */
const wholeCharacters = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;

/** Paragraphs with links and bold words in them, about one for every `spacing` characters. */
export function showMarkedUp(lines: readonly string[], spacing: number, random: Random): ShownText {
  const writer = createWriter();
  const blocks = lines.map((line) => {
    const paragraph = element('p', ...inlineParts(line, spacing, writer, random));
    writer.endLine();
    return paragraph;
  });
  document.body.replaceChildren(element('main', ...blocks));
  return shownText(lines, writer.nodes);
}

export const putBannerOnTop = (): void => document.body.prepend(cookieBanner());

/**
 * The same text as a reader mode or another content system would have it: other elements, other
 * nesting, text cut anywhere, comments and white space in between.
 */
export function showOtherwise(lines: readonly string[], random: Random): ShownText {
  const writer = createWriter();
  const root = element('div');
  let parent = root;
  for (const line of lines) {
    if (random.chance(0.2)) parent = nextParent(root, parent, random);
    const parts = inlineParts(line, 10 + random.below(120), writer, random);
    writer.endLine();
    const nested = random.chance(0.3) ? [element('span', element('span', ...parts))] : parts;
    parent.append(...indent(random), element(random.pick(blockNames), ...nested));
  }
  document.body.replaceChildren(element('div', root));
  return shownText(lines, writer.nodes);
}

/** One level deeper, or back at the top. */
function nextParent(root: HTMLElement, parent: HTMLElement, random: Random): HTMLElement {
  const above = random.chance(0.6) ? root : parent;
  const next = element(random.pick(['div', 'section', 'article']));
  above.append(next);
  return next;
}

const indent = (random: Random): Node[] => [
  document.createTextNode(`\n${' '.repeat(random.below(9))}`),
  ...(random.chance(0.1) ? [document.createComment(' advertentie ')] : []),
];
