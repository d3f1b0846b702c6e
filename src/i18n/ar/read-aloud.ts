/** Arabic: reading aloud. */
import type { Messages } from '../nl.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'القراءة بصوت عالٍ',
  stop: 'إيقاف القراءة',
  none: 'لا يوجد على هذا الجهاز صوت خاص به لهذه اللغة. ولا يقرأ Kantlijn بصوت عبر الإنترنت.',
};
