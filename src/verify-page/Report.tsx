/** The outcome as text that can be kept. */
import { useState } from 'preact/hooks';
import type { CheckedBeside, CheckedFile } from './check.ts';
import { reportOf } from './report.ts';
import { useWords } from './words-context.ts';

type Props = {
  readonly files: readonly CheckedFile[];
  readonly beside: readonly CheckedBeside[];
};

export function Report({ files, beside }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  const report = reportOf(files, words, beside);
  const { page } = words;
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <section class="no-print">
      <h2>
        <label for="report">{page.report}</label>
      </h2>
      <p id="report-hint">{page.reportHint}</p>
      <textarea id="report" readOnly rows={12} aria-describedby="report-hint" value={report} />
      <button type="button" data-action="copy" onClick={copy}>
        {page.copy}
      </button>
      <p role="status">
        {copied === 'copied' && page.copied}
        {copied === 'failed' && page.notCopied}
      </p>
    </section>
  );
}
