/** Pieces of a text that do not lie over one another, in order. */
import { firstWhere } from '../domain/first-where.ts';

export type Span = { readonly start: number; readonly end: number };

export class Spans<S extends Span> {
  readonly #spans: S[] = [];

  /** Adds `span` when nothing is there yet; true when it was. */
  addIfFree(span: S): boolean {
    const at = this.#firstEndingAfter(span.start);
    const next = this.#spans[at];
    if (next !== undefined && next.start < span.end) return false;
    this.#spans.splice(at, 0, span);
    return true;
  }

  inOrder(): readonly S[] {
    return this.#spans;
  }

  #firstEndingAfter(place: number): number {
    return firstWhere(this.#spans.length, (at) => (this.#spans[at]?.end ?? 0) > place);
  }
}
