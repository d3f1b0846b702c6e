/** Writes form fields as the page offered them. What somebody typed is never kept. */
import { attributeOf, matches, textContentOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag } from './attributes.ts';
import { bytesAttribute } from './images.ts';
import { closeTag, escapeText, type Piece } from './markup.ts';
import { isInput, isTextArea } from './page-readers.ts';
import { usePicture } from './pictures.ts';
import type { Reading } from './reading.ts';
import type { Written } from './written.ts';

/** Their value is a label or a code of the page's, not something that is typed. */
const labelTypes = new Set(['button', 'checkbox', 'radio', 'reset', 'submit']);
const secretTypes = new Set(['file', 'hidden', 'password']);

export function writeInput(element: Element, reading: Reading): Written {
  const without = keepsValue(element) ? [] : ['value'];
  const { markup } = openTag(element);
  const rest = attributePieces(element, reading, without);
  return {
    open: [markup, ...rest, ...buttonPicture(element, reading), '>'],
    children: null,
    close: '',
  };
}

function buttonPicture(element: Element, reading: Reading): Piece[] {
  const url = attributeOf(element, 'src');
  if (!url || !isInput(element) || element.type !== 'image') return [];
  const resource = usePicture(reading, url, reading.base);
  return [() => bytesAttribute('src', resource)];
}

function keepsValue(element: Element): boolean {
  if (!isInput(element) || secretTypes.has(element.type)) return false;
  if (labelTypes.has(element.type)) return true;
  return !isTouched(element) && element.value === element.defaultValue;
}

/**
 * True when somebody has been in the field. Frameworks such as React copy what is typed into the
 * `value` attribute, so that it looks as if the page had come with it.
 */
function isTouched(element: Element): boolean {
  try {
    return matches(element, ':user-valid, :user-invalid, :autofill, :focus');
  } catch {
    return true; // A browser that cannot say: better a field too empty than one too full.
  }
}

export function writeTextArea(element: Element, reading: Reading): Written {
  const { tag, markup } = openTag(element);
  const text = isTextArea(element) && !isTouched(element) ? (textContentOf(element) ?? '') : '';
  const firstLine = text.startsWith('\n') ? '\n' : ''; // The parser drops the first line break.
  return {
    open: [
      markup,
      ...attributePieces(element, reading, ['value']),
      `>${firstLine}${escapeText(text)}`,
    ],
    children: null,
    close: closeTag(tag),
  };
}
