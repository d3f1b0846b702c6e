/** How to check a pack with what did not come with it. */
import { useWords } from './words-context.ts';

const listCommands: readonly (readonly [system: string, commands: string])[] = [
  [
    'Linux',
    'sha256sum -c --strict manifest-sha256.txt\nsha256sum -c --strict tagmanifest-sha256.txt',
  ],
  ['macOS', 'shasum -a 256 -c manifest-sha256.txt\nshasum -a 256 -c tagmanifest-sha256.txt'],
];

const fingerprintCommands: readonly (readonly [system: string, commands: string])[] = [
  ['Linux', 'sha256sum tagmanifest-sha256.txt'],
  ['macOS', 'shasum -a 256 tagmanifest-sha256.txt'],
  ['Windows', 'certutil -hashfile tagmanifest-sha256.txt SHA256'],
];

type Props = { readonly commands: typeof listCommands };

const Commands = ({ commands }: Props) => (
  <dl>
    {commands.map(([system, lines]) => (
      <div key={system}>
        <dt>{system}</dt>
        <dd>
          <pre>{lines}</pre>
        </dd>
      </div>
    ))}
  </dl>
);

export function Independent() {
  const { title, why, steps, outcome, compare, ownProgram } = useWords().page.independent;
  return (
    <section>
      <h2>{title}</h2>
      <p>{why}</p>
      <p>{steps}</p>
      <Commands commands={listCommands} />
      <p>{outcome}</p>
      <p>{compare}</p>
      <Commands commands={fingerprintCommands} />
      <p>{ownProgram}</p>
      <pre>npm run verify -- bewijspakket.zip</pre>
    </section>
  );
}
