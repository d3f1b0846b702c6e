/** Brief: from the facts of a dossier to a letter. Without a sender, an address or a record there is none. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Letter, LetterKind } from '../domain/letter.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { principalsFault } from './authority-faults.ts';
import { completeParty } from './complete-party.ts';
import { letterWithoutNumbers } from './letter-without-numbers.ts';
import { accessRequestEn } from './letters/access-request.en.ts';
import { accessRequestNl } from './letters/access-request.nl.ts';
import type { AccessRequestFacts } from './letters/access-request-facts.ts';
import type { FrameFacts, Sender } from './letters/frame.ts';
import type { FactError, RequestFacts } from './letters/request-facts.ts';
import { writeRequest } from './letters/requests.ts';
import type { Recipient } from './recipient.ts';

/** Facts as far as they are known: `null` where nobody has filled in who writes, or to whom. */
type Known<F extends FrameFacts> = Omit<F, 'sender' | 'recipient'> & {
  readonly sender: Sender | null;
  readonly recipient: Recipient | null;
};

/** Each kind of letter with the facts that it needs, in a language that its receiver takes. */
export type LetterInput =
  | ({
      readonly kind: 'access-request';
      readonly language: LetterLanguage;
    } & Known<AccessRequestFacts>)
  | RequestInput;

type RequestInput = KnownOf<RequestFacts> & { readonly language: 'nl' };
type KnownOf<F> = F extends FrameFacts ? Known<F> : never;

export type InputOf<K extends LetterKind> = Extract<LetterInput, { readonly kind: K }>;

export type LetterError = 'sender-missing' | 'recipient-missing' | 'no-records';

/** Who writes for others needs their names, and what shows it. */
export type RepresentationError = 'principal-incomplete' | 'authorisation-missing';

type AnyError = LetterError | FactError | RepresentationError;

/** Whoever writes for themselves represents nobody. */
type ForOneself = { readonly principals?: never };

/** The letter in the language asked for. A missing fact is an error, never a blank in the letter. */
export function draftLetter(
  input: InputOf<'access-request'> & ForOneself,
): Result<Letter, LetterError>;
export function draftLetter(input: LetterInput): Result<Letter, AnyError>;
export function draftLetter(input: LetterInput): Result<Letter, AnyError> {
  const sender = completeParty(input.sender);
  const recipient = completeParty(input.recipient);
  // Without anybody to write to it does not matter yet who writes.
  if (recipient === null) return fail('recipient-missing');
  if (sender === null) return fail('sender-missing');
  const unproven = principalsFault({ papers: [], principals: [], ...input });
  if (unproven !== null) return fail(unproven);
  const letter = write(input, {
    sender: { ...sender, email: sender.email?.trim() || null },
    recipient,
  });
  return letter.ok ? ok(letterWithoutNumbers(letter.value)) : letter;
}

type Parties = Pick<FrameFacts, 'sender' | 'recipient'>;

function write(input: LetterInput, parties: Parties): Result<Letter, LetterError | FactError> {
  if (input.kind === 'access-request')
    return accessRequest({ ...input, ...parties }, input.language);
  return writeRequest({ ...input, ...parties });
}

function accessRequest(
  facts: AccessRequestFacts,
  language: LetterLanguage,
): Result<Letter, LetterError> {
  if (facts.reported.length === 0) return fail('no-records');
  return ok(language === 'nl' ? accessRequestNl(facts) : accessRequestEn(facts));
}
