/** Reads our HTML without our own code, and says it in the way of the plain text. */

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};

const unescaped = (text: string) =>
  text.replace(/&[^;]{1,5};/g, (entity) => entities[entity] ?? entity);

/** What the plain text has in the place of a tag, as far as it shows. */
class Saying {
  readonly #said: string[] = [];
  #counts: (number | null)[] = [];
  #columns: string[] = [];
  #cell = 0;
  #isHead = false;

  open(tag: string, name: string): void {
    if (name === 'ul' || name === 'ol') this.#counts.push(name === 'ol' ? 0 : null);
    if (name === 'li') this.#said.push(`\n${this.#mark()} `);
    if (name === 'thead') [this.#isHead, this.#columns] = [true, []];
    if (name === 'tr') this.#cell = 0;
    if (name === 'td') this.#said.push(this.#cellMark());
    if (tag === '<p class="line">') this.#said.push(`\n${'_'.repeat(72)}\n`);
    if (/^(p|h1|h2|dt|figcaption|blockquote|caption|br|div)$/.test(name)) this.#said.push('\n');
  }

  close(name: string): void {
    if (name === 'ul' || name === 'ol') this.#counts.pop();
    if (name === 'thead') this.#isHead = false;
    if (name === 'dt') this.#said.push(': ');
  }

  text(text: string): void {
    const shown = unescaped(text);
    if (this.#isHead && shown.trim() !== '') this.#columns.push(shown);
    else if (!this.#isHead) this.#said.push(shown.replace(/^☐/, '[ ]'));
  }

  get all(): string {
    return this.#said.join('');
  }

  #mark(): string {
    const count = this.#counts.pop() ?? null;
    this.#counts.push(count === null ? null : count + 1);
    return count === null ? '-' : `${count + 1}.`;
  }

  #cellMark(): string {
    const column = this.#columns[this.#cell] ?? '';
    this.#cell += 1;
    return `\n${this.#cell === 1 ? '- ' : ''}${column}: `;
  }
}

/** The whole body. */
export function sayHtmlAgain(html: string): string {
  const saying = new Saying();
  const body = html.slice(html.indexOf('<body>') + '<body>'.length);
  for (const [piece, tag] of body.matchAll(/(<[^>]*>)|[^<]+/g))
    if (tag === undefined) saying.text(piece);
    else if (tag.startsWith('</')) saying.close(tag.slice(2, -1));
    else saying.open(tag, tag.match(/^<(\w+)/)?.[1] ?? '');
  return saying.all;
}
