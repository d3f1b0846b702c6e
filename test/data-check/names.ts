/** Names that come twice, that are missing, or that belong to nothing. */
export const repeated = (what: string, items: readonly string[]): string[] =>
  items.filter((item, at) => items.indexOf(item) !== at).map((item) => `${what} twice: ${item}`);

export function sameNames(
  where: string,
  wanted: readonly string[],
  given: readonly string[],
): string[] {
  return [
    ...repeated(`${where}: name`, wanted),
    ...wanted.filter((id) => !given.includes(id)).map((id) => `${where}: no words for ${id}`),
    ...given
      .filter((id) => !wanted.includes(id))
      .map((id) => `${where}: words for ${id}, which is not there`),
  ];
}
