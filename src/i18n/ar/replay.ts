/** Arabic: going through the reports again before a letter goes further. */
import type { replay as dutch } from '../nl/replay.ts';

export const replay: typeof dutch = {
  standings: {
    'still-so': 'ما زال الأمر كذلك',
    solved: 'تم حل هذا',
    different: 'الأمر مختلف الآن',
    'left-out': 'اتركوا هذا خارج هذه الرسالة',
  },
  restStillSo: 'الباقي ما زال كذلك',
  howSolved: 'كيف تم حله؟',
  whatIsDifferent: 'ما الذي تغيّر الآن؟',
  wrote: 'في البلاغ مكتوب:',
  pageChanged: (exhibits) => `تغيّرت الصفحة منذ ذلك الحين. انظروا الملحق ${exhibits}.`,
  staysInDossier: 'يبقى البلاغ في ملفكم.',
};
