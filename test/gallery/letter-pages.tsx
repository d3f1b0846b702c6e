import { letterStyle } from '../../src/complaint/letter-style.ts';

/** "Brieven" in the gallery: every letter as the page that its snapshot test compares with. */
const files = import.meta.glob<string>('../unit/complaint/letters/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `access-request.nl`, from the name of its file. */
const nameOf = (file: string): string => file.replace(/^.*\/(.*)\.html$/, '$1');

const pages = Object.entries(files).map(([file, page]) => ({
  name: nameOf(file),
  page: page.replace('<style></style>', `<style>${letterStyle}</style>`),
}));

/** A list that leads to each letter, and each letter in a frame that runs nothing. */
export function LetterPages({ only }: { readonly only: string }) {
  const shown = pages.filter(({ name }) => `brieven ${name}`.includes(only));
  if (shown.length === 0) return null;
  return (
    <section class="frame">
      <h2>Brieven</h2>
      <ul>
        {shown.map(({ name }) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
      </ul>
      {shown.map(({ name, page }) => (
        <figure key={name} id={name}>
          <figcaption class="frame-name">{name}</figcaption>
          <iframe class="letter-page" title={name} sandbox="" srcdoc={page} />
        </figure>
      ))}
    </section>
  );
}
