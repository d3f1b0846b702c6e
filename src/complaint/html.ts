/**
 * HTML that cannot be broken by what somebody typed: every text that is put into a template is
 * escaped, and only templates themselves are markup.
 */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn it into a line feed (HTML Standard, normalising newlines).
  '\r': '&#13;',
  // The one character that HTML cannot hold.
  '\0': '\uFFFD',
};

/** `text` so that a browser shows exactly these characters, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => escapes[character] ?? '');

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** A template: what stands in it is markup, what is put into it is text. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: pieces.reduce((before, piece, index) => {
    const part = parts[index - 1];
    return before + (part === undefined ? '' : markupOf(part)) + piece;
  }),
});

const languageTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** A language tag that a page gave (BCP 47); empty, which means unknown, when it is none. */
export const languageOr = (tag: string | null): string =>
  tag !== null && languageTag.test(tag) ? tag : '';

/** Words of somebody else: they keep their own direction, spaces and line breaks. */
export const saidHtml = (text: string): Html => html`<bdi class="said">${text}</bdi>`;

export type Page = {
  readonly language: string;
  /** Left to right unless said otherwise. */
  readonly direction?: 'ltr' | 'rtl';
  readonly title: string;
  readonly style: string;
  readonly body: Html;
};

/** A complete document that loads nothing and runs nothing. `style` is ours, never input. */
export function htmlDocument({ language, direction = 'ltr', title, style, body }: Page): string {
  const css: Html = { markup: style.trim() };
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${css}
</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}
