/** Letter of an organisation for many people: a request for enforcement to the AP. */
import { receiverAddress } from '../../data/routes.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { heading, paragraph, said } from '../inlines.ts';
import { aboutWhat, againstWhom, sharingBlocks, wishBlocks } from './ap-parts.ts';
import { apWords } from './ap-words.ts';
import type { CollectiveRequestFacts } from './collective-request-facts.ts';
import { collectiveWords } from './collective-words.ts';
import { paperNumbers } from './outward-facts.ts';
import { frameSigned } from './outward-frame.ts';
import { inBrackets } from './outward-inlines.ts';
import { contactTable, principalList, views, whatHappened } from './outward-parts.ts';

function whoWeAre(facts: CollectiveRequestFacts, language: LetterLanguage): Block[] {
  const words = collectiveWords[language];
  const copies = (kind: 'statutes' | 'authorisation') =>
    inBrackets(paperNumbers(facts, kind), language);
  return [
    heading(words.whoWeAre),
    paragraph(...words.interest(copies('statutes'))),
    paragraph(said(facts.interest)),
    ...(facts.principals.length === 0
      ? []
      : [paragraph(...words.mandated(copies('authorisation'))), principalList(facts)]),
  ];
}

export function collectiveRequest(facts: CollectiveRequestFacts, language: LetterLanguage): Letter {
  const [ap, words] = [apWords[language], collectiveWords[language]];
  return frameSigned(facts, facts.signer, {
    kind: 'collective-request',
    language,
    recipient: receiverAddress('ap').lines,
    salutation: ap.salutation,
    subject: words.subject,
    blocks: [
      paragraph(...words.label),
      ...whoWeAre(facts, language),
      ...againstWhom(facts.against, language),
      ...aboutWhat(facts.practice, language),
      paragraph(...words.howMany(facts.count)),
      paragraph(words.whoIsI),
      ...whatHappened(facts, language),
      ...sharingBlocks(facts.sharing ?? null, language),
      heading(ap.think.many),
      ...views(facts.views, language, 'many'),
      heading(ap.tried.many),
      contactTable(facts.contacts, language, 'many'),
      ...wishBlocks(facts.wish, language, 'many'),
      paragraph(...ap.wantsDecision.many),
    ],
  });
}
