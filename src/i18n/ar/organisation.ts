/** Arabic: why an organisation is offered, and what is not known of it. */
import type { Messages } from '../nl.ts';

export const organisation: Messages['organisation'] = {
  offered: 'تشير الصفحة إلى:',
  notSure: 'لا أعرف',
  notSureHint: 'يمكنكم اختيار هذا لاحقًا، عند البلاغ. بدون جهة لا توجد رسالة بعد.',
  unknown: 'الجهة غير معروفة بعد',
  perhaps: (names) => `الجهة غير معروفة بعد. ربما: ${names}`,
  address: (name) => `العنوان البريدي: ${name}`,
  addressHint:
    'لا يُعرف عنوان لهذه الجهة. انظروا في رسالة منها أو في موقعها. يمكنكم ترك الخانة فارغة الآن. لكن الرسالة تحتاج إلى العنوان.',
  probablyEnds: (day, becomes) =>
    day === null
      ? `ستصبح على الأرجح جزءًا من ${becomes}.`
      : `ستصبح على الأرجح في ${day} جزءًا من ${becomes}.`,
  because: {
    'own-site': 'هذا الموقع لهذه الجهة.',
    'second-site': 'هذا الموقع أيضًا لهذه الجهة.',
    'other-site': 'هذا الموقع مسجَّل باسم هذه الجهة. ربما هو لغيرها.',
    'shared-site': 'في هذا الموقع صفحات لجهات كثيرة.',
    redirect: 'يقود هذا العنوان إلى هذه الجهة.',
    reservation: 'حجزت هذه الجهة هذا العنوان باسمها.',
    former: 'كان هذا من قبل عنوانًا لهذه الجهة.',
    'not-official': 'هذا العنوان مسجَّل باسم هذه الجهة. ربما ليس موقعًا رسميًا.',
    unconfirmed: 'ربما هذا موقع هذه الجهة. لم يتحقق أحد من ذلك.',
    'email-only': 'تستخدم هذه الجهة هذا العنوان للبريد الإلكتروني.',
    'carries-out': 'تنفّذ هنا مهام العمل أو الدخل أو الإعانة.',
    'works-for': 'جهة هذا الموقع تعمل أو عملت لهذه البلدية.',
    successor: 'تقوم الآن بعمل جهة هذا الموقع.',
  },
  found: {
    name: () => null,
    'also-called': (text) => `تُسمّى أيضًا: ${text}`,
    place: (text) => `المكان: ${text}`,
    serves: (text) => `تنفّذ مهام لأجل ${text}`,
    was: (text) => `تقوم الآن بعمل: ${text}`,
  },
};
