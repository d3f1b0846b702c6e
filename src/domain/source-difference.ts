/**
 * Verschil tussen wat de site stuurde en wat de browser toonde: line by line, of the text that people
 * read. Kept as a file that programs know too (a unified diff), with what came of comparing on top.
 */

/** Where the source came from. Asked for again, it is what the site sent then, not what was seen. */
export const sourceOrigins = ['cache', 'asked-again'] as const;
export type SourceOrigin = (typeof sourceOrigins)[number];

/** Why source and page were not compared. */
export const notComparedReasons = ['no-html', 'too-large', 'unreadable', 'took-too-long'] as const;
export type NotCompared = (typeof notComparedReasons)[number];

/** The readable text of the source, or why there is none. */
export type SentText = {
  readonly from: SourceOrigin;
  readonly text:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'none'; readonly reason: NotCompared };
};

export type DifferenceLine = {
  /** `gone` was only sent, `new` was only shown, `gap` stands for lines that are the same. */
  readonly kind: 'same' | 'gone' | 'new' | 'gap';
  readonly text: string;
};

export type SourceDifference = {
  readonly from: SourceOrigin;
  readonly result:
    | { readonly kind: 'same' }
    | { readonly kind: 'different'; readonly lines: readonly DifferenceLine[] }
    | { readonly kind: 'not-compared'; readonly reason: NotCompared };
};

const heading = '# Kantlijn source-difference 1';
const signs = { same: ' ', gone: '-', new: '+', gap: '@' } as const;

/** As `source-difference.txt`. */
export function writeSourceDifference({ from, result }: SourceDifference): string {
  const outcome = result.kind === 'not-compared' ? result.reason : result.kind;
  const lines = result.kind === 'different' ? result.lines : [];
  const written = lines.map(({ kind, text }) => `${signs[kind]}${text}`);
  const names = written.length > 0 ? ['--- source.html', '+++ text.txt'] : [];
  return [heading, `# from: ${from}`, `# outcome: ${outcome}`, ...names, ...written, ''].join('\n');
}

/** What the file says, or `null` when it is another file. */
export function readSourceDifference(file: string): SourceDifference | null {
  const [first, second = '', third = '', ...rest] = file.split('\n');
  const from = sourceOrigins.find((origin) => second === `# from: ${origin}`);
  if (first !== heading || from === undefined) return null;
  const outcome = third.replace('# outcome: ', '');
  const reason = notComparedReasons.find((known) => known === outcome);
  if (reason) return { from, result: { kind: 'not-compared', reason } };
  if (outcome === 'same') return { from, result: { kind: 'same' } };
  if (outcome !== 'different') return null;
  return { from, result: { kind: 'different', lines: rest.slice(2, -1).map(lineOf) } };
}

function lineOf(written: string): DifferenceLine {
  const text = written.slice(1);
  if (written.startsWith(signs.gone)) return { kind: 'gone', text };
  if (written.startsWith(signs.new)) return { kind: 'new', text };
  return { kind: written.startsWith(signs.gap) ? 'gap' : 'same', text };
}
