/** Said when a folder was dropped: this page looks into the ZIP file, and a folder is checked without it. */
import { useWords } from './words-context.ts';

export function ZipWanted() {
  const { title, text, unpacked, more } = useWords().page.zipWanted;
  return (
    <div class="answer findings">
      <p class="title">{title}</p>
      <p>{text}</p>
      <p>{unpacked}</p>
      <pre>sha256sum -c manifest-sha256.txt</pre>
      <p>{more}</p>
    </div>
  );
}
