/** A kept page itself, opened and closed with a button, in a frame that runs nothing. */
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

type Props = {
  readonly title: string;
  /** Reads the file; `null` when it cannot be read. */
  readonly read: () => Promise<string | null>;
};

export function KeptPage({ title, read }: Props) {
  const { dossier } = useWords().messages;
  const [html, setHtml] = useState<string | null>(null);
  const toggle = async () => setHtml(html === null ? await read() : null);
  return (
    <>
      <button
        type="button"
        data-action="show-capture"
        aria-expanded={html !== null}
        onClick={toggle}
      >
        {html === null ? dossier.showCapture : dossier.hideCapture}
      </button>
      {html !== null && (
        <iframe
          class="snapshot"
          translate={false}
          sandbox=""
          referrerpolicy="no-referrer"
          title={dossier.captureOf(title)}
          srcdoc={withoutWayOut(html)}
        />
      )}
    </>
  );
}

/**
 * A link in the kept page opens a new window, which the sandbox refuses. Without this Chromium connects
 * to the link's server before it asks our policy.
 */
const withoutWayOut = (html: string): string =>
  html.replace('<meta charset="utf-8">', '<meta charset="utf-8"><base target="_blank">');
