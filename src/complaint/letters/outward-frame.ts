/** The frame of a letter to somebody who is no organisation of the catalogue: authority, court, ombudsman. */
import { receiverAddress } from '../../data/routes.ts';
import type { AddressLines, Letter } from '../../domain/letter.ts';
import { nameWithAddress } from '../recipient.ts';
import { type LetterContent, type Sender, townOf } from './frame.ts';
import { type Body, exhibitsOfAll, type OutwardFacts } from './outward-facts.ts';
import { nameEnclosures } from './papers.ts';

export type OutwardContent = Omit<LetterContent, 'enclosures'> & {
  readonly recipient: AddressLines;
  readonly salutation: string;
};

const closings = { nl: 'Met vriendelijke groet,', en: 'Yours faithfully,' } as const;

/** A body in one line, to say in a letter to somebody else who is meant. */
export const nameBody = (body: Body): string =>
  body.kind === 'ap' ? receiverAddress('ap').lines.join(', ') : nameWithAddress(body.recipient);

const senderLines = ({ name, addressLines, email }: Sender): AddressLines => [
  name,
  ...addressLines,
  ...(email === null ? [] : [email]),
];

export const enclosuresOf = (
  { papers, reported }: Pick<OutwardFacts, 'papers' | 'reported'>,
  language: Letter['language'],
): string[] => nameEnclosures(exhibitsOfAll(reported), papers, language);

type Framed = Pick<OutwardFacts, 'day' | 'papers' | 'reported'>;

export const frameOutward = (
  facts: Framed & { readonly sender: Sender },
  content: OutwardContent,
): Letter => ({
  ...content,
  sender: senderLines(facts.sender),
  place: townOf(facts.sender.addressLines),
  day: facts.day,
  closing: closings[content.language],
  signature: facts.sender.name,
  enclosures: enclosuresOf(facts, content.language),
});

/** Without a sender nothing tells who wrote it: `unnamed` stands in the place of the name. */
export function frameMaybeNamed(
  facts: Framed & { readonly sender: Sender | null },
  unnamed: string,
  content: OutwardContent,
): Letter {
  const { sender } = facts;
  if (sender !== null) return frameOutward({ ...facts, sender }, content);
  const nobody = { name: unnamed, addressLines: [], email: null };
  return { ...frameOutward({ ...facts, sender: nobody }, content), sender: [] };
}

/** An organisation writes, and somebody signs for it. */
export const frameSigned = (
  facts: OutwardFacts,
  signer: string,
  content: OutwardContent,
): Letter => ({ ...frameOutward(facts, content), signature: `${signer}, ${facts.sender.name}` });
