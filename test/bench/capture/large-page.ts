/** A page of 20 MB: four of text, and forty pictures of 400 kB. */

/** A sentence of it that stands nowhere else. */
export const largePageQuote = 'De gemeente bewaart dit ene gesprek zeven weken lang.';

const textLength = 4_000_000;

export function largePage(): string {
  const parts = [`<p>${largePageQuote}</p>`];
  for (let length = 0, number = 0; length < textLength; number++) {
    const text = paragraph(number);
    parts.push(text);
    length += text.length;
  }
  const pictures = Array.from({ length: 40 }, (_, number) => `<img src="/groot/${number}.png">`);
  return `<!doctype html><html lang=nl><title>Twintig megabyte</title>${parts.join('\n')}${pictures.join('')}`;
}

const paragraph = (number: number) =>
  `<p id=p${number} class="alinea ${number % 7}">Regel ${number}: de gemeente <b>bewaart</b> wat u zegt ${number % 90} dagen lang, en wijst u op <a href="/regel/${number}">de regels</a> die daarbij horen. ${'Wie dat niet wil, zegt dat vooraf. '.repeat(6)}</p>`;
