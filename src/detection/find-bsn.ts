/** Citizen numbers. One number in eleven passes the test by chance, so the words beside it count too. */
import { before, behind, isDirect, sinceLast } from './beside.ts';
import { passesElevenTest } from './check-digits.ts';
import type { Found } from './detector.ts';
import { type DigitRun, digitRuns } from './digit-groups.ts';
import { saidInTable } from './table.ts';
import { beginnings } from './vocabulary.ts';

const saysSo = beginnings(
  'bsn, b s n, burgerservice, servicenummer, rgerservice, vicenummer, burger service, burger-service, sofi, citizen service number, social security number, persoonsnummer',
);

const saysOtherwise = beginnings(
  'rsin, kvk, k.v.k, kamer van koophandel, btw, fiscaal, dossier, zaak, factuur, order, bestel, polis, klant, relatie, kenmerk, referentie, ref, nota, betaling, besluit, document, tel, fax, mobiel, vestiging, isbn, track, zending, pakket, contract, lidmaatschap, lidnummer, debiteur, melding, aanvraag, ticket, serie, artikel, meter, rekening, v-nummer, v-nr, inkoop, verzend, kvnr, vergunning, opdracht, bijvoorbeeld',
);

/** What is counted, and not a name of anybody. */
const counted = beginnings('euro, eur, miljoen, inwoners, keer, procent, stuks, huishoudens');

export function* findBsn(text: string): Generator<Found> {
  for (const run of digitRuns(text, 8, 9)) {
    const judged = isWhole(text, run) ? judge(text, run) : null;
    if (judged) yield { start: run.start, end: run.end, ...judged };
  }
}

type Judged = Pick<Found, 'confidence' | 'reason'> | null;

function judge(text: string, run: DigitRun): Judged {
  if (passesElevenTest(run.digits))
    return judgePassing(run, whatIsSaid(text, run), isPartOf(text, run));
  const mayBeMistyped = run.digits.length === 9 && run.groups === 1;
  if (!mayBeMistyped || whatIsSaid(text, run) !== 'bsn') return null;
  return { confidence: 'medium', reason: 'word-beside' };
}

function judgePassing({ digits, groups }: DigitRun, said: Said, isPart: boolean): Judged {
  if (said === 'bsn') return { confidence: 'high', reason: 'check-and-word' };
  if (digits.length < 9) return null;
  if (isPart) return { confidence: 'low', reason: 'check-only' };
  if (said === 'other') return { confidence: 'low', reason: 'check-against-word' };
  return { confidence: groups > 4 ? 'low' : 'medium', reason: 'check-only' };
}

/** Not a piece of something longer (`1.234.567,89`), and no amount. */
function isWhole(text: string, { start, end }: DigitRun): boolean {
  if (/\d[.,]$|[€$]\s?$/.test(before(text, start, 2))) return false;
  if (isDay(text.slice(start, end))) return false;
  const next = behind(text, end, 12);
  return (
    !/^(?:,\d{1,2}(?!\d)|[a-z]\d|\s?[€%])/i.test(next) && next.trimStart().search(counted) !== 0
  );
}

/** `3SABC447856777`, `978-90-5955-766-1`: it may be nobody’s own. */
const isPartOf = (text: string, { start, end, groups }: DigitRun): boolean =>
  /[a-z]$/i.test(before(text, start, 1)) ||
  (groups > 1 && (/\d-$/.test(before(text, start, 2)) || /^-\d/.test(behind(text, end, 2))));

/** `10-10-2024` has eight digits too. */
const isDay = (written: string): boolean =>
  /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|(?:19|20)\d\d[-./]\d\d[-./]\d\d)$/.test(written);

type Said = 'bsn' | 'other' | 'nothing';

/** The word that is nearest before it decides; one right behind it, too. */
function whatIsSaid(text: string, { start, end }: DigitRun): Said {
  const next = behind(text, end, 26);
  if (isSaidBehind(next) || ofTheTaxOffice.test(next)) return 'bsn';
  const said = saidInTable(text, start) ?? before(text, start);
  const so = inSentence(sinceLast(saysSo, said));
  const otherwise = sinceLast(saysOtherwise, said);
  if (so !== null && isNearest(so, otherwise)) return /\d{4}/.test(so) ? 'nothing' : 'bsn';
  return isDirect(otherwise?.replace(/^\t/, '') ?? null) || anyNumber.test(said.slice(-24))
    ? 'other'
    : 'nothing';
}

/** `1234.56.782.T.24.0001`: letters of the tax office begin with the number of whom they are about. */
const ofTheTaxOffice = /^\.[A-Z]\.\d\d(?!\d)/;

/** `… uw BSN. Formuliernummer 302645494` */
const inSentence = (since: string | null): string | null =>
  since === null || /[.!?]\s\s?\p{Lu}\p{Ll}/u.test(since) ? null : since;

/** Whatever else is numbered. */
const anyNumber = /\p{L}(?:nummer|nr|code)[.:\s]{0,3}$/iu;

/** `BSN/RSIN:` and `BSN of V-nummer` say both, and then it may be one. */
const isNearest = (so: string, otherwise: string | null): boolean =>
  otherwise === null ||
  so.length < otherwise.length ||
  (so.length - otherwise.length < 16 && /^\S{0,7}(?:\/| of | en )/.test(so));

/** `123456782 (BSN)`, `… (uw BSN)`, `… is mijn BSN`. */
function isSaidBehind(next: string): boolean {
  const at = next.search(saysSo);
  return at >= 0 && tie.test(next.slice(0, at));
}

const tie = /^\s?(?:\(|, |= |is )[a-z ]{0,12}$/;
