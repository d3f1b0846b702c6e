/** Arabic: choosing a practice, and what is told about it. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const practiceList: Messages['practiceList'] = {
  search: 'ابحثوا بكلمة، مثل: كاميرا',
  likely: 'ربما هو هذا',
  all: 'كل ما يمكنكم الإبلاغ عنه',
  groups: {
    interview: 'في المقابلة وعند الشباك',
    asked: 'ما عليكم أن تعطوه أو تُظهروه',
    watched: 'المراقبة والمتابعة والتحقيق',
    scored: 'الدرجات والتصنيفات',
    work: 'العمل والعودة إلى العمل',
    website: 'الموقع والأمان وتسرّب البيانات',
    rights: 'طرح الأسئلة والحصول على رد',
  },
  groupOf: (name, count) => `${name} (${count})`,
  found: (count) =>
    counted(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${count} نتائج`,
      many: `${count} نتيجة`,
    }),
  noneFound: 'لم يُعثر على شيء بهذه الكلمات. جرّبوا كلمة أخرى، أو أفرغوا الخانة.',
  nearest: 'أليس موجودًا هنا؟ اختاروا الأقرب إليه. وفي ملاحظتكم تذكرون ما هو مختلف.',
  chosen: (title) => `تم اختيار: ${title}`,
  alsoIn: 'وأيضًا في:',
  notReviewed: 'لم تتم مراجعة هذه الترجمة بعد.',
  notReviewedIn: {
    ar: 'لم تتم مراجعة هذه الترجمة بعد.',
    tr: 'Bu çeviri henüz kontrol edilmedi.',
  },
  help: {
    vanishes: 'قد يزول هذا سريعًا: أرسلوا اليوم',
    vanishesToday: 'أرسلوا رسالتكم اليوم، إن استطعتم.',
    evidence: 'ما يفيد كدليل',
    avoid: 'ما يُستحسن ألا تجمعوه',
    caution: 'قبل أن ترفضوا شيئًا',
    notCompetent: 'الجهة المختصة بهذا',
    overdue: (day) => `كان يجب أن يُراجَع المكتوب هنا من جديد قبل ${day}. ربما تغيّر شيء.`,
  },
};
