/** Arabic: what is not as usual on the way to a letter, and what can be done then. */
import type { Messages } from '../nl.ts';

export const inDoubt: Messages['inDoubt'] = {
  noneFound:
    'لم يُعثر على شيء بهذا الاسم. جرّبوا اسم مكان أو كلمة أخرى. ويمكنكم أيضًا اختيار: ليست في القائمة.',
  notPublic:
    'صُمّم Kantlijn للبلديات والجهات الحكومية الأخرى. هل هي شركة أو مؤسسة؟ يمكن إرسال هذه الرسالة إليها أيضًا. الاعتراض (bezwaar) والتوجه إلى أمين المظالم (ombudsman) ممكنان فقط مع جهة حكومية.',
  clock: {
    title: 'تحققوا من تاريخ هذا الجهاز',
    what: (letterDay, exhibitDay) =>
      `تاريخ رسالتكم هو ${letterDay}. وتاريخ أحد الملاحق هو ${exhibitDay}، أي بعد ذلك. كانت الساعة خاطئة آنذاك، أو هي خاطئة الآن. لم يُفقد شيء.`,
    next: 'اضبطوا التاريخ ثم افتحوا هذه الرسالة من جديد. هل كان التاريخ خاطئًا آنذاك؟ إذًا احفظوا الصفحة مرة أخرى.',
  },
};
