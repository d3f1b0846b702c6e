/** Reads what a page shows out of the operators that draw it. */
import type { Font } from './fonts.ts';
import { type Matrix, same, times } from './matrix.ts';
import { moveBy, moveTo, nextLine, nothingShown, type Shown, show } from './shown.ts';
import { hasMark, unitsOfString } from './text-strings.ts';
import { type Lexer, lexerOf, nextToken, type Token } from './tokens.ts';

export type PageText = {
  readonly text: string;
  /** Texts that stand for what is shown, and are not shown. */
  readonly said: readonly Uint16Array[];
  readonly fonts: ReadonlySet<Font>;
};

/** The font that the page means by a name. */
type FontNamed = (name: string) => Font | null;

type Reading = {
  readonly shown: Shown;
  readonly said: Uint16Array[];
  readonly fontNamed: FontNamed;
};
type Operator = (reading: Reading, operands: readonly Token[]) => void;

export function readPageText(content: Uint8Array, fontNamed: FontNamed): PageText {
  const reading: Reading = { shown: nothingShown(), said: [], fontNamed };
  const lexer = lexerOf(content);
  let operands: Token[] = [];
  for (let token = nextToken(lexer); token !== null; token = nextToken(lexer)) {
    if (token.kind !== 'word' || brackets.has(token.word)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'ID') skipImage(lexer);
    else operators.get(token.word)?.(reading, operands);
    say(reading, operands.filter(isMarked));
    operands = [];
  }
  return { text: reading.shown.text, said: reading.said, fonts: reading.shown.fonts };
}

const brackets = new Set(['[', ']', '<<', '>>']);

/** The pixels of a small picture stand among the words; `EI` ends them. */
function skipImage(lexer: Lexer): void {
  const { bytes } = lexer;
  const isBlank = (at: number) => (bytes[at] ?? 0) <= 0x20;
  let at = bytes.indexOf(0x45, lexer.at);
  while (at >= 0 && !(bytes[at + 1] === 0x49 && isBlank(at - 1) && isBlank(at + 2)))
    at = bytes.indexOf(0x45, at + 1);
  lexer.at = at < 0 ? bytes.length : at + 2;
}

const numbers = (operands: readonly Token[]): number[] =>
  operands.flatMap((token) => (token.kind === 'number' ? [token.value] : []));

function matrixOf(operands: readonly Token[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operands);
  return [a, b, c, d, e, f];
}

const isMarked = (token: Token): boolean => token.kind === 'string' && hasMark(token.bytes);

function say({ said }: Reading, operands: readonly Token[]): void {
  for (const token of operands) if (token.kind === 'string') said.push(unitsOfString(token.bytes));
}

const sayAll: Operator = (reading, operands) =>
  say(
    reading,
    operands.filter((token) => !isMarked(token)),
  );

const showOn: Operator = ({ shown }, operands) => show(shown, operands);

const showOnNextLine: Operator = ({ shown }, operands) => {
  nextLine(shown);
  show(shown, operands);
};

const setFont: Operator = ({ shown, fontNamed }, operands) => {
  const name = operands.find((token) => token.kind === 'name');
  shown.font = name?.kind === 'name' ? fontNamed(name.name) : null;
};

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['q', ({ shown }) => void shown.keptPages.push(shown.page)],
  [
    'Q',
    ({ shown }) => {
      shown.page = shown.keptPages.pop() ?? shown.page;
    },
  ],
  [
    'cm',
    ({ shown }, operands) => {
      shown.page = times(matrixOf(operands), shown.page);
    },
  ],
  ['BT', ({ shown }) => moveTo(shown, same)],
  ['Tm', ({ shown }, operands) => moveTo(shown, matrixOf(operands))],
  [
    'TL',
    ({ shown }, operands) => {
      shown.leading = numbers(operands)[0] ?? 0;
    },
  ],
  ['Td', ({ shown }, operands) => move(shown, operands)],
  [
    'TD',
    ({ shown }, operands) => {
      shown.leading = -(numbers(operands)[1] ?? 0);
      move(shown, operands);
    },
  ],
  ['T*', ({ shown }) => nextLine(shown)],
  ['Tf', setFont],
  ['Tj', showOn],
  ['TJ', showOn],
  ["'", showOnNextLine],
  ['"', showOnNextLine],
  ['BDC', sayAll],
  ['DP', sayAll],
]);

function move(shown: Shown, operands: readonly Token[]): void {
  const [x = 0, y = 0] = numbers(operands);
  moveBy(shown, x, y);
}
