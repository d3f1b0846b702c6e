/** How lists are numbered and marked. */
import { type INumberingOptions, LevelFormat } from 'docx';

// `docx` fills in numbers by name after everything is written, also in a text that looks like such a
// name. These names end in a character that no text can hold: see `xmlText`.
export const numberedList = 'numbered\uFFFF';
export const bulletedList = 'bulleted\uFFFF';

const indent = { start: '7mm', hanging: '7mm' } as const;

export const lists: INumberingOptions = {
  config: [
    {
      reference: numberedList,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } },
      ],
    },
    {
      reference: bulletedList,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '–', style: { paragraph: { indent } } },
      ],
    },
  ],
};
