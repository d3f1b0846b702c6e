/** Arabic: the questions about a practice, and their answers. */
import type { Messages } from '../nl.ts';

export const answers: Messages['answers'] = {
  title: 'أسئلة عن هذا البلاغ',
  hint: 'اكتبوا ما تعرفونه. يمكن ترك أي سؤال بلا إجابة. ويمكنكم المتابعة لاحقًا.',
  noNames: 'لا تكتبوا أسماء أشخاص آخرين.',
  begin: 'الإجابة عن الأسئلة',
  edit: 'تغيير الإجابات',
  shown: 'إجاباتكم',
  question: (number, ask) => `${number}. ${ask}`,
  answer: 'إجابتكم',
  several: 'يمكنكم اختيار أكثر من إجابة.',
  clear: 'مسح هذه الإجابة',
  unknown: 'لا أعرف',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  noMonth: 'لا أعرف',
  dateHint: 'إذا كنتم تعرفون السنة فقط، فهذا يكفي.',
  about: 'تقريبًا في ذلك الوقت',
  amounts: {
    people: 'عدد الأشخاص',
    times: 'عدد المرات',
    days: 'عدد الأيام',
    months: 'عدد الأشهر',
    things: 'العدد',
  },
  problems: {
    'no-such-date':
      'هذا التاريخ غير صحيح بعد. اكتبوا السنة بأربعة أرقام، ومع اليوم اكتبوا الشهر أيضًا.',
    'date-in-future':
      'هذا التاريخ بعد اليوم. إذا كان التاريخ صحيحًا، فانظروا هل ساعة هذا الجهاز صحيحة.',
    'end-before-start': 'هذا التاريخ قبل اليوم الذي بدأ فيه الأمر. راجعوا التاريخين.',
    'number-not-whole': 'اكتبوا عددًا صحيحًا، بالأرقام فقط.',
  },
  clock: (today) => `اليوم حسب هذا الجهاز هو ${today}.`,
  lookAgain: (numbers) =>
    `انظروا مرة أخرى إلى السؤال ${numbers}. ما كتبتموه لا يزال موجودًا. لم يُحفظ شيء بعد.`,
  saveAnyway: 'حفظ رغم ذلك',
};
