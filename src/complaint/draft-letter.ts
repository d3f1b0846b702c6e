/** Brief: from the facts of a dossier to a letter. Without a sender, an address or a record there is none. */
import type { Language } from '../domain/language.ts';
import type { AddressLines, Letter, LetterKind } from '../domain/letter.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { accessRequestEn } from './letters/access-request.en.ts';
import { accessRequestNl } from './letters/access-request.nl.ts';
import type { AccessRequestFacts } from './letters/access-request-facts.ts';
import type { Sender } from './letters/frame.ts';
import type { Recipient } from './recipient.ts';

/** Facts as far as they are known: `null` where nobody has filled in who writes, or to whom. */
export type LetterInput = Omit<AccessRequestFacts, 'sender' | 'recipient'> & {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly sender: Sender | null;
  readonly recipient: Recipient | null;
};

export type LetterError = 'sender-missing' | 'recipient-missing' | 'no-records';

const filledLines = (lines: AddressLines) =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

type Party = { readonly name: string; readonly addressLines: AddressLines };

/** The party without blank lines; `null` when its name or address is missing. */
function complete<P extends Party>(party: P | null): P | null {
  if (party === null) return null;
  const name = party.name.trim();
  const addressLines = filledLines(party.addressLines);
  return name === '' || addressLines.length === 0 ? null : { ...party, name, addressLines };
}

/** The letter in the language asked for. A missing fact is an error, never a blank in the letter. */
export function draftLetter(input: LetterInput): Result<Letter, LetterError> {
  const sender = complete(input.sender);
  const recipient = complete(input.recipient);
  if (sender === null) return fail('sender-missing');
  if (recipient === null) return fail('recipient-missing');
  if (input.reported.length === 0) return fail('no-records');
  const facts = { ...input, sender: { ...sender, email: sender.email?.trim() || null }, recipient };
  return ok(write(input.kind, input.language, facts));
}

function write(kind: LetterKind, language: Language, facts: AccessRequestFacts): Letter {
  switch (`${kind}:${language}` as const) {
    case 'access-request:nl':
      return accessRequestNl(facts);
    case 'access-request:en':
      return accessRequestEn(facts);
  }
}
