/** The styles of a letter by name, and how one is made. */
import type { IParagraphStyleOptions } from 'docx';

export type StyleId =
  | 'Normal'
  | 'Title'
  | 'AnnexTitle'
  | 'Heading1'
  | 'Heading2'
  | 'Sender'
  | 'Recipient'
  | 'Date'
  | 'ListBullet'
  | 'ListNumber'
  | 'Quote'
  | 'QuoteSource'
  | 'Caption'
  | 'TableHeading'
  | 'TableText'
  | 'Fact'
  | 'Question'
  | 'Choice'
  | 'WritingLine'
  | 'Closing'
  | 'Signature'
  | 'PartEnd'
  | 'Footer';

export type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run' | 'basedOn'>;

/** A style on the ground of the body text. Word knows its own ones by their English names. */
export const style = (id: string, name: string, look: Look = {}): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
});
