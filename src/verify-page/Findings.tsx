/** What was found: each kind once, in words, with the files that it is about. */
import type { Finding } from '../domain/verification.ts';
import { type FindingGroup, groupFindings } from './findings.ts';
import { useWords } from './words-context.ts';

// More than anybody reads at once; the others fold out, as far as a page can show them.
const shownAtOnce = 10;
const mostPaths = 2000;

type Props = { readonly findings: readonly Finding[] };

export function Findings({ findings }: Props) {
  return (
    <div class="found">
      <h3>{useWords().page.found}</h3>
      <ul class="plain">
        {groupFindings(findings).map((group) => (
          <Found key={group.code} group={group} />
        ))}
      </ul>
    </div>
  );
}

function Found({ group: { code, paths } }: { readonly group: FindingGroup }) {
  const words = useWords();
  const { what, means, next } = words.finding[code];
  return (
    <li data-finding={code}>
      <p class="title">{what}</p>
      {paths.length > 0 && <Paths paths={paths.slice(0, shownAtOnce)} />}
      {paths.length > shownAtOnce && (
        <details>
          <summary>{words.page.morePaths(paths.length - shownAtOnce)}</summary>
          <Paths paths={paths.slice(shownAtOnce, mostPaths)} />
        </details>
      )}
      <p>{means}</p>
      <p>
        {words.page.next} {next}
      </p>
      <p class="quiet">
        <code>{code}</code>
      </p>
    </li>
  );
}

const Paths = ({ paths }: { readonly paths: readonly string[] }) => (
  <ul>
    {paths.map((path) => (
      <li key={path}>
        <bdi class="path">{path}</bdi>
      </li>
    ))}
  </ul>
);
