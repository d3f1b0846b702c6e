/** Who writes, to whom, about whom and which decision: complete facts, or what is missing. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { AuthorityLetterError } from './authority-errors.ts';
import type { AuthorityFacts, AuthorityInput, InputFor } from './authority-input.ts';
import { completeParty } from './complete-party.ts';
import type { Sender } from './letters/frame.ts';
import type { Body } from './letters/outward-facts.ts';
import type { Recipient } from './recipient.ts';

type Found<T> = Result<T, AuthorityLetterError>;

const need = <T>(value: T | null, error: AuthorityLetterError): Found<T> =>
  value === null ? fail(error) : ok(value);

/** Both, or the first that is missing. */
function both<A, B, T>(a: Found<A>, b: Found<B>, make: (a: A, b: B) => T): Found<T> {
  if (!a.ok) return a;
  return b.ok ? ok(make(a.value, b.value)) : b;
}

function senderOf(sender: Sender | null): Found<Sender> {
  const complete = completeParty(sender);
  if (complete === null) return fail('sender-missing');
  return ok({ ...complete, email: complete.email?.trim() || null });
}

const organisation = (against: Recipient | null) =>
  need(completeParty(against), 'organisation-missing');

const recipientAndDecision = <D>(recipient: Recipient | null, decision: D | null) =>
  both(
    need(completeParty(recipient), 'recipient-missing'),
    need(decision, 'decision-missing'),
    (to, of) => ({ recipient: to, decision: of }),
  );

const againstAndDecision = <D>(against: Recipient | null, decision: D | null) =>
  both(organisation(against), need(decision, 'decision-missing'), (whom, of) => ({
    against: whom,
    decision: of,
  }));

export function fillIn(input: AuthorityInput): Found<AuthorityFacts> {
  if (input.kind === 'ap-tip') return fillInTip(input);
  const sender = senderOf(input.sender);
  switch (input.kind) {
    case 'objection':
    case 'objection-pro-forma': {
      const rest = recipientAndDecision(input.recipient, input.decision);
      return both(sender, rest, (from, more) => ({ ...input, sender: from, ...more }));
    }
    case 'ap-objection':
    case 'ap-objection-pro-forma': {
      const rest = againstAndDecision(input.against, input.decision);
      return both(sender, rest, (from, more) => ({ ...input, sender: from, ...more }));
    }
    case 'ap-complaint':
      return both(sender, organisation(input.against), (from, against) => ({
        ...input,
        sender: from,
        against,
        phone: input.phone?.trim() || null,
      }));
    case 'collective-request':
      return both(sender, organisation(input.against), (from, against) => ({
        ...input,
        sender: from,
        against,
      }));
    case 'appeal-no-decision':
      return both(sender, courtAndLate(input), (from, more) => ({
        ...input,
        sender: from,
        ...more,
      }));
    case 'petition':
      return both(sender, courtAndOther(input), (from, more) => ({
        ...input,
        sender: from,
        ...more,
      }));
    case 'ombudsman':
      return both(sender, bodyOf(input.body), (from, body) => ({ ...input, sender: from, body }));
    case 'mandate':
      return both(sender, representativeAndAgainst(input), (from, more) => ({
        ...input,
        sender: from,
        ...more,
      }));
  }
}

/** A tip goes without a name; half a name is a mistake. */
function fillInTip(input: InputFor<'ap-tip'>): Found<AuthorityFacts> {
  const sender = input.sender === null ? ok(null) : senderOf(input.sender);
  return both(sender, organisation(input.against), (from, against) => ({
    ...input,
    sender: from,
    against,
  }));
}

const courtOf = ({ court }: InputFor<'petition' | 'appeal-no-decision'>) =>
  need(completeParty(court), 'court-missing');

const courtAndLate = (input: InputFor<'appeal-no-decision'>) =>
  both(courtOf(input), bodyOf(input.late), (court, late) => ({ court, late }));

const courtAndOther = (input: InputFor<'petition'>) =>
  both(courtOf(input), need(completeParty(input.other), 'other-party-missing'), (court, other) => ({
    court,
    other,
  }));

const representativeAndAgainst = ({ against, representative }: InputFor<'mandate'>) =>
  both(
    need(completeParty(representative), 'representative-missing'),
    organisation(against),
    (who, whom) => ({ representative: who, against: whom }),
  );

function bodyOf(body: Body | null): Found<Body> {
  if (body === null || body.kind === 'ap') return need(body, 'organisation-missing');
  const recipient = organisation(body.recipient);
  return recipient.ok ? ok({ ...body, recipient: recipient.value }) : recipient;
}
