/** What was found in a pack, each kind once: what it is, where, what it means, and what to do. */
import type { Finding, FindingCode } from '../../../domain/verification.ts';
import type { WordsOfFindings } from '../../../verify/finding-words.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = { readonly findings: readonly Finding[]; readonly words: WordsOfFindings };

export function Findings({ findings, words }: Props) {
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  return (
    <ul class="plain">
      {codes.map((code) => (
        <li key={code} class="error" data-finding={code}>
          <FindingOf code={code} findings={findings} words={words} />
        </li>
      ))}
    </ul>
  );
}

function FindingOf({ code, findings, words }: Props & { readonly code: FindingCode }) {
  const { what, means, next } = words[code];
  const paths = findings.flatMap((one) => (one.code === code && one.path ? [one.path] : []));
  return (
    <>
      <p>
        <strong>{what}</strong> {means} {next}
      </p>
      <Paths paths={paths} />
    </>
  );
}

/** A long list helps nobody. */
const mostNamed = 8;

function Paths({ paths }: { readonly paths: readonly string[] }) {
  const { received: words } = useWords().messages;
  if (paths.length === 0) return null;
  return (
    <ul class="plain">
      {paths.slice(0, mostNamed).map((path) => (
        <li key={path}>
          <code {...asWritten}>{path}</code>
        </li>
      ))}
      {paths.length > mostNamed && <li>{words.more(paths.length - mostNamed)}</li>}
    </ul>
  );
}
