/** Which words of the file are selected on the screen, whatever the browser says where that begins. */
import type { TextSpan } from '../../../../domain/lines-of-text.ts';

/** On each element that holds a piece of the text: where it begins in that. */
export const startAttribute = 'data-start';

/** The words that are selected inside `root`; `null` when there are none. */
export function selectedWords(root: HTMLElement): TextSpan | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>(`[${startAttribute}]`)].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = placeIn(first, range.startContainer, range.startOffset) ?? beginOf(first);
  const end = placeIn(last, range.endContainer, range.endOffset) ?? endOf(last);
  return start < end ? { start, end } : null;
}

const beginOf = (piece: HTMLElement): number => Number(piece.getAttribute(startAttribute));
const endOf = (piece: HTMLElement): number => beginOf(piece) + (piece.textContent?.length ?? 0);

/** `null` when that place is not inside the piece. A piece holds one text and nothing else. */
function placeIn(piece: HTMLElement, node: Node, offset: number): number | null {
  if (!piece.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) return beginOf(piece) + offset;
  return offset === 0 ? beginOf(piece) : endOf(piece);
}
