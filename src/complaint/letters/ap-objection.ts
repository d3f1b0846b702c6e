/** Objection against the AP's refusal, built on the reason that the AP gave. */
import { receiverAddress } from '../../data/routes.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, list, paragraph, said } from '../inlines.ts';
import { nameWithAddress } from '../recipient.ts';
import type {
  ApObjectionFacts,
  ApObjectionProFormaFacts,
  GroundAnswer,
} from './ap-objection-facts.ts';
import { apObjectionWords } from './ap-objection-words.ts';
import { factorBlocks } from './ap-parts.ts';
import { apWords } from './ap-words.ts';
import { asClause } from './as-clause.ts';
import { frameOutward } from './outward-frame.ts';
import { inBrackets } from './outward-inlines.ts';
import {
  contactTable,
  forWhom,
  groundsLater,
  objectorAsks,
  ofDecision,
  views,
} from './outward-parts.ts';

function answerTo(answer: GroundAnswer, language: LetterLanguage): Block[] {
  const words = apObjectionWords[language];
  switch (answer.ground) {
    case 'no-prior-contact':
      return [
        paragraph(words.wrote),
        contactTable(answer.contacts, language),
        paragraph(...words.handleNow),
      ];
    case 'not-own-data': {
      const why = [asClause(answer.why), ...inBrackets(answer.exhibits, language)];
      return [paragraph(...words.ownData, ...why, '.')];
    }
    case 'no-infringement':
      return [paragraph(words.seeDifferently), ...views(answer.views, language)];
    case 'priority':
      return [
        paragraph(words.notAllWeighed, ...inBrackets(answer.exhibits, language), '.'),
        ...factorBlocks(answer.factors, language),
        paragraph(...words.investigate),
      ];
    case 'treated-as-tip':
      return [
        paragraph(words.atTop[answer.label], ...inBrackets(answer.exhibits, language), '.'),
        paragraph(...words.wantedDecision[answer.label]),
      ];
  }
}

/** A ground in our words, in those of the AP where they were copied, and the answer. */
function groundBlocks(answer: GroundAnswer, at: number, language: LetterLanguage): Block[] {
  const words = apObjectionWords[language];
  return [
    heading(words.reason(at + 1)),
    paragraph(words.reasons[answer.ground]),
    ...(answer.apWords.trim() === ''
      ? []
      : [paragraph(words.theirWords), paragraph(said(answer.apWords))]),
    ...answerTo(answer, language),
  ];
}

function against(facts: ApObjectionProFormaFacts, language: LetterLanguage): Block[] {
  const words = apObjectionWords[language];
  return [
    paragraph(words.against, ...ofDecision(facts.decision, language), '.'),
    paragraph(
      words.answered[facts.answered],
      dayRef(facts.askedOn),
      words.about,
      said(nameWithAddress(facts.against)),
      '.',
    ),
    ...forWhom(facts, language),
  ];
}

const frame = (language: LetterLanguage) => ({
  language,
  recipient: receiverAddress('ap-objection').lines,
  salutation: apWords[language].salutation,
});

export function apObjection(facts: ApObjectionFacts, language: LetterLanguage): Letter {
  const words = apObjectionWords[language];
  return frameOutward(facts, {
    ...frame(language),
    kind: 'ap-objection',
    subject: words.subject,
    blocks: [
      ...against(facts, language),
      heading(words.whyNot),
      paragraph(...words.eachReason),
      ...facts.grounds.flatMap((answer, at) => groundBlocks(answer, at, language)),
      heading(words.asksTitle),
      list(words.asks),
      ...objectorAsks(facts, language),
    ],
  });
}

export const apObjectionProForma = (
  facts: ApObjectionProFormaFacts,
  language: LetterLanguage,
): Letter =>
  frameOutward(facts, {
    ...frame(language),
    kind: 'ap-objection-pro-forma',
    subject: apObjectionWords[language].subjectProForma,
    blocks: [
      ...against(facts, language),
      ...groundsLater(language),
      ...objectorAsks(facts, language),
    ],
  });
