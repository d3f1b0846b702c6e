/** Sentences below each other, each said once. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="lines">
    {[...new Set(lines)].map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
