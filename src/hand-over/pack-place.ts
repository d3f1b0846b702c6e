/**
 * Where a pack, open or locked, is written. `disk`: a file in the folder that the browser keeps for
 * us; `sealed`: the same, but only this session can read it; `chosen`: one that the person chose.
 * `memory`: nothing of it is written down, and it has at most so many bytes (`mostInMemory` when
 * nothing is said).
 */
export type PackPlace =
  | { readonly kind: 'disk' | 'sealed' | 'chosen'; readonly file: FileSystemFileHandle }
  | { readonly kind: 'memory'; readonly most?: number };
