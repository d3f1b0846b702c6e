/** What the bench uses of a package that has no types of its own. */
declare module 'dom-anchor-text-quote' {
  type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };
  export function fromRange(root: Node, range: Range): Quote;
  export function toRange(
    root: Node,
    quote: Quote,
    options?: { readonly hint?: number },
  ): Range | null;
}
