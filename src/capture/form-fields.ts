/**
 * Writes form fields as the page offered them. What somebody typed and chose is kept only when they asked
 * for it. Passwords, not even their length, and names of files never are.
 */
import { attributeOf, getterOf, matches, textContentOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag } from './attributes.ts';
import { bytesAttribute } from './images.ts';
import { attribute, closeTag, escapeText, type Piece } from './markup.ts';
import { isInput, isOption, isTextArea } from './page-readers.ts';
import { usePicture } from './pictures.ts';
import type { Reading } from './reading.ts';
import type { Written } from './written.ts';

const typeOf = getterOf(HTMLInputElement.prototype, 'type');
const currentValueOf = getterOf(HTMLInputElement.prototype, 'value');
const defaultValueOf = getterOf(HTMLInputElement.prototype, 'defaultValue');
const isCheckedOf = getterOf(HTMLInputElement.prototype, 'checked');
const typedTextOf = getterOf(HTMLTextAreaElement.prototype, 'value');
const isChosenOf = getterOf(HTMLOptionElement.prototype, 'selected');

/** Their value is a label or a code of the page's, not something that is typed. */
const labelTypes = new Set(['button', 'checkbox', 'radio', 'reset', 'submit']);
const choiceTypes = new Set(['checkbox', 'radio']);
const secretTypes = new Set(['file', 'hidden', 'password']);

export function writeInput(element: Element, reading: Reading): Written {
  const { markup } = openTag(element);
  return {
    open: [markup, ...valuePieces(element, reading), ...buttonPicture(element, reading), '>'],
    children: null,
    close: '',
  };
}

/** All attributes, and of the value and the tick what may be kept. */
function valuePieces(element: Element, reading: Reading): Piece[] {
  if (!isInput(element) || isSecret(element)) return attributePieces(element, reading, ['value']);
  if (!reading.ports.choices.keepsTyped)
    return attributePieces(element, reading, isAsOffered(element) ? [] : ['value']);
  if (choiceTypes.has(typeOf(element))) return choicePieces(element, reading);
  return [
    ...attributePieces(element, reading, ['value']),
    currentValueOf(element) ? attribute('value', currentValueOf(element)) : '',
  ];
}

const choicePieces = (input: HTMLInputElement, reading: Reading): Piece[] => [
  ...attributePieces(input, reading, ['checked']),
  isCheckedOf(input) ? attribute('checked', '') : '',
];

/** Also a password that is shown for a moment, by a page that makes its field an ordinary one. */
const isSecret = (input: HTMLInputElement): boolean =>
  secretTypes.has(typeOf(input)) ||
  /password|one-time-code/i.test(attributeOf(input, 'autocomplete') ?? '');

const isAsOffered = (input: HTMLInputElement): boolean =>
  labelTypes.has(typeOf(input)) ||
  (!isTouched(input) && currentValueOf(input) === defaultValueOf(input));

function buttonPicture(element: Element, reading: Reading): Piece[] {
  const url = attributeOf(element, 'src');
  if (!url || !isInput(element) || typeOf(element) !== 'image') return [];
  const resource = usePicture(reading, url, reading.base);
  return [() => bytesAttribute('src', resource)];
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
  const text = isTextArea(element) ? textIn(element, reading) : '';
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

function textIn(area: HTMLTextAreaElement, { ports }: Reading): string {
  if (ports.choices.keepsTyped) return typedTextOf(area);
  return isTouched(area) ? '' : (textContentOf(area) ?? '');
}

/** Which one was chosen counts only when that may be kept. */
export function writeOption(element: Element, reading: Reading): Written {
  const keepsChoice = reading.ports.choices.keepsTyped && isOption(element);
  const { tag, markup } = openTag(element);
  return {
    open: [
      markup,
      ...attributePieces(element, reading, keepsChoice ? ['selected'] : []),
      keepsChoice && isChosenOf(element) ? attribute('selected', '') : '',
      '>',
    ],
    children: element,
    close: closeTag(tag),
  };
}
