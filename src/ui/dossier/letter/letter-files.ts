/** The files that a letter can be taken along in. */
export const fileKinds = ['docx', 'html', 'text', 'eml'] as const;
export type FileKind = (typeof fileKinds)[number];

export type LetterFile = { readonly fileName: string; readonly file: Blob };
