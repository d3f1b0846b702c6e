/** English: what was taken away, and back. */
import type { undo as words } from '../nl/undo.ts';

export const undo: typeof words = {
  taken: {
    report: 'The report was removed.',
    step: 'The step was taken away.',
    letter: 'The letter was thrown away.',
    file: 'The item was taken out of the evidence pack.',
    date: 'The date was taken away.',
    mark: 'The mark was taken away.',
  },
  howLong: (seconds) => `You can put this back for ${seconds} seconds.`,
  putBack: 'Put back',
};
