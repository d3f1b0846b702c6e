/** Arabic: days for the person's own calendar, and who can read what stands there. */
import type { Messages } from '../nl.ts';

export const calendar: Messages['calendar'] = {
  title: 'في تقويمكم',
  intro: (title) => `يمكنكم وضع هذه الأيام في تقويمكم. وعندها يُكتب عند كل يوم هذا فقط: ${title}.`,
  explained: 'مع شرح فيه',
  whoReads:
    'مع الشرح يُكتب أيضًا عن أي جهة وأي رسالة يدور الأمر. وكل من يرى تقويمكم يستطيع قراءة ذلك. وإذا كان تقويمكم على الإنترنت، فالشركة صاحبة التقويم تستطيع قراءته أيضًا.',
  save: 'حفظ ملف التقويم',
  afterwards:
    'بعد ذلك افتحوا الملف الرقمي بتقويمكم. وإذا تغيّر يوم، فاحفظوه من جديد، لأن Kantlijn لا يغيّر تقويمكم. ويبقى الملف الرقمي في مجلد التنزيلات.',
};
