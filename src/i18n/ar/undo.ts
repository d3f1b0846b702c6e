/** Arabic: what was taken away, and back. */
import type { undo as words } from '../nl/undo.ts';

export const undo: typeof words = {
  taken: {
    report: 'تم حذف البلاغ.',
    step: 'تمت إزالة الخطوة.',
    letter: 'تم التخلص من الرسالة.',
    file: 'تم إخراج المستند من حزمة الأدلة.',
    date: 'تمت إزالة التاريخ.',
    mark: 'تمت إزالة العلامة.',
  },
  howLong: (seconds) => `يمكنكم استعادة هذا خلال ${seconds} ثانية.`,
  putBack: 'استعادة',
};
