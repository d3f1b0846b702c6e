/**
 * The catalogue of practices: which rules are usually at issue, from which source, checked when. Law
 * is dated data: nothing here says that a case breaks a rule.
 */
import { asDay } from '../domain/instant.ts';
import type { Article, Practice, PracticeId } from '../domain/practice.ts';

const checkedOn = asDay('2026-11-23');

const avg = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const evrm = 'https://wetten.overheid.nl/BWBV0001000';
const uavg = 'https://wetten.overheid.nl/BWBR0040940';
const participatiewet = 'https://wetten.overheid.nl/BWBR0015703';
const telecommunicatiewet = 'https://wetten.overheid.nl/BWBR0009950';

/** The articles of one act, in the order of the catalogue. */
const of = (act: string, ...articles: string[]): Article[] =>
  articles.map((article) => ({ act, article }));

export const practices: Readonly<Record<PracticeId, Practice>> = {
  'recording-interview': {
    id: 'recording-interview',
    number: 1,
    articles: [
      ...of('AVG', '5(1)(a)', '5(1)(b)', '5(1)(c)', '5(1)(e)', '6(1)(e)', '9', '12', '13', '21'),
      ...of('AVG', '25', '35'),
      ...of('EVRM', '8'),
    ],
    sources: [avg, evrm],
    checkedOn,
    confidence: 'high',
  },
  'bank-statements': {
    id: 'bank-statements',
    number: 7,
    articles: [
      ...of('AVG', '5(1)(a)', '5(1)(c)', '6(1)(e)', '9'),
      ...of('EVRM', '8'),
      ...of('Participatiewet', '17', '53a'),
    ],
    sources: [
      avg,
      evrm,
      participatiewet,
      // Later case law asks more of claimants: income and balances have to stay readable.
      'CRvB 31 July 2001 (Veendam), https://st-ab.nl/j/jabw00/ad3773.htm',
    ],
    checkedOn,
    confidence: 'medium',
  },
  'medical-data': {
    id: 'medical-data',
    number: 8,
    articles: [
      ...of('AVG', '5(1)(c)', '6', '9', '13'),
      ...of('UAVG', '22', '30'),
      ...of('Participatiewet', '7', '9', '10'),
    ],
    sources: [avg, uavg, participatiewet],
    checkedOn,
    confidence: 'medium',
  },
  'biometric-clock': {
    id: 'biometric-clock',
    number: 28,
    articles: [
      ...of('AVG', '5(1)(c)', '7', '9(1)', '9(2)(a)', '9(2)(g)', '25', '35'),
      ...of('UAVG', '29'),
    ],
    sources: [
      avg,
      uavg,
      'AP 2019 (Nissewaard), https://www.rijnmond.nl/nieuws/175073/Nissewaard-overtrad-wet-met-vingerafdrukken',
    ],
    checkedOn,
    confidence: 'high',
  },
  'website-trackers': {
    id: 'website-trackers',
    number: 33,
    articles: [
      ...of('AVG', '4(11)', '5(1)(a)', '6', '13', '25', '44'),
      ...of('Telecommunicatiewet', '11.7a'),
    ],
    sources: [
      avg,
      telecommunicatiewet,
      'AP, https://autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies/google-analytics',
    ],
    checkedOn,
    confidence: 'medium',
  },
  'no-privacy-notice': {
    id: 'no-privacy-notice',
    number: 39,
    articles: of('AVG', '5(1)(a)', '12', '13', '14'),
    sources: [avg],
    checkedOn,
    confidence: 'high',
  },
};
