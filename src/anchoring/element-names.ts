/** Which elements end a line of text, and which hold nothing that belongs to the page's text. */

const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Text before and after these stands on lines of its own. By name: how it is laid out is never asked. */
export const blockNames = names(`
  address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing
  main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th
  thead tr ul xmp
`);

/**
 * What people type (input, textarea, select) is never read. The rest is code, metadata, or what a
 * browser shows only when it cannot show the thing itself.
 */
export const silentNames = names(`
  audio base canvas datalist embed head iframe input link meta noembed noframes noscript param script
  select source style template textarea title track video
`);
