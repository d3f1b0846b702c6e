/** What was found: each kind once, in words, with the files that it is about. */
import type { Finding } from '../domain/verification.ts';
import { type FindingGroup, groupFindings } from './findings.ts';
import { useWords } from './words-context.ts';

// More than anybody reads; a page of a million lines would hang.
const mostPaths = 50;

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
  const more = paths.length - mostPaths;
  return (
    <li data-finding={code}>
      <p class="title">{what}</p>
      <ul>
        {paths.slice(0, mostPaths).map((path) => (
          <li key={path}>
            <bdi class="path">{path}</bdi>
          </li>
        ))}
        {more > 0 && <li>{words.page.morePaths(more)}</li>}
      </ul>
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
