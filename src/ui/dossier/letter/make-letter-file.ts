/** A letter as a file, made by a worker so that the screens are not held up. Nothing is sent. */
import type { ExhibitPicture } from '../../../domain/exhibit-picture.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Letter } from '../../../domain/letter.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { mailDraft } from '../../../follow-up/mail-draft.ts';
import { mailText } from '../../../follow-up/mail-words.ts';
import type { DocumentKind } from '../../../workers/document-order.ts';
import { endings, type MadeDocument, makeDocument } from '../../../workers/make-document.ts';
import type { FileKind, LetterFile } from './letter-files.ts';

export type FilePorts = {
  readonly madeAt: Instant;
  readonly picturesOf: (letter: ComposedLetter) => Promise<readonly ExhibitPicture[]>;
  readonly signal: AbortSignal;
};

/** `null` when it was stopped or could not be made: nothing half-made is left. */
export async function makeLetterFile(
  letter: ComposedLetter,
  kind: FileKind,
  ports: FilePorts,
): Promise<LetterFile | null> {
  const document = kind === 'eml' ? 'docx' : kind;
  const made = await documentOf(letter, document, ports);
  if (made === null) return null;
  const fileName = nameOf(letter.set.letter, endings[document]);
  if (kind !== 'eml') return { fileName, file: made.file };
  return {
    fileName: nameOf(letter.set.letter, 'eml'),
    file: await mailOf(letter, { fileName, file: made.file }),
  };
}

async function documentOf(
  letter: ComposedLetter,
  kind: DocumentKind,
  { madeAt, picturesOf, signal }: FilePorts,
): Promise<MadeDocument | null> {
  const pictures = kind === 'docx' ? await picturesOf(letter) : [];
  const made = await makeDocument({ kind, set: letter.set, madeAt, pictures }, signal);
  return made.ok ? made.value : null;
}

/** Tells nothing of what the letter is about: file names are seen in many places. */
const nameOf = ({ language, day }: Letter, ending: string): string =>
  `${language === 'nl' ? 'brief' : 'letter'}-${day}.${ending}`;

async function mailOf(
  { email, set: { letter } }: ComposedLetter,
  { fileName, file }: LetterFile,
): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mail = mailDraft({
    to: email,
    from: null,
    ...mailText(letter),
    day: letter.day,
    attachments: [{ name: fileName, mediaType: file.type, bytes }],
  });
  return new Blob([mail], { type: 'message/rfc822' });
}
