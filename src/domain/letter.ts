/**
 * Brief: a typed document. HTML and text are renderings of it; what a person typed is data in it and
 * never markup.
 */
import type { Day } from './instant.ts';
import type { Language } from './language.ts';

export type LetterKind = 'access-request';

/** Text that the letter says itself, or text that the person or the page said. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly language: string | null;
      readonly source: string;
    };

export type AddressLines = readonly string[];

export type Letter = {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly sender: AddressLines;
  readonly recipient: AddressLines;
  /** Town of the sender; `null` when the address does not tell: then the date stands alone. */
  readonly place: string | null;
  readonly day: Day;
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
  readonly signature: string;
  /** What lies with it: "Bijlage 1: …". */
  readonly enclosures: readonly string[];
};
