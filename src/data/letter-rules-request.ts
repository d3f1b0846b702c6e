/** The rules that the letters to an organisation lean on, with where and when they were read. */
import { asDay } from '../domain/instant.ts';
import type { Article } from '../domain/practice.ts';
import type { RuleSet } from '../domain/rule-set.ts';

const rules = {
  'pass-on': { act: 'Awb', article: '2:3' },
  'least-data': { act: 'AVG', article: '5(1)(c)' },
  basis: { act: 'AVG', article: '6(1)' },
  'withdraw-consent': { act: 'AVG', article: '7(3)' },
  'free-consent': { act: 'AVG', article: '7(4)' },
  rectify: { act: 'AVG', article: '16' },
  'erase-not-needed': { act: 'AVG', article: '17(1)(a)' },
  'erase-consent': { act: 'AVG', article: '17(1)(b)' },
  'erase-objected': { act: 'AVG', article: '17(1)(c)' },
  'erase-no-basis': { act: 'AVG', article: '17(1)(d)' },
  'erase-limits': { act: 'AVG', article: '17(3)' },
  'restrict-contested': { act: 'AVG', article: '18(1)(a)' },
  'restrict-not-erase': { act: 'AVG', article: '18(1)(b)' },
  'restrict-objected': { act: 'AVG', article: '18(1)(d)' },
  'restrict-effect': { act: 'AVG', article: '18(2)' },
  'restrict-end': { act: 'AVG', article: '18(3)' },
  'tell-receivers': { act: 'AVG', article: '19' },
  object: { act: 'AVG', article: '21(1)' },
  'other-processors': { act: 'AVG', article: '28(2)' },
  'processor-agreement': { act: 'AVG', article: '28(3)' },
  'processor-helps': { act: 'AVG', article: '28(3)(e)' },
  'officer-secrecy': { act: 'AVG', article: '38(5)' },
  'officer-secrecy-nl': { act: 'UAVG', article: '39' },
  'reaction-is-decision': { act: 'UAVG', article: '34' },
  'application-term': { act: 'Awb', article: '4:13' },
  'objection-answer-term': { act: 'Awb', article: '7:10' },
  'penalty-days': { act: 'Awb', article: '4:17(1)' },
  'notice-weeks': { act: 'Awb', article: '4:17(3)' },
  'appeal-after-notice': { act: 'Awb', article: '6:12(2)' },
  conduct: { act: 'Awb', article: '9:1' },
  'conduct-contents': { act: 'Awb', article: '9:4' },
  'conduct-hearing': { act: 'Awb', article: '9:10' },
  'conduct-term': { act: 'Awb', article: '9:11' },
  'conduct-findings': { act: 'Awb', article: '9:12' },
  'woo-subject': { act: 'Woo', article: '4.1' },
  'woo-term': { act: 'Woo', article: '4.4(1)' },
  'woo-adjournment': { act: 'Woo', article: '4.4(2)' },
  'woo-no-penalty': { act: 'Woo', article: '8.2' },
} as const satisfies Readonly<Record<string, Article>>;

/**
 * Read through the look-ups behind the routes (`src/data/routes`) and, for AVG 18 and 28 and the Woo,
 * in copies of the text on other sites. The rest is not yet compared with the official text.
 */
export const requestRules: RuleSet<keyof typeof rules> = {
  rules,
  sources: [
    {
      title: 'Verordening (EU) 2016/679 (AVG)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    { title: 'Uitvoeringswet AVG', url: 'https://wetten.overheid.nl/BWBR0040940' },
    { title: 'Algemene wet bestuursrecht', url: 'https://wetten.overheid.nl/BWBR0005537' },
    { title: 'Wet open overheid', url: 'https://wetten.overheid.nl/BWBR0045754' },
    { title: 'Artikel 18 AVG (kopie)', url: 'https://avgb.nl/art-18-avg' },
    {
      title: 'Artikel 28 AVG (kopie)',
      url: 'https://gdpr-text.com/lt/read/article-28/?col=2&lang1=nl&lang2=en&lang3=de',
    },
    {
      title: 'Woo, hoofdstuk 8 (kopie)',
      url: 'https://wetten.legaltools.nl/wet-open-overheid/hoofdstuk-8',
    },
  ],
  checkedOn: asDay('2026-11-26'),
  checkBy: asDay('2027-02-28'),
  confidence: 'medium',
};
