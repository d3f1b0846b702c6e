/** An address that may stand in a header: one, bare, and with nothing in it that means something there. */
declare const brand: unique symbol;
export type MailAddress = string & { readonly [brand]: 'MailAddress' };

/** Longer than any address that a mail server takes (RFC 5321 §4.5.3.1). */
const longest = 254;

/** The address that was typed; `null` when it is none that surely works, and then none is filled in. */
export function mailAddress(typed: string): MailAddress | null {
  const bare = typed.trim();
  return isMailAddress(bare) ? bare : null;
}

function isMailAddress(text: string): text is MailAddress {
  const [local = '', host = '', ...more] = text.split('@');
  return text.length <= longest && more.length === 0 && isLocal(local) && isHost(host);
}

/** Only what needs no quotes (RFC 5322 §3.2.3). */
const isLocal = (text: string): boolean =>
  text.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom));

/** A host with a dot in it. Those in other letters have a spelling in these. */
const isHost = (text: string): boolean =>
  text.includes('.') &&
  text.split('.').every((label) => /^[a-z\d-]+$/i.test(label) && !/^-|-$/.test(label));
