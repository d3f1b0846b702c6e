/** A letter that goes on in a tab, with who signs it: a name is kept nowhere else. */
import type { LetterDraftId } from './ids.ts';
import type { TypedSender } from './typed-sender.ts';

export type HandedLetter = { readonly id: LetterDraftId; readonly sender: TypedSender };
