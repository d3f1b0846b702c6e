/** Addresses as the Recommendation asks for them: IRIs (RFC 3987), and never relative. */

const withoutPath = /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?/i;

/** True for the syntax of an absolute IRI; whether anything is there is not asked. */
export function isIri(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const start = withoutPath.exec(value)?.[0];
  if (start === undefined || /[\s<>"{}|\\^`\p{Cc}\p{Cs}]|%(?![\da-f]{2})/iu.test(value))
    return false;
  const [path = '', ...fragments] = value.slice(start.length).split('#');
  return fragments.length <= 1 && !/[[\]]/.test(path + fragments.join(''));
}

const percent = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** Percent signs that begin nothing, and everything that RFC 3986 has no place for. */
const escaped = (text: string, strange: RegExp): string =>
  text.replace(/%(?![\da-f]{2})/gi, '%25').replace(strange, percent);

/**
 * The address of a page as an IRI of ASCII only, `null` when it is none. Browsers leave characters such
 * as `|` and `[` in addresses that RFC 3986 does not allow there. Done twice, it changes nothing more.
 */
export function iriOf(address: string): string | null {
  const start = withoutPath.exec(address)?.[0];
  if (start === undefined) return null;
  const [path = '', ...fragments] = address.slice(start.length).split('#');
  const rest = [path, ...(fragments.length === 0 ? [] : [fragments.join('%23')])].join('#');
  return (
    escaped(start, /[^\w\-.~:/?#@!$&'()*+,;=%[\]]/gu) +
    escaped(rest, /[^\w\-.~:/?#@!$&'()*+,;=%]/gu)
  );
}
