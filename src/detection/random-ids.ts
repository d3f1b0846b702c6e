/** What no person made up: ids and tokens, by their name or by how they look. */
import { setOf } from './vocabulary.ts';

/**
 * Names of parameters that carry one whatever it looks like; without `-`, `_` and capitals. Of a word that pages use for other things too (`code`, `state`) the value must look it. */
const telling = setOf(
  'sessionid, sessid, jsessionid, phpsessid, aspnetsessionid, aspsessionid, cfid, cftoken, token, accesstoken, idtoken, refreshtoken, authtoken, csrftoken, xsrftoken, csrfmiddlewaretoken, csrf, xsrf, apitoken, logintoken, resettoken, downloadtoken, usertoken, auth, authorization, apikey, secret, clientsecret, signature, sig, hmac, ticket, nonce, samlart, samlrequest, samlresponse, otp, codechallenge, codeverifier, sso, magic, uuid, guid, userid, uid, klantid, klantnr, klantnummer, persoonid, zaakid, caseid, dossierid, requestverificationtoken, viewstate, sessiontoken, sessionkey, relaystate, zoeksessie, sessie, sessieid, sessietoken, bearer, jwt',
);

export function isTelling(name: string): boolean {
  const bare = (
    name
      .split(/[.[\]]/)
      .filter((part) => part !== '')
      .at(-1) ?? ''
  )
    .replace(/[-_]/g, '')
    .toLowerCase()
    .replace(/^x(?=[a-z]{6})/, '');
  return telling.has(bare);
}

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const leastRandom = 16;
/** What is random goes on to be. */
const mostLookedAt = 256;

/** No word and no number of a person's making: long, and of all kinds of characters. */
export function looksRandom(whole: string): boolean {
  const value = whole.slice(0, mostLookedAt);
  if (value.length < leastRandom) return false;
  if (uuid.test(value)) return true;
  if (/^[0-9a-f]+$/i.test(value)) return /\d/.test(value) && /[a-f]/i.test(value);
  if (!/^[\w.~+/%=-]+$/.test(value)) return false;
  const hasAll = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
  return hasAll && changesOf(value) >= value.length / 4;
}

/** How often the kind of character changes: in words and dates seldom. */
function changesOf(value: string): number {
  let changes = 0;
  for (let at = 1; at < value.length; at++)
    if (kindOf(value[at] ?? '') !== kindOf(value[at - 1] ?? '')) changes++;
  return changes;
}

const kindOf = (one: string): string =>
  /\d/.test(one) ? 'digit' : /[A-Z]/.test(one) ? 'capital' : 'small';
