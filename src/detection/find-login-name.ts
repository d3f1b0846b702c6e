/** The name that somebody logs in with, where it is said to be one. */
import { behind } from './beside.ts';
import type { Found } from './detector.ts';
import { forthOver } from './scan.ts';
import { beginnings, setOf } from './vocabulary.ts';

const label = beginnings(
  'digid gebruikersnaam, digidgebruikersnaam, digid_gebruikersnaam, digid-gebruikersnaam, digid inlognaam, digid-inlognaam, digid loginnaam, digid-loginnaam, digid-naam, digid naam, digid-id, digid account, digid-account, digid username, digid user name, digid user, gebruikersnaam, inlognaam, loginnaam, login-naam, username, user name, ingelogd als, ingelogd met, aangemeld als, logged in as, loginname',
);

/** Words between the label and the name. */
const linking = setOf(
  'is, toch, nu, dus, was, luidt, luidde, heet, namelijk, van, voor, bij, op, in, uw, mijn, de, het, digid, =, :, die, ik, gebruik, account, for, my, your, (digid), digid:, digid=, gebruikersnaam:, is:, was:',
);
/** Words that may follow and are no name: a sentence goes on. */
const noName = setOf(
  'en, of, niet, wachtwoord, vergeten, een, met, via, om, kunt, kan, moet, wordt, werd, onjuist, geblokkeerd, aanvragen, invullen, gebruiken, delen, nooit, gast, geen, heeft, wijzigen, kwijt, staat, dan, dat, naam, and, or, the, to, not, gebruikersnaam, inlognaam, aan, te, ook, nodig, opnieuw, verplicht, u, we, wij, bekend, onbekend, this, het, er, zijn, worden, hebt, had, hoeft, nog, als, maar, want, bestaat, klopt, veranderd',
);
const mostWords = 4;

export function* findLoginName(text: string): Generator<Found> {
  for (const { 0: said, index } of text.matchAll(label)) {
    const found = nameBehind(text, index + said.length);
    if (found === null) continue;
    const { start, end, between } = found;
    const isLikely =
      /[:=]/.test(between) ||
      /digid/i.test(said + between) ||
      /[\d._@]/.test(text.slice(start, end));
    yield { start, end, confidence: isLikely ? 'high' : 'low', reason: 'word-beside' };
  }
}

const inWord = /[^\s"'“”‘’()<>,;?]/;
const around = /[\s"'“”‘’()<>,;:=[\]?]/;

type Name = { readonly start: number; readonly end: number; readonly between: string };

/** The first word behind the label that links nothing; `null` when the sentence goes on. */
function nameBehind(text: string, from: number): Name | null {
  let at = from;
  for (let count = 0; count <= mostWords; count++) {
    const start = forthOver(text, at, around, 6);
    const row = text.slice(start, forthOver(text, start, inWord, 64));
    const word = row.replace(/[.:!?=]{1,3}$/, '');
    if (noName.has(word.toLowerCase())) return null;
    const isSpeaker = row.endsWith(':');
    if (!linking.has(word.toLowerCase()) && !isSpeaker)
      return isName(word)
        ? { start, end: start + word.length, between: text.slice(from, start) }
        : null;
    at = start + row.length;
  }
  return null;
}

const isName = (word: string): boolean =>
  word.length >= 4 &&
  /^[\p{L}\p{N}._@+-]{4,}$/u.test(word) &&
  behind(word, 0).search(/[\p{L}\p{N}]/u) === 0;
