// Turns a function and its arguments into the text of an expression, to be run somewhere else.

/**
 * The expression of a promise for the function's answer.
 * The compilers of tests wrap named functions in a helper `__name`, which the other side lacks.
 */
export function callSource<Args extends readonly unknown[]>(
  fn: (...args: Args) => unknown,
  args: Args,
): string {
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(async () => { const __name = (named) => named; return await (${fn})(${values}); })()`;
}

/** The same, with answer or fault packed in JSON, for ways that carry only text. */
export const packedSource = (source: string) =>
  `(async () => {
    try { return JSON.stringify({ answer: await ${source} }); }
    catch (error) { return JSON.stringify({ fault: String(error), stack: String(error?.stack) }); }
  })()`;

type Packed<Answer> = { readonly answer: Answer } | { readonly fault: string; stack: string };

/** Opens what `packedSource` packed: returns the answer, or throws the fault. */
export function unpack<Answer>(text: string): Awaited<Answer> {
  const packed: Packed<Awaited<Answer>> = JSON.parse(text);
  if ('fault' in packed) throw new Error(`${packed.fault}\n${packed.stack}`);
  return packed.answer;
}
